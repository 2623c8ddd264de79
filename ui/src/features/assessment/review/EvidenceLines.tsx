import { Link } from "@tanstack/react-router";
import type { Evidence } from "@/api/generated";
import { useCouncils, useInitiatives } from "@/api/queries";
import { useText } from "@/components";
import { evidenceId, wayOf } from "./ways";

/** Initiatives named at once. */
const most = 3;

/** What the plan shows for an item: each line leads to its place. Where it shows nothing, that is said plainly. */
export function EvidenceLines({ lines }: { lines: Evidence[] }) {
  const text = useText();
  const { data: councils = [] } = useCouncils();
  const { data: all = [] } = useInitiatives();
  if (lines.length === 0) return <p className="q">{text("assessment-evidence-nothing")}</p>;
  return (
    <ul className="asm-evidence">
      {lines.map(({ what, count, total, initiatives }) => {
        const way = wayOf(what, councils);
        const named = all.filter((each) => initiatives.includes(each.id)).slice(0, most);
        return (
          <li key={what}>
            <Link to={way.to} search={way.search ?? {}}>
              {text(evidenceId(what), { count, total: total ?? 0 })}
            </Link>
            {named.length > 0 && (
              <span className="s q">
                {" "}
                {named.map((each, n) => (
                  <span key={each.id}>
                    {n > 0 && " · "}
                    <Link to="/initiatives/$id" params={{ id: each.id }} className="quiet">
                      {each.title}
                    </Link>
                  </span>
                ))}
                <More count={count - named.length} />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** How many more there are than are named. */
function More({ count }: { count: number }) {
  const text = useText();
  return count > 0 ? <> {text("assessment-evidence-more", { count })}</> : null;
}
