import type { ReactNode, Ref } from "react";
import type { FrameworkItem, FrameworkKind } from "@/api/generated";
import { DomainMark, LevelRing, useItemName, useText } from "@/components";
import { Drop, Filters, UNKNOWN, WordFilter } from "@/parts/list";
import { StatusIcon } from "./StatusMark";
import type { Lists } from "./useLists";
import { type Filter, statuses } from "./view";

/** By words, status, domain, level, when it acts and tag; what is chosen stays visible on its button. */
export function FilterBar({
  filter,
  isBoard,
  lists,
  onChange,
  wordsRef,
  onLeave,
}: {
  filter: Filter;
  /** On the board the statuses are columns, and no filter. */
  isBoard: boolean;
  lists: Lists;
  onChange: (change: Partial<Filter>) => void;
  wordsRef: Ref<HTMLInputElement>;
  onLeave: () => void;
}) {
  const text = useText();
  const name = useItemName();
  const unknown = {
    id: UNKNOWN,
    label: text("not-known-yet"),
    mark: <span className="unknown-mark">?</span>,
  };
  const options = (kind: FrameworkKind, mark: (item: FrameworkItem) => ReactNode) => [
    ...lists.of(kind).map((item) => ({
      id: item.key,
      also: item.id,
      label: name(item, "short"),
      mark: mark(item),
    })),
    unknown,
  ];
  return (
    <Filters>
      <WordFilter
        words={filter.words}
        label={text("initiatives-filter-words")}
        onChange={(words) => onChange({ words })}
        onLeave={onLeave}
        ref={wordsRef}
      />
      {!isBoard && (
        <Drop
          label={text("initiatives-column-status")}
          options={statuses.map((status) => ({
            id: status,
            label: text(`status-${status}`),
            mark: <StatusIcon status={status} />,
          }))}
          chosen={filter.statuses}
          onChange={(ids) => onChange({ statuses: ids })}
        />
      )}
      <Drop
        label={text("list-filter-domain")}
        options={options("domain", (item) => <DomainMark domain={item} />)}
        chosen={filter.domains}
        onChange={(ids) => onChange({ domains: ids })}
      />
      <Drop
        label={text("list-filter-level")}
        options={options("level", (item) => <LevelRing positions={[item.position]} />)}
        chosen={filter.levels}
        onChange={(ids) => onChange({ levels: ids })}
      />
      <Drop
        label={text("initiatives-column-prevention")}
        options={options("prevention", () => null)}
        chosen={filter.prevention}
        onChange={(ids) => onChange({ prevention: ids })}
      />
      {lists.tags.length > 0 && (
        <Drop
          label={text("list-filter-tag")}
          options={lists.tags.map((tag) => ({ id: tag.id, label: tag.name }))}
          chosen={filter.tags}
          onChange={(ids) => onChange({ tags: ids })}
        />
      )}
    </Filters>
  );
}
