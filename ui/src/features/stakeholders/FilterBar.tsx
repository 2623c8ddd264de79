import type { ReactNode, Ref } from "react";
import { DomainMark, LevelRing, useItemName, useSectorName, useText } from "@/components";
import { Drop, Filters, UNKNOWN, WordFilter } from "@/parts/list";
import type { Lists } from "@/parts/stakeholder";
import { stances } from "@/parts/stakeholder";
import type { Filter } from "./filter";

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
    <Filters>
      <WordFilter
        words={filter.name}
        label={text("stakeholders-filter-name")}
        onChange={(name) => onChange({ name })}
        onLeave={onLeave}
        ref={nameRef}
      />
      <Drop
        label={text("list-filter-domain")}
        options={[...domains, unknown]}
        chosen={filter.domains}
        onChange={(ids) => onChange({ domains: ids })}
      />
      <Drop
        label={text("list-filter-level")}
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
          label={text("list-filter-tag")}
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
    </Filters>
  );
}
