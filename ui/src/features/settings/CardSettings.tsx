import { ArrowUp, Phone, Plus, X } from "lucide-react";
import { type FormEvent, useRef, useState } from "react";
import { kept } from "@/api/call";
import type { CardNumber, PlanEdit, Refusal } from "@/api/generated";
import { useCommand, usePlan } from "@/api/queries";
import {
  Button,
  EmergencyCard,
  formatDate,
  namesAChild,
  SavedText,
  Section,
  say,
  TextField,
  useRefusalWords,
  useText,
  WordsOf,
} from "@/components";
import { isCardOld } from "@/parts/card";
import "./card.css";

/** The safeguarding card: the numbers of the community's own place, and when somebody last made sure of them. */
export function CardSettings() {
  const text = useText();
  const plan = usePlan().data?.plan;
  const [isOpen, setOpen] = useState(false);
  const { mutateAsync } = useCommand("edit_plan", { meta: { ownRefusal: true } });
  if (!plan) return null;
  const keep = (...edits: PlanEdit[]) => kept(mutateAsync(edits));
  return (
    <Section
      title={text("settings-card")}
      aside={
        <Button small icon={Phone} onPress={() => setOpen(true)}>
          {text("settings-card-see")}
        </Button>
      }
    >
      <p className="i2">{text("settings-card-about")}</p>
      {plan.card.length === 0 ? (
        <p className="note">{text("settings-card-none")}</p>
      ) : (
        <>
          <ul className="card-numbers">
            {plan.card.map((number, at) => (
              <Line key={number.id} number={number} above={plan.card[at - 1]} keep={keep} />
            ))}
          </ul>
          <Checked day={plan.card_checked_on} onCheck={() => keep({ field: "card_checked" })} />
        </>
      )}
      <Add keep={keep} />
      <EmergencyCard isOpen={isOpen} onClose={() => setOpen(false)} />
    </Section>
  );
}

/** Whether a number has a digit, of whatever script: in a hurry somebody dials what stands here. */
const canBeDialled = (number: string) => /\p{Nd}/u.test(number);

type Keep = (...edits: PlanEdit[]) => Promise<Refusal | undefined>;

/** One number of the card; what is changed here keeps itself. */
function Line({
  number,
  above,
  keep,
}: {
  number: CardNumber;
  /** The one it would change places with. */
  above: CardNumber | undefined;
  keep: Keep;
}) {
  const text = useText();
  const change = (to: Partial<CardNumber>) => keep({ field: "card_number", value: { ...number, ...to } });
  return (
    <li>
      <WordsOf id={number.id} name={text("settings-card-words-of", { label: number.label })}>
        <SavedText
          label={text("settings-card-label")}
          value={number.label}
          placeholder={text("settings-card-label.placeholder")}
          needed={text("settings-card-label-needed", { label: number.label })}
          onSave={(label) => change({ label: label ?? "" })}
        />
        <SavedText
          className="dialled"
          label={text("settings-card-number")}
          value={number.number}
          placeholder={text("settings-card-number.placeholder")}
          needed={text("settings-card-number-needed", { number: number.number })}
          onSave={async (dialled) =>
            canBeDialled(dialled ?? "")
              ? change({ number: dialled ?? "" })
              : text("settings-card-number-wrong")
          }
        />
        <SavedText
          label={text("settings-card-note")}
          value={number.note}
          placeholder={text("settings-card-note.placeholder")}
          onSave={(note) => change({ note })}
        />
      </WordsOf>
      <span className="tools">
        <Button
          small
          look="bare"
          icon={ArrowUp}
          aria-label={text("settings-card-up", { label: number.label })}
          isDisabled={above === undefined}
          onPress={() =>
            above &&
            keep(
              { field: "card_number", value: { ...number, position: above.position } },
              { field: "card_number", value: { ...above, position: number.position } },
            )
          }
        />
        <Button
          small
          look="bare"
          icon={X}
          aria-label={text("settings-card-remove-label", { label: number.label })}
          onPress={async () => {
            const refusal = await keep({ field: "remove_card_number", value: number.id });
            if (!refusal) say(text("settings-card-removed", { label: number.label }), { undo: true });
          }}
        />
      </span>
    </li>
  );
}

/** When somebody last made sure of the numbers; it asks again after a year. */
function Checked({ day, onCheck }: { day: string | null; onCheck: () => Promise<unknown> }) {
  const text = useText();
  const isOld = isCardOld(day, new Date());
  const said = day === null ? "unchecked" : isOld ? "old" : "checked";
  return (
    <div className="row card-checked">
      <p className={isOld ? "" : "i2"} role="status">
        {text(`settings-card-${said}`, {
          day: day === null ? "" : formatDate(new Date(`${day}T12:00`), "date"),
        })}
      </p>
      <Button
        small
        onPress={async () => {
          await onCheck();
          say(text("settings-card-now-checked"), { undo: true });
        }}
      >
        {text("settings-card-check")}
      </Button>
    </div>
  );
}

const nothing = { label: "", number: "", note: "" };

/** Puts one more number on the card. */
function Add({ keep }: { keep: Keep }) {
  const text = useText();
  const words = useRefusalWords();
  const [typed, setTyped] = useState(nothing);
  const [refusal, setRefusal] = useState<Refusal>();
  const [hasNoDigit, setNoDigit] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const type = (part: Partial<typeof nothing>) => {
    setTyped({ ...typed, ...part });
    setRefusal(undefined);
    setNoDigit(false);
  };
  // A refusal names the field as the plan does; one that names none belongs to the first.
  const named = refusal && "field" in refusal ? refusal.field : refusal && "card_label";
  const wrong = (field: string) =>
    refusal && named === `card_${field}` ? { error: namesAChild(refusal) ?? words(refusal).what } : {};

  const toField = (field: string) =>
    form.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"] input`)?.focus();

  async function add() {
    // Nothing at all in it the plan refuses itself, after a missing name.
    if (typed.number.trim() !== "" && !canBeDialled(typed.number)) {
      setNoDigit(true);
      toField("card_number");
      return;
    }
    const note = typed.note.trim() || null;
    const refused = await keep({ field: "add_card_number", value: { ...typed, note } });
    setRefusal(refused);
    if (refused) {
      toField("field" in refused ? refused.field : "card_label");
      return;
    }
    say(text("settings-card-added", { label: typed.label.trim() }), { undo: true });
    setTyped(nothing);
    first.current?.focus();
  }
  return (
    <form
      className="card-add"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        add();
      }}
      ref={form}
    >
      <TextField
        data-field="card_label"
        label={text("settings-card-label")}
        placeholder={text("settings-card-label.placeholder")}
        value={typed.label}
        onChange={(label) => type({ label })}
        inputRef={first}
        {...wrong("label")}
      />
      <TextField
        data-field="card_number"
        label={text("settings-card-number")}
        placeholder={text("settings-card-number.placeholder")}
        value={typed.number}
        onChange={(number) => type({ number })}
        inputMode="tel"
        {...(hasNoDigit ? { error: text("settings-card-number-wrong") } : wrong("number"))}
      />
      <TextField
        data-field="card_note"
        label={text("settings-card-note")}
        placeholder={text("settings-card-note.placeholder")}
        value={typed.note}
        onChange={(note) => type({ note })}
        isNote
        onKept={add}
        {...wrong("note")}
      />
      <Button type="submit" icon={Plus}>
        {text("settings-card-add")}
      </Button>
    </form>
  );
}
