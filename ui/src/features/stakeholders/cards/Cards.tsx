// biome-ignore-all lint/a11y/useSemanticElements: cards out of sight don't exist, which a table element can't say
// biome-ignore-all lint/a11y/useFocusableInteractive: one card takes the keyboard at a time
import { useVirtualizer } from "@tanstack/react-virtual";
import { ArrowDown, ArrowUp } from "lucide-react";
import { type KeyboardEvent, useEffect, useImperativeHandle, useMemo, useRef } from "react";
import type { Id } from "@/api/generated";
import { useInitiatives } from "@/api/queries";
import { Button, Checkbox, Select, useText } from "@/components";
import { linesWith, share, useCurrent, useRem } from "@/parts/list";
import { type Column, columns } from "../order";
import type { StakeholderListProps } from "../table/Table";
import { Card } from "./Card";
import { useAcross } from "./useAcross";
import "./cards.css";

const CARD_REM = 9.5;
const GAP_REM = 0.75;
const LEAST_REM = 15;
const none: readonly string[] = [];

/**
 * The stakeholders as cards: the same filters, order, selection and keys as the table. Only the rows of
 * cards in sight exist, and the card that has the keyboard.
 */
export function Cards(props: StakeholderListProps) {
  const { shown, lists, tiesOf, order, selection, open, fresh } = props;
  const text = useText();
  const rem = useRem();
  const scroller = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const { current, goTo, press, tick, key } = useCurrent(props, scroller);
  const across = useAcross(scroller, LEAST_REM * rem, GAP_REM * rem);
  const { data: initiatives } = useInitiatives();
  const work = useMemo(() => {
    const titles = new Map<Id, string[]>();
    for (const { title, partners } of initiatives ?? []) {
      for (const id of new Set(partners.map((partner) => partner.stakeholder))) {
        titles.set(id, [...(titles.get(id) ?? []), title]);
      }
    }
    return titles;
  }, [initiatives]);

  const currentRow = Math.floor(current / across);
  const rows = useVirtualizer({
    count: Math.ceil(shown.length / across),
    getScrollElement: () => scroller.current,
    estimateSize: () => (CARD_REM + GAP_REM) * rem,
    overscan: 3,
    rangeExtractor: linesWith(currentRow),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new type size makes every card another height
  useEffect(() => rows.measure(), [rem]);

  const scrollTo = (index: number) => rows.scrollToIndex(Math.floor(index / across));
  const toHead = () => head.current?.querySelector<HTMLElement>("button")?.focus();
  useImperativeHandle(props.ref, () => ({
    focusHead: toHead,
    focus: (id) => goTo(id === undefined ? current : shown.findIndex((one) => one.id === id), scrollTo),
    show: (id) => {
      const index = shown.findIndex((one) => one.id === id);
      if (index >= 0) scrollTo(index);
    },
  }));

  function move(event: KeyboardEvent) {
    const high = scroller.current?.clientHeight ?? 0;
    const page = across * Math.max(1, Math.floor(high / ((CARD_REM + GAP_REM) * rem)));
    const targets = {
      ArrowRight: current + 1,
      ArrowLeft: Math.max(0, current - 1),
      ArrowDown: current + across,
      ArrowUp: current - across,
      PageDown: current + page,
      PageUp: Math.max(0, current - page),
      Home: 0,
      End: shown.length - 1,
    };
    key(event, { targets, show: scrollTo, toHead });
  }

  const ticked = useMemo(() => share(shown, (one) => selection.ids.has(one.id)), [shown, selection]);
  const Arrow = order.descending ? ArrowDown : ArrowUp;
  return (
    <>
      <div className="cards-top" ref={head}>
        <Checkbox
          isSelected={ticked.state === "all"}
          isIndeterminate={ticked.state === "some"}
          onChange={props.onTickAll}
        >
          {text("list-select-all")}
        </Checkbox>
        <span className="cards-sort">
          <Select
            label={text("stakeholders-sort-by")}
            choices={columns.map((id) => ({ id, label: text(`stakeholders-column-${id}`) }))}
            value={order.column}
            onChange={(id) => id !== order.column && props.onOrder(id as Column)}
          />
          <Button
            small
            look="bare"
            icon={Arrow}
            aria-label={text(order.descending ? "stakeholders-sort-up" : "stakeholders-sort-down")}
            onPress={() => props.onOrder(order.column)}
          />
        </span>
      </div>
      <div
        role="grid"
        aria-label={text("stakeholders-title")}
        aria-describedby="stakeholders-keys"
        aria-rowcount={Math.ceil(shown.length / across) + 2}
        aria-colcount={across}
        aria-multiselectable
        className="cgrid"
      >
        <p id="stakeholders-keys" hidden>
          {text("stakeholders-cards-keys")}
        </p>
        <div role="rowgroup" className="ttop">
          {props.quickAdd}
        </div>
        <div role="rowgroup" className="tbody" ref={scroller} onKeyDown={move} tabIndex={-1}>
          <div role="presentation" className="tall" style={{ height: rows.getTotalSize() }}>
            {rows.getVirtualItems().map((row) => (
              <div
                key={row.key}
                role="row"
                aria-rowindex={row.index + 3}
                className="card-row"
                style={{
                  gridTemplateColumns: `repeat(${across}, minmax(0, 1fr))`,
                  height: `${CARD_REM}rem`,
                  transform: `translateY(${row.start}px)`,
                }}
              >
                {shown.slice(row.index * across, (row.index + 1) * across).map((one, place) => (
                  <Card
                    key={one.id}
                    one={one}
                    ties={tiesOf(one)}
                    lists={lists}
                    initiatives={work.get(one.id) ?? none}
                    column={place + 1}
                    isTicked={selection.ids.has(one.id)}
                    isCurrent={row.index * across + place === current}
                    isOpen={one.id === open}
                    isFresh={fresh.has(one.id)}
                    onPress={press}
                    onTick={tick}
                  />
                ))}
              </div>
            ))}
          </div>
        </div>
      </div>
    </>
  );
}
