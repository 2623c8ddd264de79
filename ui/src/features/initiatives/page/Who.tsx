import { useRef, useState } from "react";
import { Input, Label } from "react-aria-components";
import type { Id } from "@/api/generated";
import { ComboBox, NotAdded, type Problem, useProblemWords, useText } from "@/components";
import { NameChoices, NEW, nameLines, useNewStakeholder } from "@/parts/stakeholder";
import type { Lists } from "../useLists";

/** Names offered at once. */
const most = 10;

/** A stakeholder, found by typing part of its name; emptied, it is nobody again. */
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
  const [typed, setTyped] = useState<string>();
  const [round, setRound] = useState(0);
  const [wrong, setWrong] = useState<Problem>();
  const { make, refused, forget } = useNewStakeholder();
  const field = useRef<HTMLInputElement>(null);
  const name = lists.stakeholder(value ?? undefined)?.name ?? "";
  const lines = nameLines(lists.stakeholders, typed ?? "", {
    most,
    noteOf: (each, isExact) => (each.archived && isExact ? text("name-archived") : undefined),
  });

  async function take(next: Id | null) {
    setRound((count) => count + 1);
    setTyped(undefined);
    if (next !== value) setWrong(await onSave(next));
  }
  async function choose(id: Id | typeof NEW, wanted: string) {
    forget();
    const next = id === NEW ? await make(wanted) : id;
    if (next !== undefined) await take(next);
  }
  function leave() {
    if (typed === undefined) return;
    if (typed.trim() === "" && value !== null) void take(null);
    else setTyped(undefined);
  }
  return (
    <div className="initp-who">
      <ComboBox
        // Choosing leaves the list open, so the field is made anew, with it closed and the keyboard in it.
        key={round}
        autoFocus={round > 0}
        opensByTab={false}
        inputValue={typed ?? name}
        onInputChange={(words) => words !== (typed ?? name) && setTyped(words)}
        items={lines}
        menuTrigger={typed === undefined ? "manual" : "input"}
        allowsCustomValue
        value={null}
        onChange={(id) => {
          const line = lines.find((each) => each.id === id);
          if (line) void choose(line.id, line.name);
        }}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === "Enter" && typed?.trim() === "") leave();
        }}
      >
        <Label className="vh">{label}</Label>
        <Input
          ref={field}
          className="field"
          placeholder={placeholder}
          onFocus={(event) => event.target.select()}
        />
        <NameChoices item={lists.item} />
      </ComboBox>
      {wrong && (
        <span className="wrong" role="alert">
          {said(wrong)}
        </span>
      )}
      {refused && (
        <NotAdded
          refused={refused}
          onReword={() => {
            setTyped(refused.words);
            forget();
            field.current?.focus();
          }}
          onKept={() => void choose(NEW, refused.words)}
        />
      )}
    </div>
  );
}
