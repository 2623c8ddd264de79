// biome-ignore-all lint/a11y/useSemanticElements: cards out of sight don't exist, which a table element can't say
// biome-ignore-all lint/a11y/useFocusableInteractive: one card takes the keyboard at a time
import { Sprout } from "lucide-react";
import { type MouseEvent, memo } from "react";
import type { Id, Stakeholder } from "@/api/generated";
import { DomainMark, LevelRing, useItemName, useSectorName, useText } from "@/components";
import { Tick } from "@/parts/list";
import type { Lists } from "@/parts/stakeholder";

export interface CardProps {
  one: Stakeholder;
  /** How many ties it has; null where nobody has been asked. */
  ties: number | null;
  lists: Lists;
  /** Titles of the initiatives it is a partner of. */
  initiatives: readonly string[];
  /** Place in its row, from 1. */
  column: number;
  isTicked: boolean;
  /** The keyboard is here. */
  isCurrent: boolean;
  /** Its side panel is open. */
  isOpen: boolean;
  /** Made a moment ago. */
  isFresh: boolean;
  onPress: (id: Id, event: MouseEvent) => void;
  onTick: (id: Id, range: boolean) => void;
}

/** One stakeholder as a card. */
export const Card = memo(function Card(props: CardProps) {
  const { one, ties, lists, initiatives, column, isTicked, isCurrent, isOpen, isFresh, onPress, onTick } =
    props;
  const text = useText();
  const itemName = useItemName();
  const sectorName = useSectorName();
  const sector = lists.sector(one.sector);
  const main = lists.item(one.main_domain);
  const others = one.other_domains.flatMap((id) => lists.item(id) ?? []);
  const levels = (one.main_level === null ? [] : [one.main_level, ...one.other_levels]).flatMap(
    (id) => lists.item(id) ?? [],
  );
  const levelNames = levels.map((level) => itemName(level, "short")).join(", ");
  const [first, ...more] = initiatives;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid listens for the keys of all its cards
    <div
      role="gridcell"
      data-id={one.id}
      aria-colindex={column}
      aria-selected={isTicked}
      aria-current={isOpen || undefined}
      aria-label={one.name}
      tabIndex={isCurrent ? 0 : -1}
      className="scard"
      onClick={(event) => onPress(one.id, event)}
    >
      <div className="scard-top">
        {main ? (
          <DomainMark domain={main} alone size={34} />
        ) : (
          <span className="unknown-mark big" role="img" aria-label={text("not-known-yet")}>
            ?
          </span>
        )}
        <span className="scard-name">
          <bdi>{one.name}</bdi>
          {isFresh && <span className="new-mark">{text("list-new")}</span>}
        </span>
        <span className="scard-tick">
          <Tick
            state={isTicked ? "all" : "none"}
            label={text("list-select-one", { name: one.name })}
            onTick={(range) => onTick(one.id, range)}
          />
        </span>
      </div>
      <span className="clip i2">
        {sector ? sectorName(sector, "short") : <span className="q">{text("not-known-yet")}</span>}
      </span>
      <div className="scard-foot">
        {others.map((domain) => (
          <DomainMark key={domain.id} domain={domain} alone size={22} />
        ))}
        {levels.length > 0 ? (
          <span title={levelNames}>
            <LevelRing positions={levels.map((level) => level.position)} label={levelNames} />
          </span>
        ) : (
          <span className="unknown-mark" role="img" aria-label={text("not-known-yet")}>
            ?
          </span>
        )}
        <span className="q s end">
          {ties === null
            ? text("stakeholders-card-unasked")
            : text("stakeholders-card-ties", { count: ties })}
        </span>
      </div>
      {first !== undefined && (
        <span className="scard-work s" title={initiatives.join(", ")}>
          <Sprout className="ic" aria-hidden />
          <span className="clip">
            {more.length === 0 ? first : text("stakeholders-card-more", { title: first, count: more.length })}
          </span>
        </span>
      )}
    </div>
  );
});
