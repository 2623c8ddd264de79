import { useEffect, useRef, useState } from "react";
import { Input, Label } from "react-aria-components";
import { matchKey } from "@/api/fold";
import type { Id } from "@/api/generated";
import {
  ComboBox,
  LinkButton,
  NotAdded,
  type Problem,
  useProblemWords,
  useText,
  useUnkept,
} from "@/components";
import { NameChoices, NEW, nameLines, useNewStakeholder } from "@/parts/stakeholder";
import type { Lists } from "../useLists";

/** Names offered at once in the list, and under the field. */
const most = 10;
const few = 2;

/**
 * A stakeholder, found by typing part of its name; emptied, it is nobody again. Whoever leaves the field with a whole
 * name in it has chosen that one. Anything else stays as it was typed, with whom it may mean beside it.
 */
export function Who({
  label,
  value,
  placeholder,
  lists,
  onSave,
}: {
  label: string;
  value: Id | null;
  placeholder: string;
  lists: Lists;
  onSave: (value: Id | null) => Promise<Problem | undefined>;
}) {
  const text = useText();
  const said = useProblemWords();
  const unkept = useUnkept(label);
  const typed = unkept.now?.words;
  const [round, setRound] = useState(0);
  const [wrong, setWrong] = useState<Problem>();
  const { make, refused, forget } = useNewStakeholder();
  const field = useRef<HTMLInputElement>(null);
  const name = lists.stakeholder(value ?? undefined)?.name ?? "";
  const lines = nameLines(lists.stakeholders, typed ?? "", {
    most,
    noteOf: (each, isExact) => (each.archived && isExact ? text("name-archived") : undefined),
  });
  const unclear = unkept.now?.problem;

  function type(words: string | undefined) {
    unkept.put(words === undefined ? undefined : { words });
    if (words === undefined) unkept.settle();
  }
  async function take(next: Id | null, isStaying = true) {
    // Choosing leaves the list open, so the field is made anew, with it closed and the keyboard in it.
    if (isStaying) setRound((count) => count + 1);
    type(undefined);
    if (next !== value) setWrong(await onSave(next));
  }
  async function choose(id: Id | typeof NEW, wanted: string) {
    forget();
    const next = id === NEW ? await make(wanted) : id;
    if (next !== undefined) await take(next);
  }
  function leave() {
    const words = unkept.read()?.words.trim();
    if (words === undefined) return;
    if (words === "") return void take(null, false);
    // What was refused stands below the field, with why.
    if (words === name || words === refused?.words) return type(undefined);
    const key = matchKey(words);
    const called = lines.filter((line) => line.id !== NEW && !line.note && matchKey(line.name) === key);
    const [only] = called;
    if (only && called.length === 1) return void take(only.id, false);
    unkept.put({ words, problem: text("initiative-who-unclear", { words }) });
  }
  // A page that goes with words in the field tells of them at the head of the next one.
  const left = useRef<() => void>(undefined);
  left.current = () => {
    const words = unkept.read()?.words.trim();
    if (words === undefined) return;
    if (words === "") return void take(null, false);
    const why = text("initiative-who-unclear", { words });
    unkept.put({ words, problem: why });
    unkept.leave(why);
  };
  useEffect(() => () => left.current?.(), []);

  const meant = lines.filter((line) => line.id !== NEW && !line.note).slice(0, few);
  const fresh = lines.find((line) => line.id === NEW);
  return (
    <div className="initp-who">
      <ComboBox
        key={round}
        autoFocus={round > 0}
        opensByTab={false}
        inputValue={typed ?? name}
        onInputChange={(words) => words !== (typed ?? name) && type(words)}
        items={lines}
        menuTrigger={typed === undefined ? "manual" : "input"}
        allowsCustomValue
        isInvalid={unclear !== undefined}
        value={null}
        onChange={(id) => {
          const line = lines.find((each) => each.id === id);
          if (line) void choose(line.id, line.name);
        }}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === "Enter" && typed?.trim() === "") void take(null);
          if (event.key === "Escape" && unclear !== undefined) type(undefined);
        }}
      >
        <Label className="vh">{label}</Label>
        <Input
          ref={field}
          className="field"
          placeholder={placeholder}
          data-words-of={unkept.mark}
          onFocus={(event) => event.target.select()}
        />
        <NameChoices item={lists.item} />
      </ComboBox>
      {unclear !== undefined && (
        <div className="unclear s">
          <p className="wrong" role="alert">
            {said(unclear)}
          </p>
          {meant.map((line) => (
            <LinkButton key={line.id} onPress={() => void choose(line.id, line.name)}>
              {text("initiative-who-mean", { name: line.name })}
            </LinkButton>
          ))}
          {fresh && (
            <LinkButton onPress={() => void choose(NEW, fresh.name)}>
              {text("initiative-who-new", { name: fresh.name })}
            </LinkButton>
          )}
        </div>
      )}
      {wrong && (
        <span className="wrong" role="alert">
          {said(wrong)}
        </span>
      )}
      {refused && (
        <NotAdded
          refused={refused}
          onReword={() => {
            type(refused.words);
            forget();
            field.current?.focus();
          }}
          onKept={() => void choose(NEW, refused.words)}
        />
      )}
    </div>
  );
}
