import type { ReactNode } from "react";
import type { FrameworkItem, Id } from "@/api/generated";
import {
  Checkbox,
  DomainMark,
  LevelRing,
  LinkButton,
  PopoverButton,
  useItemName,
  useText,
} from "@/components";
import "./chips.css";

/** The sign before an item's name; only domains and levels have one. */
function markOf(item: FrameworkItem): ReactNode {
  if (item.kind === "domain") return <DomainMark domain={item} />;
  return item.kind === "level" ? <LevelRing positions={[item.position]} /> : null;
}

/** The chosen of one list of the framework, and the words that open the whole list to tick. */
export function Chips({
  label,
  isQuiet,
  items,
  chosen,
  onTurn,
}: {
  label: string;
  /** The label is only for screen readers. */
  isQuiet?: boolean;
  items: FrameworkItem[];
  chosen: Id[];
  onTurn: (item: FrameworkItem, isOn: boolean) => void;
}) {
  const text = useText();
  const name = useItemName();
  const held = items.filter((item) => chosen.includes(item.id));
  // Domains and levels are chips with their sign; what is a whole sentence stands as a line.
  const isShort = items.every((item) => item.kind === "domain" || item.kind === "level");
  const words = text(held.length === 0 ? "initiatives-choose" : "initiatives-change");
  return (
    <fieldset className="chips-of" data-lines={(!isShort && held.length > 0) || undefined}>
      <legend className={isQuiet ? "vh" : "lbl"}>{label}</legend>
      {held.length === 0 && !isQuiet && <span className="q">{text("not-known-yet")}</span>}
      {held.map((item) => (
        <span className={isShort ? "chip" : "line"} key={item.id}>
          {markOf(item)}
          {name(item, isShort ? "short" : "whole")}
        </span>
      ))}
      <PopoverButton
        label={label}
        button={
          <LinkButton aria-label={text("initiatives-change-of", { words, of: label })}>
            {isQuiet && held.length === 0 ? text("initiatives-change-of", { words, of: label }) : words}
          </LinkButton>
        }
      >
        <ul className="chips-ticks" aria-label={label}>
          {items.map((item) => (
            <li key={item.id}>
              <Checkbox isSelected={chosen.includes(item.id)} onChange={(isOn) => onTurn(item, isOn)}>
                {markOf(item)}
                <span>
                  {name(item, isShort ? "short" : "whole")}
                  {item.about && <span className="about q s">{item.about}</span>}
                </span>
              </Checkbox>
            </li>
          ))}
        </ul>
      </PopoverButton>
    </fieldset>
  );
}
