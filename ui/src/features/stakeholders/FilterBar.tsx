import { ChevronDown, Search, X } from "lucide-react";
import { type ReactNode, type Ref, useEffect, useRef, useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import {
  Checkbox,
  DomainMark,
  LevelRing,
  PopoverButton,
  useItemName,
  useSectorName,
  useText,
} from "@/components";
import type { Lists } from "@/parts/stakeholder";
import { stances } from "@/parts/stakeholder";
import { type Filter, UNKNOWN } from "./filter";

interface Option {
  id: string;
  /** Another word that a link may use for it. */
  also?: string;
  label: string;
  mark?: ReactNode;
}

/** The row of filters; what is chosen stays visible on its button, with a cross that lifts it. */
export function FilterBar({
  filter,
  lists,
  onChange,
  nameRef,
  onLeave,
  end,
}: {
  filter: Filter;
  lists: Lists;
  onChange: (change: Partial<Filter>) => void;
  nameRef: Ref<HTMLInputElement>;
  /** The down arrow was pressed in the name's field. */
  onLeave: () => void;
  /** What stands at the end of the row. */
  end?: ReactNode;
}) {
  const text = useText();
  const itemName = useItemName();
  const sectorName = useSectorName();
  const unknown = {
    id: UNKNOWN,
    label: text("not-known-yet"),
    mark: <span className="unknown-mark">?</span>,
  };
  const domains = lists.domains.map((domain) => ({
    id: domain.key,
    also: domain.id,
    label: itemName(domain, "short"),
    mark: <DomainMark domain={domain} />,
  }));
  const levels = lists.levels.map((level) => ({
    id: level.key,
    also: level.id,
    label: itemName(level, "short"),
    mark: <LevelRing positions={[level.position]} />,
  }));
  const sectors = lists.sectors.map((sector) => ({
    id: sector.key || sector.id,
    also: sector.id,
    label: sectorName(sector),
  }));
  const tags = lists.tags.map((tag) => ({ id: tag.id, label: tag.name }));
  const stance = stances.map((one) => ({ id: one, label: text(`stance-${one.replaceAll("_", "-")}`) }));
  return (
    <search className="fbar" aria-label={text("stakeholders-filters")}>
      <NameFilter
        name={filter.name}
        onChange={(name) => onChange({ name })}
        onLeave={onLeave}
        ref={nameRef}
      />
      <Drop
        label={text("stakeholders-filter-domain")}
        options={[...domains, unknown]}
        chosen={filter.domains}
        onChange={(ids) => onChange({ domains: ids })}
      />
      <Drop
        label={text("stakeholders-filter-level")}
        options={[...levels, unknown]}
        chosen={filter.levels}
        onChange={(ids) => onChange({ levels: ids })}
      />
      <Drop
        label={text("stakeholders-filter-sector")}
        options={[...sectors, unknown]}
        chosen={filter.sectors}
        onChange={(ids) => onChange({ sectors: ids })}
      />
      {tags.length > 0 && (
        <Drop
          label={text("stakeholders-filter-tag")}
          options={tags}
          chosen={filter.tags}
          onChange={(ids) => onChange({ tags: ids })}
        />
      )}
      <Drop
        label={text("stakeholders-filter-stance")}
        options={[...stance, { id: UNKNOWN, label: text("not-known-yet") }]}
        chosen={filter.stances}
        onChange={(ids) => onChange({ stances: ids })}
      />
      <Drop
        label={text("stakeholders-filter-more")}
        options={[
          { id: "unplaced", label: text("stakeholders-filter-unplaced") },
          { id: "archived", label: text("stakeholders-filter-archived") },
        ]}
        chosen={[filter.unplaced ? "unplaced" : "", filter.archived ? "archived" : ""]}
        onChange={(ids) =>
          onChange({ unplaced: ids.includes("unplaced"), archived: ids.includes("archived") })
        }
      />
      {filter.since && (
        <Drop
          label={text("stakeholders-filter-since")}
          options={[{ id: filter.since, label: text("stakeholders-filter-since") }]}
          chosen={[filter.since]}
          onChange={() => onChange({ since: null })}
        />
      )}
      {end && <span className="fbar-end">{end}</span>}
    </search>
  );
}

/** Keeps what is typed itself: the address follows a moment later, and must not move the caret. */
function NameFilter({
  name,
  onChange,
  onLeave,
  ref,
}: {
  name: string;
  onChange: (name: string) => void;
  onLeave: () => void;
  ref: Ref<HTMLInputElement>;
}) {
  const text = useText();
  const [typed, setTyped] = useState(name);
  const sent = useRef(name);
  useEffect(() => {
    if (name === sent.current.trim()) return;
    sent.current = name;
    setTyped(name);
  }, [name]);
  const type = (words: string) => {
    sent.current = words;
    setTyped(words);
    onChange(words);
  };
  return (
    <div className="field find-name">
      <Search className="ic" aria-hidden />
      <input
        ref={ref}
        value={typed}
        aria-label={text("stakeholders-filter-name")}
        placeholder={text("stakeholders-filter-name")}
        autoComplete="off"
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape" && typed) type("");
          else if (event.key === "ArrowDown" || event.key === "Enter" || event.key === "Escape") onLeave();
          else return;
          event.preventDefault();
        }}
      />
      {typed && (
        <AriaButton
          className="lift"
          aria-label={text("stakeholders-filter-name-clear")}
          onPress={() => type("")}
        >
          <X className="ic" aria-hidden />
        </AriaButton>
      )}
    </div>
  );
}

function Drop({
  label,
  options,
  chosen,
  onChange,
}: {
  label: string;
  options: Option[];
  chosen: string[];
  onChange: (ids: string[]) => void;
}) {
  const text = useText();
  const isSet = ({ id, also }: Option) =>
    chosen.includes(id) || (also !== undefined && chosen.includes(also));
  const set = options.filter(isSet);
  const words =
    set.length === 0
      ? label
      : set.length === 1
        ? (set[0]?.label ?? label)
        : text("stakeholders-filter-several", { label, count: set.length });
  return (
    <span className={`drop ${set.length > 0 ? "set" : ""}`}>
      <PopoverButton
        label={label}
        button={
          <AriaButton
            className="open"
            aria-label={set.length > 0 ? `${label}: ${set.map((one) => one.label).join(", ")}` : label}
          >
            {set.length === 1 && set[0]?.mark}
            {words}
            {set.length === 0 && <ChevronDown className="ic" aria-hidden />}
          </AriaButton>
        }
      >
        <ul className="ticks">
          {options.map((option) => (
            <li key={option.id}>
              <Checkbox
                isSelected={isSet(option)}
                onChange={(isOn) => {
                  const rest = chosen.filter((id) => id && id !== option.id && id !== option.also);
                  onChange(isOn ? [...rest, option.id] : rest);
                }}
              >
                {option.mark}
                <span>{option.label}</span>
              </Checkbox>
            </li>
          ))}
        </ul>
      </PopoverButton>
      {set.length > 0 && (
        <AriaButton
          className="lift"
          aria-label={text("stakeholders-filter-lift", { label })}
          onPress={() => onChange([])}
        >
          <X className="ic" aria-hidden />
        </AriaButton>
      )}
    </span>
  );
}
