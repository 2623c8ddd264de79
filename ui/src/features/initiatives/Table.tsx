// biome-ignore-all lint/a11y/useSemanticElements: rows out of sight don't exist, which a table element can't say
// biome-ignore-all lint/a11y/useFocusableInteractive: the row takes the keyboard, not its cells
import { Link } from "@tanstack/react-router";
import { useCallback } from "react";
import type { Initiative } from "@/api/generated";
import { DomainMark, LevelRing, useItemName, useText } from "@/components";
import { type ListProps, Table as ListTable } from "@/parts/list";
import { usePreventionName } from "@/parts/usePreventionName";
import { StatusMark } from "./StatusMark";
import { useDates } from "./useDates";
import type { Lists } from "./useLists";
import { type Column, columns, type InitiativesSearch, leadOf } from "./view";

const ROW_REM = 3.25;
const titleOf = (one: Initiative) => one.title;

/** The initiatives as a table. */
export function Table({
  lists,
  search,
  ...list
}: ListProps<Initiative, Column> & {
  lists: Lists;
  /** How the list stands, for the way back to it. */
  search: InitiativesSearch;
}) {
  const cells = useCallback(
    (one: Initiative, isFresh: boolean) => (
      <Cells one={one} lists={lists} search={search} isFresh={isFresh} />
    ),
    [lists, search],
  );
  return (
    <ListTable
      {...list}
      noun="initiatives"
      columns={columns}
      rowRem={ROW_REM}
      nameOf={titleOf}
      cells={cells}
    />
  );
}

function Cells({
  one,
  lists,
  search,
  isFresh,
}: {
  one: Initiative;
  lists: Lists;
  search: InitiativesSearch;
  isFresh: boolean;
}) {
  const text = useText();
  const name = useItemName();
  const when = usePreventionName();
  const dates = useDates();
  const domains = one.domains.flatMap((id) => lists.item(id) ?? []);
  const levels = one.levels.flatMap((id) => lists.item(id) ?? []);
  const prevention = lists.item(one.prevention);
  const lead = lists.stakeholder(leadOf(one));
  const tags = lists.tagged(one);
  const levelNames = levels.map((level) => name(level, "short")).join(", ");
  return (
    <>
      <div role="rowheader" aria-colindex={2} className="c-title" data-status={one.status}>
        <span className="title">
          <span className="line">
            {/* The row takes the keyboard, and Enter opens it. */}
            <Link
              to="/initiatives/$id"
              params={{ id: one.id }}
              state={{ list: search }}
              className="clip"
              title={one.title}
              tabIndex={-1}
            >
              <bdi>{one.title}</bdi>
            </Link>
            {isFresh && <span className="new-mark">{text("list-new")}</span>}
          </span>
          {tags.length > 0 && (
            <span className="tags clip s">
              <span className="vh">{text("initiative-tags")}: </span>
              {tags.map((tag) => tag.name).join(" · ")}
            </span>
          )}
        </span>
      </div>
      <div role="gridcell" aria-colindex={3} className="c-status">
        <StatusMark status={one.status} />
      </div>
      <div role="gridcell" aria-colindex={4} className="c-domains">
        <span className="doms">
          {domains.length === 0 ? (
            <Unknown />
          ) : (
            domains.map((domain) => <DomainMark key={domain.id} domain={domain} alone size={24} />)
          )}
        </span>
      </div>
      <div role="gridcell" aria-colindex={5} className="c-levels">
        {levels.length === 0 ? (
          <Unknown />
        ) : (
          <span className="doms" title={levelNames}>
            <LevelRing positions={levels.map((level) => level.position)} />
            <span className="clip s">{levelNames}</span>
          </span>
        )}
      </div>
      <div role="gridcell" aria-colindex={6} className="c-prevention">
        {prevention ? <span className="clip">{when(prevention.key)}</span> : <Unknown />}
      </div>
      <div role="gridcell" aria-colindex={7} className="c-lead">
        <span className="clip">
          {lead ? <bdi>{lead.name}</bdi> : <span className="q">{text("initiatives-no-lead")}</span>}
        </span>
      </div>
      <div role="gridcell" aria-colindex={8} className="c-partners num">
        {one.partners.length}
      </div>
      <div role="gridcell" aria-colindex={9} className="c-dates">
        <span className="clip s">{dates(one) ?? <Unknown />}</span>
      </div>
    </>
  );
}

function Unknown() {
  const words = useText()("not-known-yet");
  return (
    <span className="unknown-mark" role="img" aria-label={words} title={words}>
      ?
    </span>
  );
}
