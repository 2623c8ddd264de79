import { Link } from "@tanstack/react-router";
import type { Framework, Id, Initiative, PhaseWork } from "@/api/generated";
import { Section, useItemName, useText } from "@/components";
import { usePreventionName } from "@/parts/usePreventionName";

const acts = ({ status }: Initiative) => status === "planned" || status === "active";

/** Which phases of trafficking are met by the work that acts early or after harm. */
export function Phases({
  phases,
  framework,
  initiatives,
}: {
  phases: PhaseWork[];
  framework: Framework;
  initiatives: Initiative[];
}) {
  const text = useText();
  const when = usePreventionName();
  const itemName = useItemName();
  const items = new Map(framework.items.map((item) => [item.id, item]));
  const known = new Map(initiatives.map((one) => [one.id, one]));
  const named = phases.flatMap(({ phase, initiatives: ids }) => {
    const item = items.get(phase);
    return item ? [{ item, works: ids.flatMap((id) => known.get(id) ?? []) }] : [];
  });
  const keyOf = (prevention: Id | null) => (prevention === null ? undefined : items.get(prevention)?.key);
  const isLater = (one: Initiative) => ["secondary", "tertiary"].includes(keyOf(one.prevention) ?? "");
  // "Nothing here" is only half of it as long as work that might be meant names no phase.
  const open = initiatives.filter((one) => acts(one) && isLater(one) && one.phases.length === 0);
  const list = (works: Initiative[]) => (
    <ul className="works">
      {works.map((one) => (
        <li key={one.id}>
          <Link to="/initiatives/$id" params={{ id: one.id }}>
            <bdi>{one.title}</bdi>
          </Link>{" "}
          <span className="s q">{when(keyOf(one.prevention) ?? "unknown")}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <Section title={text("mix-phases")}>
      <p className="i2 asm-why">{text("mix-phases.about")}</p>
      <ul className="mix-phases">
        {named.map(({ item, works }) => (
          <li key={item.id}>
            <h3>{itemName(item)}</h3>
            {works.length === 0 ? <p className="q">{text("mix-phases-nothing")}</p> : list(works)}
          </li>
        ))}
        {open.length > 0 && (
          <li>
            <h3 className="unsaid">{text("mix-phases-open")}</h3>
            {list(open)}
          </li>
        )}
      </ul>
    </Section>
  );
}
