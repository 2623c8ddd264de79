import type { Coverage, Framework, FrameworkItem, Id } from "@/api/generated";
import { DomainMark, Section, useItemName, useText } from "@/components";
import { CoverageCellButton } from "./CoverageCellButton";
import "./coverage.css";

/** Where initiatives act: every domain at every level. Gap, quiet nought and not known never look alike. */
export function CoverageTable({
  coverage,
  framework,
  title,
  isStill = false,
}: {
  coverage: Coverage;
  framework: Framework;
  /** What stands over it; where it is of another day, which. */
  title?: string;
  /** It is only to be read. */
  isStill?: boolean;
}) {
  const text = useText();
  const name = useItemName();
  const items = new Map(framework.items.map((item) => [item.id, item]));
  const known = (ids: Id[]) => ids.map((id) => items.get(id)).filter((item): item is FrameworkItem => !!item);
  const levels = known(coverage.levels);
  return (
    <Section title={title ?? text("overview-where")} className="covers">
      <table className="cov">
        <thead>
          <tr>
            <td />
            {levels.map((level) => (
              <th key={level.id} scope="col">
                {name(level, "short")}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {known(coverage.domains).map((domain) => (
            <tr key={domain.id}>
              <th scope="row">
                <span>
                  <DomainMark domain={domain} />
                  {name(domain, "short")}
                </span>
              </th>
              {levels.map((level) => {
                const cell = coverage.cells.find(
                  (each) => each.domain === domain.id && each.level === level.id,
                );
                return (
                  <td key={level.id}>
                    {cell && (
                      <CoverageCellButton cell={cell} domain={domain} level={level} isStill={isStill} />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="key">
        <span>
          <b className="num">{text("overview-key-numbers")}</b> {text("overview-key-initiatives")}
        </span>
        <span>
          <span className="dots">
            <i />
          </span>
          {text("overview-key-stakeholders")}
        </span>
        <span>
          <i className="sample gap" />
          {text("overview-key-gap")}
        </span>
        <span>
          <i className="sample unknown" />
          {text("overview-key-unknown")}
        </span>
      </p>
    </Section>
  );
}
