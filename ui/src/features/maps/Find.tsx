import { Search } from "lucide-react";
import { useMemo, useState } from "react";
import { Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { findKey, holdingFolded } from "@/api/fold";
import type { Id, Mark, Scene } from "@/api/generated";
import { ComboBox, DomainMark, useText } from "@/components";
import { type Hidden, useHidden } from "./hidden";

/** Names offered at once. */
const most = 12;

/** A line of what is found: a mark, or what the filters leave out. */
interface Found {
  id: Id;
  name: string;
  domain: Id | undefined;
  /** Of a mark, what is said of it beyond its name. */
  more: string;
  hidden: Hidden | undefined;
}

/** Type a few letters, choose, and the map flies there; what the filters leave out can be shown anyway. */
export function Find({
  scene,
  words,
  onFind,
  onShow,
}: {
  scene: Scene;
  words: (mark: Mark) => string;
  onFind: (mark: Mark) => void;
  onShow: (hidden: Hidden) => void;
}) {
  const text = useText();
  const [typed, setTyped] = useState("");
  // A list that has been chosen from begins anew: it would stay open otherwise.
  const [round, setRound] = useState(0);
  const hidden = useHidden(scene);
  const keys = useMemo(() => scene.marks.map((mark) => findKey(mark.name)), [scene]);
  const wanted = findKey(typed.trim());
  const marks = holdingFolded(scene.marks, (_, at) => keys[at] ?? "", wanted).slice(0, most);
  const others = wanted
    ? holdingFolded(hidden, ({ name }) => findKey(name), wanted).slice(0, most - marks.length)
    : [];
  const found: Found[] = [
    ...marks.map((mark) => ({
      id: mark.id,
      name: mark.name,
      domain: scene.domains[mark.domain]?.id,
      more: words(mark).slice(mark.name.length),
      hidden: undefined,
    })),
    ...others.map((one) => ({ id: one.id, name: one.name, domain: one.domain, more: "", hidden: one })),
  ];
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
        const left = hidden.find((each) => each.id === id);
        // Nothing chosen is Escape, or going elsewhere: the next search begins with an empty field either way.
        setTyped("");
        if (mark) onFind(mark);
        else if (left) onShow(left);
        else return;
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
          {(one: Found) => {
            const domain = scene.domains.find((each) => each.id === one.domain);
            return (
              <ListBoxItem id={one.id} textValue={one.name} className="item">
                {domain && <DomainMark domain={{ ...domain, label: domain.name.text }} size={20} />}
                <span>
                  <bdi>{one.name}</bdi>
                  {one.hidden && <span className="anyway">{text("maps-show-anyway")}</span>}
                </span>
                <span className="vh">{one.more}</span>
              </ListBoxItem>
            );
          }}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
