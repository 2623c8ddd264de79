import { Search } from "lucide-react";
import { useMemo, useState } from "react";
import { Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { findKey, holdingFolded } from "@/api/fold";
import type { Mark, Scene } from "@/api/generated";
import { ComboBox, DomainMark, useText } from "@/components";

/** Names offered at once. */
const most = 12;

/** Type a few letters, choose, and the map flies there. */
export function Find({
  scene,
  words,
  onFind,
}: {
  scene: Scene;
  words: (mark: Mark) => string;
  onFind: (mark: Mark) => void;
}) {
  const text = useText();
  const [typed, setTyped] = useState("");
  // A list that has been chosen from begins anew: it would stay open otherwise.
  const [round, setRound] = useState(0);
  const folded = useMemo(() => scene.marks.map((mark) => findKey(mark.name)), [scene]);
  const found = holdingFolded(scene.marks, (_, at) => folded[at] ?? "", findKey(typed.trim())).slice(0, most);
  return (
    <ComboBox
      key={round}
      className="mapfind"
      inputValue={typed}
      onInputChange={setTyped}
      items={found}
      menuTrigger="input"
      allowsEmptyCollection
      value={null}
      onChange={(id) => {
        const mark = scene.marks.find((each) => each.id === id);
        // Nothing chosen is Escape, or going elsewhere: the next search begins with an empty field either way.
        setTyped("");
        if (!mark) return;
        onFind(mark);
        setRound(round + 1);
      }}
    >
      <Label className="vh">{text("maps-find")}</Label>
      <Search className="ic" aria-hidden />
      <Input className="field" placeholder={text("maps-find")} />
      <Popover className="pop">
        <ListBox
          className="menu"
          renderEmptyState={() => <p className="mapfind-none q">{text("maps-find-none")}</p>}
        >
          {(mark: Mark) => {
            const domain = scene.domains[mark.domain];
            return (
              <ListBoxItem id={mark.id} textValue={mark.name} className="item">
                {domain && <DomainMark domain={{ ...domain, label: domain.name.text }} size={20} />}
                <bdi>{mark.name}</bdi>
                <span className="vh">{words(mark).slice(mark.name.length)}</span>
              </ListBoxItem>
            );
          }}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
