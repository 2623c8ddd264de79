import type { FrameworkKind, PackIdea } from "@/api/generated";
import { useFramework } from "@/api/queries";
import { useItemName, useText } from "@/components";
import "./packs.css";

const kinds: FrameworkKind[] = [
  "domain",
  "level",
  "prevention",
  "phase",
  "spectrum",
  "principle",
  "strategy",
];

/** Everything that an idea says but its title. */
export function IdeaWords({ idea }: { idea: PackIdea }) {
  const text = useText();
  const nameOf = useItemName();
  const items = useFramework().data?.items ?? [];
  // What this plan has too is called as here; the rest as the other community calls it.
  const tags = (kind: FrameworkKind) =>
    idea.tags
      .filter((tag) => tag.kind === kind)
      .map((tag) => {
        const own = items.find((item) => item.kind === kind && item.key === tag.key);
        return own ? nameOf(own, "short") : tag.name;
      });
  const lists = [
    ...kinds.map((kind) => [`pack-${kind}`, tags(kind).join(", ")] as const),
    ["pack-factors", idea.factors.map((factor) => factor.name).join("; ")] as const,
    ["pack-milestones", idea.milestones.join("; ")] as const,
    [
      "pack-indicators",
      idea.indicators.map((one) => (one.unit ? `${one.name} (${one.unit})` : one.name)).join("; "),
    ] as const,
  ];
  const texts = [
    ["pack-activities", idea.activities],
    ["pack-outcomes", idea.outcomes],
    ["pack-learned", idea.lessons],
  ] as const;
  return (
    <>
      {idea.purpose && <p className="pack-for">{idea.purpose}</p>}
      <dl className="pack-says">
        {[...texts, ...lists].map(
          ([label, words]) =>
            words && (
              <div key={label}>
                <dt>{text(label)}</dt>
                <dd>{words}</dd>
              </div>
            ),
        )}
      </dl>
    </>
  );
}
