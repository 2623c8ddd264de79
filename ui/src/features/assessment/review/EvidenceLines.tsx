import { Link } from "@tanstack/react-router";
import { useText } from "@/components";
import type { Evidence } from "./evidence";

/** Initiatives named at once. */
const most = 3;

/** What the plan shows for an item: each line leads to its place. Where it shows nothing, that is said plainly. */
export function EvidenceLines({ lines }: { lines: Evidence[] }) {
  const text = useText();
  if (lines.length === 0) return <p className="q">{text("assessment-evidence-nothing")}</p>;
  return (
    <ul className="asm-evidence">
      {lines.map(({ id, count, total, way, initiatives = [] }) => (
        <li key={id}>
          <Link to={way.to} search={way.search ?? {}}>
            {text(`assessment-evidence-${id}`, { count, total: total ?? 0 })}
          </Link>
          {initiatives.length > 0 && (
            <span className="s q">
              {" "}
              {initiatives.slice(0, most).map((each, n) => (
                <span key={each.id}>
                  {n > 0 && " · "}
                  <Link to="/initiatives/$id" params={{ id: each.id }} className="quiet">
                    {each.title}
                  </Link>
                </span>
              ))}
              <More count={initiatives.length - most} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** How many more there are than are named. */
function More({ count }: { count: number }) {
  const text = useText();
  return count > 0 ? <> {text("assessment-evidence-more", { count })}</> : null;
}
