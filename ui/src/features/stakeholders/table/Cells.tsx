// biome-ignore-all lint/a11y/useSemanticElements: rows out of sight don't exist, which a table element can't say
// biome-ignore-all lint/a11y/useFocusableInteractive: the row takes the keyboard, not its cells
import type { Stakeholder } from "@/api/generated";
import { DomainMark, LevelRing, Pips, useItemName, useSectorName, useText } from "@/components";
import type { Lists } from "@/parts/stakeholder";

/** The cells of one stakeholder. */
export function Cells({
  one,
  ties,
  lists,
  isFresh,
}: {
  one: Stakeholder;
  /** How many ties it has; null where nobody has been asked. */
  ties: number | null;
  lists: Lists;
  isFresh: boolean;
}) {
  const text = useText();
  const sectorName = useSectorName();
  const sector = lists.sector(one.sector);
  const unknown = <span className="q">{text("not-known-yet")}</span>;
  return (
    <>
      <div role="rowheader" aria-colindex={2} className="c-name">
        <bdi>{one.name}</bdi>
        {isFresh && <span className="new-mark">{text("list-new")}</span>}
      </div>
      <div role="gridcell" aria-colindex={3} className="c-sector">
        <span className="clip">{sector ? sectorName(sector, "short") : unknown}</span>
      </div>
      <div role="gridcell" aria-colindex={4} className="c-domains">
        <Domains one={one} lists={lists} />
      </div>
      <div role="gridcell" aria-colindex={5} className="c-level">
        <Levels one={one} lists={lists} />
      </div>
      <div role="gridcell" aria-colindex={6} className="c-ties num">
        {ties === null ? (
          <Unknown words={text("stakeholders-ties-unasked")} />
        ) : ties === 0 ? (
          <span className="q">{ties}</span>
        ) : (
          ties
        )}
      </div>
      <div role="gridcell" aria-colindex={7} className="c-influence">
        {one.influence === null ? (
          unknown
        ) : (
          <Pips value={one.influence} label={text("stakeholders-of-five", { value: one.influence })} />
        )}
      </div>
      <div role="gridcell" aria-colindex={8} className="c-stance">
        <Stances one={one} />
      </div>
    </>
  );
}

function Domains({ one, lists }: { one: Stakeholder; lists: Lists }) {
  const text = useText();
  if (one.main_domain === null) return <Unknown />;
  const domains = [one.main_domain, ...one.other_domains].flatMap((id) => lists.item(id) ?? []);
  const fits = domains.length > 3 ? domains.slice(0, 2) : domains;
  return (
    <span className="doms">
      {fits.map((domain) => (
        <DomainMark key={domain.id} domain={domain} alone />
      ))}
      {domains.length > fits.length && (
        <span
          className="q s"
          title={domains
            .slice(2)
            .map((domain) => domain.label)
            .join(", ")}
        >
          {text("list-more", { count: domains.length - fits.length })}
        </span>
      )}
    </span>
  );
}

/** Drawn where a mark would stand: dotted, with a question mark. */
function Unknown({ words }: { words?: string }) {
  const text = useText();
  const said = words ?? text("not-known-yet");
  return (
    <span className="unknown-mark" role="img" aria-label={said} title={said}>
      ?
    </span>
  );
}

function Levels({ one, lists }: { one: Stakeholder; lists: Lists }) {
  const itemName = useItemName();
  const levels = (one.main_level === null ? [] : [one.main_level, ...one.other_levels]).flatMap(
    (id) => lists.item(id) ?? [],
  );
  if (levels.length === 0) return <Unknown />;
  const label = levels.map((level) => itemName(level, "short")).join(", ");
  return (
    <span title={label}>
      <LevelRing positions={levels.map((level) => level.position)} label={label} />
    </span>
  );
}

function Stances({ one }: { one: Stakeholder }) {
  const text = useText();
  const { stance_now: now, stance_hoped: hoped } = one;
  const name = (stance: string) => text(`stance-${stance.replaceAll("_", "-")}`);
  if (now === null && hoped === null) return <span className="q">{text("not-known-yet")}</span>;
  return (
    <span className="clip">
      {now === null ? text("not-known-yet") : name(now)}
      {hoped !== null && hoped !== now && (
        <span className="q">
          <span aria-hidden> → </span>
          <span className="vh">{text("stakeholders-hoped-for")} </span>
          {text("stakeholders-stance-inline", { stance: hoped })}
        </span>
      )}
    </span>
  );
}
