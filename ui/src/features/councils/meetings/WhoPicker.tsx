import { useState } from "react";
import { Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { holding, matchKey } from "@/api/fold";
import type { Action, Id } from "@/api/generated";
import { ComboBox, NotAdded, type Problem, useProblemWords, useText } from "@/components";
import { NEW, useNewStakeholder } from "@/parts/stakeholder";
import type { Who } from "./useWho";

/** Names offered at once. */
const most = 12;

interface Line {
  id: string;
  name: string;
  about: string;
  of: Pick<Action, "seat" | "stakeholder">;
}

/** Who does it: a seat, whoever holds it, or a stakeholder; found by typing part of a name, or added by it. */
export function WhoPicker({
  action,
  council,
  who,
  label,
  onSave,
}: {
  action: Action;
  /** Its seats are offered first; all seats, if there is none. */
  council: Id | undefined;
  who: Who;
  label: string;
  onSave: (of: Pick<Action, "seat" | "stakeholder">) => Promise<Problem | undefined>;
}) {
  const text = useText();
  const said = useProblemWords();
  const [typed, setTyped] = useState<string>();
  const [round, setRound] = useState(0);
  const [wrong, setWrong] = useState<Problem>();
  const name = who.of(action) ?? "";
  const lines: Line[] = [
    ...who.seats(council).map((seat) => ({
      id: `seat-${seat.id}`,
      name: who.whole(seat),
      about: text("meetings-who-seat"),
      of: { seat: seat.id, stakeholder: null },
    })),
    ...who.people.map((one) => ({
      id: `who-${one.id}`,
      name: one.name,
      about: "",
      of: { seat: null, stakeholder: one.id },
    })),
  ];
  const { make, refused, forget } = useNewStakeholder();
  // Words that nobody was chosen by stay until they are reworded, with what to do about them.
  const [isLeft, setLeft] = useState(false);
  const words = typed?.trim() ?? "";
  const found = holding(lines, (line) => line.name, words).slice(0, most);
  const isSomebody = lines.some((line) => matchKey(line.name) === matchKey(words));
  const nobody = { seat: null, stakeholder: null };
  if (words !== "" && !isSomebody)
    found.push({ id: NEW, name: text("name-new", { name: words }), about: "", of: nobody });

  async function take(of: Line["of"]) {
    setRound((count) => count + 1);
    const problem = await onSave(of);
    setWrong(problem);
    setTyped(undefined);
    setLeft(false);
  }
  async function add(wanted: string) {
    const stakeholder = await make(wanted);
    if (stakeholder !== undefined) await take({ seat: null, stakeholder });
  }
  function leave() {
    if (typed === undefined || refused) return;
    if (words === "" && name) take(nobody);
    else if (words === "" || words === name) setTyped(undefined);
    else setLeft(true);
  }
  return (
    <div className="who">
      <ComboBox
        // Choosing leaves the list open, so the field is made anew, with it closed and the keyboard in it.
        key={round}
        autoFocus={round > 0}
        className="who-pick"
        inputValue={typed ?? name}
        onInputChange={(next) => {
          if (next === (typed ?? name)) return;
          forget();
          setLeft(false);
          setTyped(next);
        }}
        items={found}
        menuTrigger={typed === undefined ? "manual" : "input"}
        allowsCustomValue
        value={null}
        onChange={(id) => {
          if (id === NEW) return void add(words);
          const line = lines.find((each) => each.id === id);
          if (line) take(line.of);
        }}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === "Enter" && typed !== undefined) leave();
          if (event.key === "Escape") {
            setTyped(undefined);
            setLeft(false);
            forget();
          }
        }}
      >
        <Label className="vh">{label}</Label>
        <Input
          className="field"
          placeholder={text("meetings-who-none")}
          onFocus={(event) => event.target.select()}
        />
        <Popover className="pop">
          <ListBox className="menu">
            {(line: Line) => (
              <ListBoxItem id={line.id} textValue={line.name} className="item">
                <bdi>{line.name}</bdi>
                {line.about && <span className="q s">{line.about}</span>}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {refused && <NotAdded refused={refused} onReword={forget} onKept={() => add(refused.words)} />}
      {isLeft && !refused && (
        <span className="q s" role="status">
          {text("meetings-who-unclear", { words })}
        </span>
      )}
      {wrong && (
        <span className="wrong" role="alert">
          {said(wrong)}
        </span>
      )}
    </div>
  );
}
