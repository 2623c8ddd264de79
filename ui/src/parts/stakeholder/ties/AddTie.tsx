import { useEffect, useRef, useState } from "react";
import { Input, Label } from "react-aria-components";
import { holding } from "@/api/fold";
import type { Id, Stakeholder, TieDraft, TieEdit } from "@/api/generated";
import {
  Button,
  ComboBox,
  type Problem,
  say,
  TypedFields,
  useProblemWords,
  useText,
  useTypedFields,
} from "@/components";
import { StakeholderChoices } from "../StakeholderChoices";
import type { Lists } from "../useLists";
import { edited, type SeenTie, tieDraft } from "./seen";
import { isBesideField, TieFields } from "./TieFields";
import type { TieSteps } from "./useTieSteps";

/** Names offered at once. */
const MOST = 10;

/** Type whom it is tied to, say how, and it is kept as one step; then the field is free for the next. */
export function AddTie({
  here,
  known,
  stakeholders,
  lists,
  steps,
  onClose,
}: {
  here: { id: Id; name: string };
  /** What is recorded of this stakeholder already. */
  known: SeenTie[];
  stakeholders: Stakeholder[];
  lists: Lists;
  steps: TieSteps;
  onClose: () => void;
}) {
  const text = useText();
  const [typed, setTyped] = useState("");
  const [draft, setDraft] = useState<TieDraft | null>(null);
  // Leaving a field and adding the tie may be one press: what was typed last belongs to it.
  const latest = useRef(draft);
  const { fields, areKept } = useTypedFields();
  const [wrong, setWrong] = useState<Problem | undefined>();
  const [asked, setAsked] = useState<TieDraft["presence"]>("present");
  const inWords = useProblemWords();
  const form = useRef<HTMLFieldSetElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [added, setAdded] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: at first, and for the next one
  useEffect(() => field.current?.focus({ preventScroll: true }), [added]);

  // The field, its list and what there is to say of the tie open where the panel may end.
  const isKnown = draft !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time there is more or another one to see
  useEffect(() => {
    form.current?.scrollIntoView({ block: "nearest" });
  }, [isKnown, added]);

  // What is refused beside one of its fields is seen to there.
  const refusedBeside = draft !== null && isBesideField(wrong, draft.kind) ? wrong : undefined;
  useEffect(() => {
    if (refusedBeside) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [refusedBeside]);

  const others = stakeholders.filter((one) => !one.archived && one.id !== here.id);
  const found = holding(others, (one) => one.name, typed).slice(0, MOST);
  const end = draft && (draft.from === here.id ? draft.to : draft.from);
  const name = stakeholders.find((one) => one.id === end)?.name ?? "";
  const before = known.filter((each) => each.other.id === end);
  const isTied = before.some(({ tie }) => tie.presence === "present");
  const wasAsked = before.some(({ tie }) => tie.presence === "absent");

  function put(next: TieDraft | null) {
    latest.current = next;
    setDraft(next);
  }
  async function keep(presence: TieDraft["presence"]) {
    setAsked(presence);
    if (!(await areKept()) || !latest.current) return;
    const problem = await steps.create({ ...latest.current, presence });
    setWrong(problem);
    if (problem !== undefined) return;
    say(text(presence === "present" ? "tie-added" : "tie-asked", { name: here.name, other: name }), {
      undo: true,
    });
    put(null);
    setTyped("");
    setAdded((count) => count + 1);
  }
  async function change(edits: TieEdit[]): Promise<undefined> {
    setWrong(undefined);
    put(latest.current && edits.reduce(edited, latest.current));
  }
  return (
    <fieldset
      ref={form}
      className="line-new"
      aria-label={text("tie-add")}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      {/* Made anew for the next one: emptied, it would open its list over the buttons. */}
      <ComboBox
        key={added}
        className="tie-with"
        inputValue={typed}
        onInputChange={(words) => {
          setTyped(words);
          if (!draft || words === name) return;
          put(null);
          setWrong(undefined);
        }}
        items={found}
        menuTrigger="input"
        value={end}
        onChange={(id) => {
          setWrong(undefined);
          if (id === null) return put(null);
          put(tieDraft(here.id, String(id)));
          setTyped(stakeholders.find((one) => one.id === id)?.name ?? "");
        }}
      >
        <Label className="lbl">{text("tie-with")}</Label>
        <Input ref={field} className="field" placeholder={text("tie-with-placeholder")} />
        <StakeholderChoices lists={lists} />
      </ComboBox>
      {typed.trim() !== "" && !draft && found.length === 0 && (
        <p className="q s" role="status">
          {text("tie-with-nobody")}
        </p>
      )}
      {draft && (
        <TypedFields value={fields}>
          {isTied && <p className="q s">{text("tie-there-already", { other: name })}</p>}
          {wasAsked && <p className="q s">{text("tie-asked-before")}</p>}
          <TieFields
            key={end}
            tie={draft}
            here={here}
            other={name}
            save={change}
            error={wrong}
            onKept={() => keep(asked)}
          />
        </TypedFields>
      )}
      {wrong && !refusedBeside && (
        <p className="wrong" role="alert">
          {inWords(wrong)}
        </p>
      )}
      <div className="line-foot">
        {draft && (
          <Button look="main" small onPress={() => keep("present")}>
            {text("tie-add-go")}
          </Button>
        )}
        {draft && !isTied && !wasAsked && (
          <Button small onPress={() => keep("absent")}>
            {text("tie-asked-go")}
          </Button>
        )}
        <Button look="bare" small onPress={onClose}>
          {text("close")}
        </Button>
      </div>
    </fieldset>
  );
}
