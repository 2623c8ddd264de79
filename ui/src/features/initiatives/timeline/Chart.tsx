import { useVirtualizer } from "@tanstack/react-virtual";
import {
  type KeyboardEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Dependency, Id, Initiative, Milestone } from "@/api/generated";
import { useText } from "@/components";
import { linesWith, useRem } from "@/parts/list";
import type { InitiativesSearch } from "../view";
import { Arrows, BLOCK, type Wait } from "./Arrows";
import type { BarHands } from "./Bar";
import { isDated, spanOf } from "./bars";
import { dayAfter } from "./days";
import { Head, Lines } from "./Head";
import { Row } from "./Row";
import { type OpenMenu, RowMenu, type RowWays } from "./RowMenu";
import { rangeOf, scaleOf, sightOf, xOf } from "./scale";
import { isMoving, type Shifting } from "./useShift";

/** How high a line is, and the names of years, with or without those of their parts, in rem. */
const ROW = 2.75;
const HEAD = 3.25;
const YEARS = 2;

export interface ChartProps {
  /** Those with dates, then those without. */
  rows: Initiative[];
  milestonesOf: (id: Id) => Milestone[];
  waitsOf: (id: Id) => Initiative[];
  dependencies: Dependency[];
  shifting: Shifting;
  search: InitiativesSearch;
  /** The day it is, counted. */
  today: number;
  /** How much closer than it fits. */
  closer: number;
  ways: RowWays;
}

