import { Link } from "@tanstack/react-router";
import { ArrowDown, ArrowUp } from "lucide-react";
import type { Initiative } from "@/api/generated";
import { DomainMark, LevelRing, useItemName, useText } from "@/components";
import { StatusMark } from "./StatusMark";
import { useDates } from "./useDates";
import type { Lists } from "./useLists";
import { type Column, columns, leadOf } from "./view";

/** One line for each initiative. The headings sort. */
export function Table({
  shown,
  lists,
  order,
  onOrder,
}: {
  shown: Initiative[];
  lists: Lists;
  order: string;
  onOrder: (column: Column) => void;
}) {
  const text = useText();
  const isDown = order.startsWith("-");
  const Arrow = isDown ? ArrowDown : ArrowUp;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="inits-table" aria-label={text("initiatives-title")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => {
              const isBy = order.replace(/^-/, "") === column;
              return (
                <th
                  key={column}
                  scope="col"
                  aria-sort={isBy ? (isDown ? "descending" : "ascending") : "none"}
                  className={`c-${column}`}
                >
                  <button type="button" onClick={() => onOrder(column)}>
                    {text(`initiatives-column-${column}`)}
                    {isBy && <Arrow className="ic" aria-hidden />}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <Row key={one.id} one={one} lists={lists} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ one, lists }: { one: Initiative; lists: Lists }) {
  const text = useText();
  const name = useItemName();
  const dates = useDates();
  const domains = one.domains.flatMap((id) => lists.item(id) ?? []);
  const levels = one.levels.flatMap((id) => lists.item(id) ?? []);
  const lead = lists.stakeholder(leadOf(one));
  return (
    <tr data-status={one.status}>
      <th scope="row">
        <Link to="/initiatives/$id" params={{ id: one.id }} className="plain">
          {one.title}
        </Link>
      </th>
      <td>
        <StatusMark status={one.status} />
      </td>
      <td>
        <span className="marks">
          {domains.map((domain) => (
            <DomainMark key={domain.id} domain={domain} alone size={24} />
          ))}
          {domains.length === 0 && <Unknown />}
        </span>
      </td>
      <td>
        {levels.length === 0 ? (
          <Unknown />
        ) : (
          <span className="marks">
            <LevelRing positions={levels.map((level) => level.position)} />
            <span className="s">{levels.map((level) => name(level, "short")).join(", ")}</span>
          </span>
        )}
      </td>
      <td>{lead ? <bdi>{lead.name}</bdi> : <span className="q">{text("initiatives-no-lead")}</span>}</td>
      <td className="num">{one.partners.length}</td>
      <td className="s">{dates(one) ?? <Unknown />}</td>
    </tr>
  );
}

function Unknown() {
  const text = useText();
  return (
    <span className="initunknown" role="img" aria-label={text("not-known-yet")}>
      ?
    </span>
  );
}
