// biome-ignore-all lint/a11y/useSemanticElements: a list that is chosen from while the field keeps the keyboard
// biome-ignore-all lint/a11y/useFocusableInteractive: the field has the keyboard and names the chosen line
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the keys of every line are the field's
import { Search } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useText } from "@/components";
import type { Action } from "@/parts/actions";
import { Line } from "./Line";
import { type Option, optionsFor } from "./options";
import { useHits } from "./useHits";

/**
 * One field and the list under it: a combobox whose first line is chosen anew with each answer. (React Aria's
 * own keeps the line that was chosen before the answer came, and Enter would then open something else.)
 */
export function Finder({
  actions,
  used,
  onChoose,
}: {
  actions: Action[];
  /** Ids of the actions used last, newest first. */
  used: string[];
  onChoose: (option: Option) => void;
}) {
  const text = useText();
  const id = useId();
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState<number>();
  const hurry = useRef(false);
  const list = useRef<HTMLDivElement>(null);
  const { hits, isOld } = useHits(query);
  const groups = optionsFor(query, actions, hits, used);
  const options = groups.flatMap((group) => group.options);
  const keys = options.map((option) => option.key).join(" ");
  // Enter after a typing mistake must not add somebody: that line is chosen only by whoever goes to it.
  const best = options[0]?.kind === "add" ? -1 : 0;
  const at = Math.min(chosen ?? best, options.length - 1);
  const idOf = (option: Option | undefined) => option && `${id}-${options.indexOf(option)}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: other lines are the reason to begin at the top
  useEffect(() => setChosen(undefined), [keys]);
  // Somebody pressed Enter before the answer was there. Nothing is added unseen.
  useEffect(() => {
    if (!hurry.current || isOld) return;
    hurry.current = false;
    const [first] = options;
    if (first && first.kind !== "add") onChoose(first);
  });
  useEffect(() => {
    list.current?.querySelector(`[id="${id}-${at}"]`)?.scrollIntoView({ block: "nearest" });
  }, [at, id]);

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 8, PageUp: at - 8 }[event.key];
    const last = options.length - 1;
    if (to !== undefined) {
      // Arrows go round; pages stop at the ends.
      const round = event.key.startsWith("Arrow") && (to < 0 || to > last);
      setChosen(round ? (to < 0 ? last : 0) : Math.max(0, Math.min(last, to)));
    } else if (event.key === "Enter") {
      const option = options[at];
      if (isOld) hurry.current = true;
      else if (option) onChoose(option);
    } else return;
    event.preventDefault();
  }

  // An offer to add somebody is nothing that was found.
  const count = options.filter((option) => option.kind !== "add").length;
  const nothing = query.trim() !== "" && !isOld && hits !== undefined && count === 0;
  return (
    <>
      <div className="ask">
        <Search className="ic" aria-hidden />
        <input
          // biome-ignore lint/a11y/noAutofocus: the dialog is opened to type in this field
          autoFocus
          role="combobox"
          aria-label={text("palette-title")}
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={idOf(options[at])}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          placeholder={text("palette-title")}
          value={query}
          onChange={(event) => {
            hurry.current = false;
            setQuery(event.target.value);
          }}
          onKeyDown={press}
        />
      </div>
      <div role="status" className="vh">
        {query.trim() !== "" && !isOld && text("palette-count", { count })}
      </div>
      {nothing && (
        <div className="nothing">
          <p className="strong">{text("palette-none", { query: query.trim() })}</p>
          <p className="q">{text("palette-none.why")}</p>
        </div>
      )}
      <div role="listbox" id={`${id}-list`} aria-label={text("palette-results")} className="found" ref={list}>
        {groups.map((group) => (
          <div role="group" key={group.title} aria-labelledby={`${id}-${group.title}`}>
            <div className="sort" id={`${id}-${group.title}`} aria-hidden>
              {text(group.title)}
            </div>
            {group.options.map((option) => (
              <div
                role="option"
                key={option.key}
                id={idOf(option)}
                className="line"
                data-needs={(option.kind === "action" && option.action.needs !== undefined) || undefined}
                aria-selected={option === options[at]}
                onClick={() => onChoose(option)}
                onMouseMove={() => setChosen(options.indexOf(option))}
              >
                <Line option={option} />
              </div>
            ))}
          </div>
        ))}
      </div>
      <p className="how" aria-hidden>
        {text("palette-how")}
      </p>
    </>
  );
}
