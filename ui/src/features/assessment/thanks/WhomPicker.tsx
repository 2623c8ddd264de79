import { useState } from "react";
import { Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { holding } from "@/api/fold";
import type { Id, Stakeholder } from "@/api/generated";
import { ComboBox, type Problem, useProblemWords, useText } from "@/components";

/** Names offered at once. */
const most = 12;
/** Stands in the list for thanking everybody. */
const EVERYBODY = "everybody";

/** Whose contribution it was: a stakeholder, found by typing part of its name, or everybody's. */
export function WhomPicker({
  label,
  hideLabel = false,
  value,
  stakeholders,
  onChange,
}: {
  label: string;
  hideLabel?: boolean;
  /** Nothing is everybody. */
  value: Id | null;
  stakeholders: Stakeholder[];
  onChange: (value: Id | null) => Promise<Problem | undefined> | undefined;
}) {
  const text = useText();
  const said = useProblemWords();
  const [typed, setTyped] = useState<string>();
  const [round, setRound] = useState(0);
  const [wrong, setWrong] = useState<Problem>();
  const everybody = text("assessment-thanks-everybody");
  const name = stakeholders.find((each) => each.id === value)?.name ?? everybody;
  const lines = [
    { id: EVERYBODY, name: everybody },
    ...stakeholders.filter((each) => !each.archived).map((each) => ({ id: each.id, name: each.name })),
  ];
  const found = holding(lines, (line) => line.name, typed ?? "").slice(0, most);

  async function take(id: string) {
    setRound((count) => count + 1);
    setTyped(undefined);
    setWrong(await onChange(id === EVERYBODY ? null : id));
  }
  return (
    <div className="asm-whom">
      <ComboBox
        // Choosing leaves the list open, so the field is made anew, with it closed and the keyboard in it.
        key={round}
        autoFocus={round > 0}
        opensByTab={false}
        inputValue={typed ?? name}
        onInputChange={(words) => words !== (typed ?? name) && setTyped(words)}
        items={found}
        menuTrigger={typed === undefined ? "manual" : "input"}
        allowsCustomValue
        value={null}
        onChange={(id) => id !== null && take(String(id))}
        // Words that are no name of anybody change nothing.
        onBlur={() => setTyped(undefined)}
      >
        <Label className={hideLabel ? "vh" : "lbl"}>{label}</Label>
        <Input className="field" onFocus={(event) => event.target.select()} />
        <Popover className="pop">
          <ListBox className="menu">
            {(line: (typeof lines)[number]) => (
              <ListBoxItem id={line.id} textValue={line.name} className="item">
                <bdi>{line.name}</bdi>
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