/** The bars on a line of time, of which only those in sight exist. One of them takes the keyboard. */
export function Chart(props: ChartProps) {
  const { rows, milestonesOf, waitsOf, dependencies, shifting, search, today, closer, ways } = props;
  const text = useText();
  const rem = useRem();
  const scroller = useRef<HTMLElement>(null);
  const corner = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(0);
  const [currentId, setCurrentId] = useState<Id>();
  const wanted = useRef<Id>(undefined);
  const found = rows.findIndex((one) => one.id === currentId);
  const current = Math.max(0, found);
  const height = ROW * rem;

  useLayoutEffect(() => {
    const measure = () => {
      const [all, names] = [scroller.current?.clientWidth ?? 0, corner.current?.offsetWidth ?? 0];
      setRoom(Math.max(all - names, 200));
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (scroller.current) observer.observe(scroller.current);
    return () => observer.disconnect();
  }, []);

  // While a bar is held the line of time under it stays as it is.
  const range = useMemo(() => {
    const days = rows.flatMap((one) => {
      const span = spanOf(one, one.status, today);
      const due = milestonesOf(one.id).flatMap((each) => (each.due === null ? [] : [dayAfter(each.due)]));
      return span ? [span.from, span.to, ...due] : due;
    });
    return rangeOf(days, today);
  }, [rows, milestonesOf, today]);
  const scale = useMemo(() => scaleOf(range, room, closer, rem), [range, room, closer, rem]);

  const head = scale.unit === "year" ? YEARS : HEAD;
  const lines = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 6,
    rangeExtractor: linesWith(current),
    scrollPaddingStart: head * rem,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new type size makes every line another height
  useEffect(() => lines.measure(), [rem]);

  // What stood in the middle stays there when the scale changes; at first, today is in sight.
  const middle = useRef<number>(undefined);
  const drawn = useRef(scale);
  useLayoutEffect(() => {
    const view = scroller.current;
    if (!view || room === 0) return;
    const at = middle.current ?? today + (room * 0.2) / scale.perDay;
    const sign = document.documentElement.dir === "rtl" ? -1 : 1;
    view.scrollLeft = sign * Math.max(0, xOf(scale, at) - room / 2);
    drawn.current = scale;
    middle.current = at;
  }, [scale, room, today]);
  const keepMiddle = () => {
    const left = Math.abs(scroller.current?.scrollLeft ?? 0);
    middle.current = drawn.current.from + (left + room / 2) / drawn.current.perDay;
  };

  // The one that the keyboard went to takes it as soon as it exists.
  useEffect(() => {
    if (wanted.current === undefined) return;
    const one = scroller.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(wanted.current)}"]`);
    one?.focus({ preventScroll: true });
    if (!one) return;
    wanted.current = undefined;
    show(rows[current]);
  });
  /** Brings a bar in sight along the line of time; up and down the list has done it. */
  function show(one: Initiative | undefined) {
    const view = scroller.current;
    const span = one && spanOf(shifting.datesOf(one), one.status, today);
    if (!view || !span) return;
    const left = Math.abs(view.scrollLeft);
    const bar = { x: xOf(scale, span.from), width: (span.to - span.from) * scale.perDay };
    const to = sightOf(bar, left, room);
    if (to !== left) view.scrollLeft = (document.documentElement.dir === "rtl" ? -1 : 1) * to;
  }
  // A bar that keys move out of sight is followed; one that is dragged is under the hand.
  const isByKey = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: that it has moved is the reason to look
  useEffect(() => {
    if (isByKey.current) show(shifting.moving?.one);
    isByKey.current = false;
  }, [shifting.moving]);
  function goTo(place: number) {
    const index = Math.max(0, Math.min(rows.length - 1, place));
    const one = rows[index];
    if (!one) return;
    lines.scrollToIndex(index);
    wanted.current = one.id;
    setCurrentId(one.id);
  }
  function leadTo(event: KeyboardEvent): boolean {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / height) - 2);
    const to = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + page,
      PageUp: current - page,
      Home: 0,
      End: rows.length - 1,
    }[event.key];
    if (to === undefined) return false;
    shifting.keep();
    goTo(to);
    return true;
  }

  // Lines are drawn anew only when something of theirs changes, so what they call stays the same.
  const now = useRef({ shifting, scale, leadTo, ways });
  now.current = { shifting, scale, leadTo, ways };
  const hands = useMemo<BarHands>(
    () => ({
      hold: (one, edge, days) => now.current.shifting.hold(one, edge, days),
      keep: () => now.current.shifting.keep(),
      cancel: () => now.current.shifting.cancel(),
      press: (one) => {
        now.current.shifting.keep();
        now.current.ways.ask(one, "dates");
      },
      scrolled: () => scroller.current?.scrollLeft ?? 0,
      key: (one, event) => {
        const { shifting, scale, leadTo } = now.current;
        const isArrow = event.key === "ArrowLeft" || event.key === "ArrowRight";
        const isOfStart = event.ctrlKey && isArrow && !event.shiftKey;
        if (event.altKey || event.metaKey || (event.ctrlKey && !isOfStart)) return false;
        if (event.key === "Escape" && shifting.moving) shifting.cancel();
        else if (isArrow) {
          const isOn = (event.key === "ArrowRight") === (document.documentElement.dir !== "rtl");
          const by = scale.unit === "month" ? "day" : "month";
          isByKey.current = true;
          const edge = isOfStart ? "start" : event.shiftKey ? "end" : "both";
          shifting.step(one, edge, by, isOn ? 1 : -1);
        } else return leadTo(event);
        return true;
      },
    }),
    [],
  );

  const waits = useMemo(() => {
    const placed = new Map(
      rows.flatMap((one, row) => {
        const dates = shifting.datesOf(one);
        const span = spanOf(dates, one.status, today);
        return span ? [[one.id, { dates, span, row }] as const] : [];
      }),
    );
    return dependencies.flatMap(({ first, then }): Wait[] => {
      const [from, to] = [placed.get(first), placed.get(then)];
      return from && to ? [{ first: from, last: to }] : [];
    });
  }, [rows, dependencies, shifting, today]);

  const [menu, setMenu] = useState<OpenMenu>();
  const openMenu = useCallback((one: Initiative, button: HTMLElement) => {
    setCurrentId(one.id);
    setMenu({ id: one.id, button });
  }, []);
  const menuOf = rows.find((one) => one.id === menu?.id);
  const items = lines.getVirtualItems();
  const { startIndex = 0, endIndex = -1 } = lines.range ?? {};
  const firstBlock = Math.floor(startIndex / BLOCK);
  const blocks = Array.from(
    { length: Math.floor(endIndex / BLOCK) - firstBlock + 1 },
    (_, n) => firstBlock + n,
  );
  return (
    <section
      className="tl-scroll"
      ref={scroller}
      data-wide={scale.width > room + 1 || undefined}
      aria-label={text("initiatives-view-timeline")}
      onScroll={keepMiddle}
      onFocus={(event) => {
        const id = (event.target as HTMLElement).dataset.id;
        if (id !== undefined) setCurrentId(id);
      }}
      onKeyDown={(event) => {
        const isButton = (event.target as HTMLElement).dataset.id !== undefined;
        if (isButton && !event.defaultPrevented && leadTo(event)) event.preventDefault();
      }}
    >
      <p id="timeline-keys" hidden>
        {text("timeline-keys", { unit: scale.unit })}
      </p>
      <div className="tl-sheet" style={{ width: `calc(var(--tl-names) + ${scale.width}px)` }}>
        <div className="tl-head" style={{ height: `${head}rem` }}>
          <div className="tl-corner" ref={corner} />
          <Head scale={scale} today={today} />
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: lines out of sight don't exist, which a list can't say */}
        <div className="tl-body" role="list" style={{ height: lines.getTotalSize() }}>
          <Lines scale={scale} today={today} />
          {blocks.map((block) => (
            <Arrows key={block} waits={waits} scale={scale} line={height} lines={rows.length} block={block} />
          ))}
          {items.map((item) => {
            const one = rows[item.index];
            if (!one) return null;
            const { start, end } = shifting.datesOf(one);
            return (
              <Row
                key={one.id}
                one={one}
                start={start}
                end={end}
                isHeld={isMoving(shifting.moving, one.id)}
                isCurrent={item.index === current}
                isFirstUndated={item.index > 0 && !isDated(one) && isDated(rows[item.index - 1] ?? one)}
                scale={scale}
                today={today}
                milestones={milestonesOf(one.id)}
                waits={waitsOf(one.id)}
                search={search}
                place={item.index + 1}
                of={rows.length}
                top={item.start}
                height={item.size}
                hands={hands}
                ask={ways.ask}
                openMenu={openMenu}
              />
            );
          })}
        </div>
      </div>
      {menu && menuOf && (
        <RowMenu
          one={menuOf}
          waits={waitsOf(menuOf.id)}
          button={menu.button}
          ways={ways}
          onClose={() => setMenu(undefined)}
        />
      )}
    </section>
  );
}
