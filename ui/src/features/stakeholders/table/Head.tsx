// biome-ignore-all lint/a11y/useSemanticElements: rows out of sight don't exist, which a table element can't say
// biome-ignore-all lint/a11y/useFocusableInteractive: one row, or one heading, takes the keyboard at a time
import { ArrowDown, ArrowUp, Check, Minus } from "lucide-react";
import { type KeyboardEvent, type Ref, useRef, useState } from "react";
import { useText } from "@/components";
import { type Column, columns, type Order } from "../order";

/** The headings: each sorts by its column. Left and right go from one to the next, down to the rows. */
export function Head({
  order,
  ticked,
  onOrder,
  onTickAll,
  onLeave,
  ref,
}: {
  order: Order;
  ticked: "all" | "some" | "none";
  onOrder: (column: Column) => void;
  onTickAll: () => void;
  /** The down arrow was pressed. */
  onLeave: () => void;
  ref: Ref<HTMLDivElement>;
}) {
  const text = useText();
  const [current, setCurrent] = useState(1);
  const own = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (event.key === "ArrowDown") onLeave();
    else if (step) {
      const next = Math.max(0, Math.min(columns.length, current + step));
      setCurrent(next);
      own.current?.querySelectorAll<HTMLElement>("[data-stop]")[next]?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const tabIndex = (stop: number) => (stop === current ? 0 : -1);
  return (
    <div
      role="row"
      aria-rowindex={1}
      className="thead"
      onKeyDown={move}
      ref={(element) => {
        own.current = element;
        if (typeof ref === "function") ref(element);
        else if (ref) ref.current = element;
      }}
    >
      <div role="columnheader" aria-colindex={1} className="c-tick">
        <input
          type="checkbox"
          data-stop
          tabIndex={tabIndex(0)}
          checked={ticked === "all"}
          ref={(box) => {
            if (box) box.indeterminate = ticked === "some";
          }}
          aria-label={text("stakeholders-select-all")}
          onFocus={() => setCurrent(0)}
          onChange={onTickAll}
        />
        <span className="ck" data-on={ticked !== "none" || undefined} aria-hidden>
          {ticked === "all" && <Check className="ic" />}
          {ticked === "some" && <Minus className="ic" />}
        </span>
      </div>
      {columns.map((column, place) => {
        const sorted = order.column === column;
        const Arrow = order.descending ? ArrowDown : ArrowUp;
        return (
          <div
            key={column}
            role="columnheader"
            aria-colindex={place + 2}
            aria-sort={sorted ? (order.descending ? "descending" : "ascending") : "none"}
            className={`c-${column}`}
          >
            <button
              type="button"
              data-stop
              tabIndex={tabIndex(place + 1)}
              onFocus={() => setCurrent(place + 1)}
              onClick={() => onOrder(column)}
            >
              {text(`stakeholders-column-${column}`)}
              {sorted && <Arrow className="ic" aria-hidden />}
            </button>
          </div>
        );
      })}
    </div>
  );
}
