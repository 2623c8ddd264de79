import { Link } from "@tanstack/react-router";
import type { CoverageCell, FrameworkItem } from "@/api/generated";
import { useInitiatives, useStakeholders } from "@/api/queries";
import { DomainMark, LevelRing, useItemName, useText } from "@/components";

/** Names shown at once; the list of stakeholders has the rest. */
const most = 6;

/** What is known of one place: what acts there, who is there, what is missing. */
export function CellDetail({
  cell,
  domain,
  level,
}: {
  cell: CoverageCell;
  domain: FrameworkItem;
  level: FrameworkItem;
}) {
  const text = useText();
  const name = useItemName();
  const initiatives = useInitiatives().data ?? [];
  const stakeholders = useStakeholders().data ?? [];
  const acting = initiatives.filter((each) => cell.initiatives.includes(each.id));
  const here = cell.stakeholders
    .map((id) => stakeholders.find((each) => each.id === id))
    .filter((each) => each !== undefined);
  const idle = initiatives.filter(
    (each) =>
      each.domains.includes(domain.id) &&
      each.levels.includes(level.id) &&
      !cell.initiatives.includes(each.id),
  );
  // Two stakeholders may need the same thing, and one may say it twice.
  const needs = cell.first_needs.map((need, n) => ({
    ...need,
    key: `${n} ${need.stakeholder}`,
    who: need.stakeholder
      ? (stakeholders.find((each) => each.id === need.stakeholder)?.name ?? "")
      : text("overview-cell-raised"),
  }));
  const more = text("overview-cell-more-needs", { count: cell.needs - needs.length, named: needs.length });
  return (
    <div className="detail">
      <h2 className="title">
        <DomainMark domain={domain} />
        {name(domain, "short")}
        <LevelRing positions={[level.position]} />
        {name(level, "short")}
      </h2>
      <p className="i2">{text(`cell-state-${cell.state}.about`)}</p>
      {cell.needs > 0 && (
        <>
          <h3>{text("overview-cell-needs", { count: cell.needs })}</h3>
          <ul>
            {needs.map((need) => (
              <li key={need.key}>
                {need.text}{" "}
                {need.stakeholder ? (
                  <Link to="/stakeholders" search={{ open: need.stakeholder }} className="plain q s">
                    {need.who}
                  </Link>
                ) : (
                  <span className="q s">{need.who}</span>
                )}
              </li>
            ))}
            {cell.needs > needs.length && (
              <li className="q">
                {needs.length === 0 ? (
                  more
                ) : (
                  <Link to="/assessment" search={{ domain: domain.id, level: level.id }} className="act">
                    {more}
                  </Link>
                )}
              </li>
            )}
          </ul>
        </>
      )}
      {acting.length + idle.length > 0 && (
        <>
          <h3>{text("overview-cell-initiatives")}</h3>
          <ul>
            {[...acting, ...idle].map((each) => (
              <li key={each.id} className={each.status}>
                <Link to="/initiatives/$id" params={{ id: each.id }} className="plain">
                  {each.title}
                </Link>{" "}
                <span className="q s">{text(`status-${each.status}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link to="/library" search={{ domain: domain.id, level: level.id }} className="act">
          {text("initiatives-start-here")}
        </Link>
      </p>
      <h3>{text("overview-cell-stakeholders")}</h3>
      {cell.stakeholders.length === 0 && <p className="q">{text("overview-cell-nobody")}</p>}
      <ul>
        {here.slice(0, most).map((each) => (
          <li key={each.id}>
            <Link
              to="/stakeholders"
              search={{ domain: domain.id, level: level.id, open: each.id }}
              className="plain"
            >
              {each.name}
            </Link>
          </li>
        ))}
      </ul>
      {here.length > 0 && (
        <p>
          <Link to="/stakeholders" search={{ domain: domain.id, level: level.id }} className="act">
            {text("overview-cell-all", { count: here.length })}
          </Link>
        </p>
      )}
    </div>
  );
}
