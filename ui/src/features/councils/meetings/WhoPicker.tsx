import { useState } from "react";
import { Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { holding } from "@/api/fold";
import type { Action, Id } from "@/api/generated";
import { ComboBox, type Problem, useProblemWords, useText } from "@/components";
import type { Who } from "./useWho";

/** Names offered at once. */
const most = 12;

interface Line {
  id: string;
  name: string;
  about: string;
  of: Pick<Action, "seat" | "stakeholder">;
}

/** Who does it: a seat, whoever holds it, or a stakeholder; found by typing part of a name. */
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
  const found = holding(lines, (line) => line.name, typed ?? "").slice(0, most);

  async function take(of: Line["of"]) {
    setRound((count) => count + 1);
    const problem = await onSave(of);
    setWrong(problem);
    setTyped(undefined);
  }
  function leave() {
    if (typed === undefined) return;
    if (typed.trim() === "" && name) take({ seat: null, stakeholder: null });
    else setTyped(undefined);
  }
  return (
    <div className="who">
      <ComboBox
        // Choosing leaves the list open, so the field is made anew, with it closed and the keyboard in it.
        key={round}
        autoFocus={round > 0}
        className="who-pick"
        inputValue={typed ?? name}
        onInputChange={(words) => words !== (typed ?? name) && setTyped(words)}
        items={found}
        menuTrigger={typed === undefined ? "manual" : "input"}
        allowsCustomValue
        value={null}
        onChange={(id) => {
          const line = lines.find((each) => each.id === id);
          if (line) take(line.of);
        }}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === "Enter" && typed?.trim() === "") leave();
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
      {wrong && (
        <span className="wrong" role="alert">
          {said(wrong)}
        </span>
      )}
    </div>
  );
}
