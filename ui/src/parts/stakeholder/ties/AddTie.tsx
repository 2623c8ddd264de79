import { useEffect, useRef, useState } from "react";
import { Input, Label } from "react-aria-components";
import { matchKey } from "@/api/fold";
import type { Id, Stakeholder, TieDraft, TieEdit } from "@/api/generated";
import {
  Button,
  ComboBox,
  leftWords,
  NotAdded,
  type Problem,
  say,
  sayLeft,
  TypedFields,
  useBegun,
  useForgetWords,
  useProblemWords,
  useText,
  useTypedFields,
  WordsOf,
} from "@/components";
import { today } from "../day";
import { NameChoices } from "../NameChoices";
import { NEW, nameLines } from "../names";
import type { Lists } from "../useLists";
import { useNewStakeholder } from "../useNewStakeholder";
import { edited, hasEnded, type SeenTie, tieDraft } from "./seen";
import { isBesideField, TieFields } from "./TieFields";
import type { TieSteps } from "./useTieSteps";

/** Names offered at once. */
const MOST = 10;

/** A tie as far as somebody has come with it. */
export interface BegunTie {
  typed: string;
  draft: TieDraft | null;
}

/** Under what a tie waits that is begun from a stakeholder and neither added nor cancelled yet. */
export const begunTie = (here: Id) => `${here} new-tie`;

/**
 * Type whom it is tied to, say how, and it is kept as one step; then the field is free for the next. Whoever looks
 * at somebody else meanwhile finds it as they left it.
 */
export function AddTie({
  id,
  here,
  known,
  stakeholders,
  lists,
  steps,
  onClose,
}: {
  id: string;
  here: { id: Id; name: string };
  /** What is recorded of this stakeholder already. */
  known: SeenTie[];
  stakeholders: Stakeholder[];
  lists: Lists;
  steps: TieSteps;
  onClose: () => void;
}) {
  const text = useText();
  const thing = begunTie(here.id);
  const begun = useBegun<BegunTie>(thing);
  const { typed, draft } = begun.now ?? { typed: "", draft: null };
  const forget = useForgetWords();
  const { make, refused, forget: forgetRefused } = useNewStakeholder();
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

  const waits = useRef<() => void>(undefined);
  waits.current = () => {
    const whole = text("tie-begun-waits", { name: here.name });
    if (begun.read()?.draft)
      sayLeft({ of: thing, label: text("tie-add"), where: here.name, why: "", whole }, leftWords(text));
  };
  useEffect(() => () => waits.current?.(), []);

  // What is refused beside one of its fields is seen to there.
  const refusedBeside = draft !== null && isBesideField(wrong, draft.kind) ? wrong : undefined;
  useEffect(() => {
    if (refusedBeside) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [refusedBeside]);

  const isHere = (words: string) => matchKey(words) === matchKey(here.name);
  const others = stakeholders.filter((one) => one.id !== here.id);
  const found = nameLines(others, typed, {
    most: MOST,
    noteOf: (one, isExact) => (one.archived && isExact ? text("name-archived") : undefined),
  }).filter((line) => line.id !== NEW || !isHere(line.name));
  const isNobody = found.every((line) => line.id === NEW);
  const end = draft && (draft.from === here.id ? draft.to : draft.from);
  const isNew = end === NEW;
  const name = isNew ? typed.trim() : (stakeholders.find((one) => one.id === end)?.name ?? "");
  const before = known.filter((each) => each.other.id === end);
  const ties = before.filter(({ tie }) => tie.presence === "present");
  const isTied = ties.length > 0;
  const isOver = ties.every(({ tie }) => hasEnded(tie, today()));
  const wasAsked = before.some(({ tie }) => tie.presence === "absent");

  function put(next: TieDraft | null, words: string) {
    // What could not be read in a field of the tie before goes with it.
    if (next === null) forget(thing);
    begun.put(next === null && words === "" ? undefined : { typed: words, draft: next });
  }
  function choose(id: Id, name: string) {
    setWrong(undefined);
    // Whoever is new is added with the tie, so that nobody stays behind when it is given up.
    put(tieDraft(here.id, id), name);
  }
  function cancel() {
    forget(thing);
    onClose();
  }
  async function keep(presence: TieDraft["presence"]) {
    setAsked(presence);
    if (!(await areKept())) return;
    // Leaving a field and adding the tie may be one press: what was typed last belongs to it.
    const tie = begun.read()?.draft;
    if (!tie) return;
    const made = isNew ? await make(name) : undefined;
    if (isNew && made === undefined) return;
    const at = (id: Id) => (id === NEW ? (made ?? id) : id);
    const problem = await steps.create({ ...tie, from: at(tie.from), to: at(tie.to), presence });
    setWrong(problem);
    if (problem !== undefined) {
      // Who was added is there now, whatever is wrong with the tie.
      if (made) put({ ...tie, from: at(tie.from), to: at(tie.to) }, name);
      return;
    }
    say(text(presence === "present" ? "tie-added" : "tie-asked", { name: here.name, other: name }), {
      undo: true,
    });
    put(null, "");
    setAdded((count) => count + 1);
  }
  async function change(edits: TieEdit[]): Promise<undefined> {
    setWrong(undefined);
    const { draft: tie, typed: words } = begun.read() ?? {};
    if (tie) put(edits.reduce(edited, tie), words ?? "");
  }
  return (
    <fieldset
      ref={form}
      id={id}
      className="line-new"
      aria-label={text("tie-add")}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.stopPropagation();
        cancel();
      }}
    >
      {/* Made anew for the next one: emptied, it would open its list over the buttons. */}
      <ComboBox
        key={added}
        className="tie-with"
        inputValue={typed}
        onInputChange={(words) => {
          forgetRefused();
          if (draft && words !== name) setWrong(undefined);
          if (words !== typed) put(draft && words === name ? draft : null, words);
        }}
        items={found}
        menuTrigger={added === 0 && begun.now === undefined ? "focus" : "input"}
        value={end}
        onChange={(id) => {
          const line = found.find((each) => each.id === id);
          // Leaving the field says the same again, and what was said of the tie since then stays.
          if (line && line.id !== end) choose(line.id, line.name);
        }}
      >
        <Label className="lbl">{text("tie-with")}</Label>
        <Input ref={field} className="field" placeholder={text("tie-with-placeholder")} />
        <NameChoices item={lists.item} />
      </ComboBox>
      {refused && (
        <NotAdded
          refused={refused}
          onReword={() => {
            forgetRefused();
            field.current?.focus();
          }}
          onKept={() => keep(asked)}
        />
      )}
      {typed.trim() !== "" && !draft && !refused && isNobody && (
        <p className="q s" role="status">
          {text(isHere(typed) ? "tie-with-itself" : "tie-with-nobody", { name: here.name })}
        </p>
      )}
      {draft && (
        <WordsOf id={thing} name={text("tie-words-new", { name: here.name })}>
          <TypedFields value={fields}>
            {isTied && (
              <p className="q s">
                {text(isOver ? "tie-there-before" : "tie-there-already", { other: name })}
              </p>
            )}
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
        </WordsOf>
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
        <Button look="bare" small onPress={cancel}>
          {text(draft ? "cancel" : "close")}
        </Button>
      </div>
    </fieldset>
  );
}
