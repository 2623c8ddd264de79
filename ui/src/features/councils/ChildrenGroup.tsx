import type { Council, CouncilEdit } from "@/api/generated";
import { NotHere, SavedText, Section, useText } from "@/components";
import { limits, readNumber, readNumbers } from "./seat";
import type { Kept } from "./useSteps";

/** More dots than this are no longer seen as single ones. */
const MOST = 120;

/**
 * A children's council, kept as a group: how many, how old, how they were chosen. There is no seat for a
 * child, so that no child can be told from another.
 */
export function ChildrenGroup({
  council,
  keep,
  threshold,
}: {
  council: Council;
  keep: (...edits: CouncilEdit[]) => Kept;
  /** Below this many, a picture would show single children. */
  threshold: number;
}) {
  const text = useText();
  const { children_count: count, age_from, age_to } = council;
  const ages =
    age_from === null && age_to === null
      ? null
      : text("councils-ages-band", { from: age_from ?? "?", to: age_to ?? "?" });

  async function keepAges(words: string | null) {
    if (words === null) return keep({ field: "age_from", value: null }, { field: "age_to", value: null });
    const [from, to, more] = readNumbers(words);
    if (from === undefined || to === undefined || more !== undefined) return text("councils-ages-unreadable");
    if (from > to) return text("ages-reversed");
    if (to > limits.age) return text("councils-ages-grown", { to, most: limits.age });
    return keep({ field: "age_from", value: from }, { field: "age_to", value: to });
  }
  return (
    <Section title={text("councils-children")}>
      <div className="children">
        <Group count={count} threshold={threshold} />
        <div className="children-facts">
          <SavedText
            label={text("councils-children-number")}
            value={count === null ? null : String(count)}
            placeholder={text("not-known-yet")}
            onSave={async (words) => {
              const value = words === null ? null : readNumber(words);
              if (value === undefined) return text("councils-children-unreadable");
              if ((value ?? 0) > limits.children)
                return text("number-range", { least: 0, most: limits.children });
              return keep({ field: "children_count", value });
            }}
          />
          <SavedText
            label={text("councils-ages")}
            value={ages}
            placeholder={text("councils-ages.placeholder")}
            onSave={keepAges}
          />
          <SavedText
            label={text("councils-how-chosen")}
            isLong
            value={council.how_chosen}
            placeholder={text("councils-how-chosen.placeholder")}
            onSave={(value) => keep({ field: "how_chosen", value })}
          />
          <NotHere />
        </div>
        <p className="note children-why">{text("councils-children-why")}</p>
      </div>
    </Section>
  );
}

/** The group as a circle of dots, none of them a place of its own; dotted and empty while the number is not known. */
function Group({ count, threshold }: { count: number | null; threshold: number }) {
  const text = useText();
  const dots = count === null || count < threshold ? 0 : Math.min(count, MOST);
  const words =
    count === null ? text("councils-children-unknown") : text("councils-children-count", { count });
  return (
    <svg className="children-group" viewBox="-100 -100 200 200" role="img" aria-label={words}>
      <circle className="rug" r={97} data-unknown={count === null || undefined} />
      {Array.from({ length: dots }, (_, n) => {
        // Each next dot turns by the golden angle, which fills a circle evenly at any number.
        const away = 84 * Math.sqrt((n + 0.5) / dots);
        const turn = n * 2.399963;
        const at = { cx: away * Math.cos(turn), cy: away * Math.sin(turn) };
        return <circle key={turn} className="child" {...at} r={Math.min(11, 58 / Math.sqrt(dots))} />;
      })}
      {dots === 0 && (
        <text y={count === null ? 18 : 8} className={count === null ? "unknown" : "few"}>
          {count === null ? "?" : words}
        </text>
      )}
    </svg>
  );
}
