import { Link } from "@tanstack/react-router";
import { EllipsisVertical } from "lucide-react";
import { memo } from "react";
import type { Initiative, Milestone } from "@/api/generated";
import { useText } from "@/components";
import { StatusIcon } from "../StatusMark";
import type { InitiativesSearch } from "../view";
import { Bar, type BarHands } from "./Bar";
import { type Dates, isOverdue, type Span, spanOf } from "./bars";
import { dayAfter } from "./days";
import { type Scale, xOf } from "./scale";
import { useBarWords } from "./useBarWords";

interface RowProps {
  one: Initiative;
  /** Its dates as they are, or as they would be while it is moved. */
  start: Dates["start"];
  end: Dates["end"];
  isHeld: boolean;
  isCurrent: boolean;
  /** Those without dates begin here. */
  isFirstUndated: boolean;
  scale: Scale;
  /** The day it is, counted. */
  today: number;
  milestones: Milestone[];
  /** What it waits for. */
  waits: Initiative[];
  search: InitiativesSearch;
  /** Place among all lines, from 1, and how many there are. */
  place: number;
  of: number;
  top: number;
  height: number;
  hands: BarHands;
  /** Opens the question when it is. */
  ask: (one: Initiative, about: "dates") => void;
  openMenu: (one: Initiative, button: HTMLElement) => void;
}

const none: never[] = [];

function PlainRow(props: RowProps) {
  const {
    one,
    start,
    end,
    isHeld,
    isCurrent,
    isFirstUndated,
    scale,
    today,
    waits,
    search,
    place,
    of,
    top,
    height,
    hands,
    ask,
    openMenu,
  } = props;
  const text = useText();
  const words = useBarWords();
  const milestones = props.milestones ?? none;
  const span = spanOf({ start, end }, one.status, today);
  const dated = { ...one, start, end };
  const { title } = one;
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows out of sight don't exist, so it says which of how many it is
    <div
      role="listitem"
      aria-posinset={place}
      aria-setsize={of}
      className="tl-row"
      data-held={isHeld || undefined}
      data-first-undated={isFirstUndated || undefined}
      style={{ height, transform: `translateY(${top}px)` }}
    >
      <div className="tl-name">
        <StatusIcon status={one.status} />
        <Link
          to="/initiatives/$id"
          params={{ id: one.id }}
          state={{ list: search }}
          className="clip"
          title={title}
          tabIndex={isCurrent ? 0 : -1}
        >
          <bdi>{title}</bdi>
        </Link>
        <button
          type="button"
          className="tl-more"
          aria-label={text("timeline-menu", { title })}
          aria-haspopup="menu"
          tabIndex={isCurrent ? 0 : -1}
          onClick={(event) => openMenu(one, event.currentTarget)}
        >
          <EllipsisVertical className="ic" aria-hidden />
        </button>
      </div>
      <div className="tl-lane">
        {span ? (
          <>
            <Bar
              one={one}
              span={span}
              scale={scale}
              label={words.bar(dated, milestones, waits)}
              isCurrent={isCurrent}
              isHeld={isHeld}
              hands={hands}
            />
            <span className="tl-when s" style={beside(span, scale)} aria-hidden>
              <bdi>{words.dates(dated)}</bdi>
            </span>
          </>
        ) : (
          <button
            type="button"
            className="link act tl-give s"
            data-id={one.id}
            aria-label={[
              text("timeline-give-dates-to", { title }),
              ...waits.map((first) => words.waiting(one, first)),
            ].join(". ")}
            tabIndex={isCurrent ? 0 : -1}
            onClick={() => ask(one, "dates")}
          >
            {text("timeline-give-dates")}
          </button>
        )}
        {milestones.map((each) => (
          <Diamond key={each.id} milestone={each} scale={scale} today={today} />
        ))}
      </div>
    </div>
  );
}

/** The dates stand behind the bar, before one that ends where the chart does, or on one that fills it. */
function beside(span: Span, scale: Scale) {
  const [from, end] = [xOf(scale, span.from), xOf(scale, span.to)];
  if (end < scale.width * 0.75) return { insetInlineStart: end + 10 };
  if (from > scale.width * 0.25) return { insetInlineEnd: scale.width - from + 10 };
  return { insetInlineStart: Math.max(from, 0) + 12 };
}

/** One line of the timeline. */
export const Row = memo(PlainRow);

/** A milestone: filled once it is reached, with a dot while its day has passed. The table has its words too. */
function Diamond({ milestone, scale, today }: { milestone: Milestone; scale: Scale; today: number }) {
  const words = useBarWords();
  const { due, done_on } = milestone;
  if (due === null) return null;
  const isLate = isOverdue(milestone, today);
  return (
    <i
      className="tl-diamond"
      title={words.milestone(milestone, today)}
      aria-hidden
      data-done={done_on !== null || undefined}
      data-late={isLate || undefined}
      style={{ insetInlineStart: xOf(scale, dayAfter(due) - 0.5) }}
    />
  );
}
