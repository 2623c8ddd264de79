import { useState } from "react";
import { Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { holding } from "@/api/fold";
import type { Dependency, Id, Initiative } from "@/api/generated";
import { Button, ComboBox, Dialog, LinkButton, useText, WordsOf } from "@/components";
import { useRecords } from "@/parts/records";
import { SavedWhen } from "@/parts/stakeholder";
import { newDependency } from "../records";
import { useKeep } from "../useKeep";
import { waitsFor, waitsOf } from "./bars";
import { useBarWords } from "./useBarWords";

/** Titles offered at once. */
const most = 12;

/** When an initiative is, and what it waits for; everything keeps itself. */
export function WhenDialog({
  one,
  about,
  all,
  dependencies,
  onClose,
}: {
  one: Initiative;
  /** What somebody came for. */
  about: "dates" | "waits";
  all: Initiative[];
  dependencies: Dependency[];
  onClose: () => void;
}) {
  const text = useText();
  const keep = useKeep(one.id);
  return (
    <Dialog title={text("timeline-when", { title: one.title })} isOpen onClose={onClose}>
      <WordsOf id={one.id} name={one.title}>
        <div className="tl-dates">
          <SavedWhen
            label={text("initiative-start")}
            value={one.start}
            placeholder={text("timeline-when.placeholder")}
            onSave={(value) => keep({ field: "start", value })}
          />
          <SavedWhen
            label={text("initiative-end")}
            value={one.end}
            placeholder={text("timeline-when.placeholder")}
            onSave={(value) => keep({ field: "end", value })}
          />
        </div>
      </WordsOf>
      <Waits one={one} all={all} dependencies={dependencies} hasKeyboard={about === "waits"} />
      <div className="row dialog-foot">
        <Button onPress={onClose}>{text("timeline-when-done")}</Button>
      </div>
    </Dialog>
  );
}

/** What has to end first: named by part of a title, and let go again. */
function Waits({
  one,
  all,
  dependencies,
  hasKeyboard,
}: {
  one: Initiative;
  all: Initiative[];
  dependencies: Dependency[];
  hasKeyboard: boolean;
}) {
  const text = useText();
  const words = useBarWords();
  const records = useRecords();
  const [typed, setTyped] = useState("");
  const [round, setRound] = useState(0);
  const mine = dependencies.filter((each) => each.then === one.id);
  const waits = waitsOf(dependencies);
  const taken = new Set<Id>([one.id, ...mine.map((each) => each.first)]);
  const lines = holding(
    all.filter((each) => !taken.has(each.id)),
    (each) => each.title,
    typed,
  )
    .slice(0, most)
    .map((each) => ({ id: each.id, title: each.title, isCircle: waitsFor(waits, each.id, one.id) }));

  function wait(first: Id, title: string) {
    setTyped("");
    setRound((count) => count + 1);
    const value = newDependency(first, one.id);
    void records.add(
      [{ noun: "dependency", value }],
      text("timeline-now-waits", { title: one.title, first: title }),
    );
  }
  return (
    <section className="tl-waits" aria-label={text("timeline-menu-waits")}>
      <h3>{text("timeline-waits-title")}</h3>
      <p className="hint">{text("timeline-waits-title.hint")}</p>
      <ul>
        {mine.map(({ id, first }) => {
          const other = all.find((each) => each.id === first);
          if (!other) return null;
          return (
            <li key={id}>
              <span>{words.waiting(one, other)}</span>
              <LinkButton
                quiet
                aria-label={text("timeline-menu-release", { title: other.title })}
                onPress={() =>
                  void records.remove(
                    "dependency",
                    [id],
                    text("timeline-no-longer-waits", { title: one.title, first: other.title }),
                  )
                }
              >
                {text("timeline-release")}
              </LinkButton>
            </li>
          );
        })}
      </ul>
      <ComboBox
        key={round}
        autoFocus={hasKeyboard || round > 0}
        inputValue={typed}
        onInputChange={setTyped}
        items={lines}
        menuTrigger="input"
        value={null}
        onChange={(id) => {
          const line = lines.find((each) => each.id === id);
          if (line) wait(line.id, line.title);
        }}
      >
        <Label className="vh">{text("timeline-waits-for")}</Label>
        <Input className="field" placeholder={text("timeline-waits-for")} />
        <Popover className="pop">
          <ListBox className="menu">
            {(line: (typeof lines)[number]) => (
              <ListBoxItem id={line.id} textValue={line.title} className="item" isDisabled={line.isCircle}>
                <bdi>{line.title}</bdi>
                {line.isCircle && <span className="q s">{text("timeline-waits-circle")}</span>}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </section>
  );
}
