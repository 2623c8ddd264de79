// biome-ignore-all lint/a11y/useSemanticElements: rows out of sight don't exist, which a table element can't say
// biome-ignore-all lint/a11y/useFocusableInteractive: one row, or one heading, takes the keyboard at a time
import { ArrowDown, ArrowUp } from "lucide-react";
import type { KeyboardEvent, Ref } from "react";
import { useText } from "@/components";
import type { Order } from "./order";
import type { Share } from "./share";
import { Tick } from "./Tick";

/** The headings: each sorts by its column. Tab, left and right go from one to the next, down to the rows. */
export function Head<C extends string>({
  noun,
  columns,
  order,
  ticked,
  onOrder,
  onTickAll,
  onLeave,
  ref,
}: {
  /** Whose list it is: its messages begin with it. */
  noun: string;
  columns: readonly C[];
  order: Order<C>;
  ticked: Share["state"];
  onOrder: (column: C) => void;
  onTickAll: () => void;
  /** The down arrow was pressed. */
  onLeave: () => void;
  ref: Ref<HTMLDivElement>;
}) {
  const text = useText();

  function move(event: KeyboardEvent<HTMLElement>) {
    // A narrow window leaves columns out: only headings that are drawn take part.
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-stop]")].filter(isDrawn);
    const at = stops.indexOf(event.target as HTMLElement);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: stops.length - 1 }[event.key];
    if (event.key === "ArrowDown") onLeave();
    else if (to !== undefined) stops[Math.max(0, Math.min(stops.length - 1, to))]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div role="row" aria-rowindex={1} className="thead" onKeyDown={move} ref={ref}>
      <div role="columnheader" aria-colindex={1} className="c-tick">
        <Tick inHead state={ticked} label={text("list-select-all")} onTick={onTickAll} />
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
            <button type="button" data-stop data-sorts={sorted || undefined} onClick={() => onOrder(column)}>
              {text(`${noun}-column-${column}`)}
              {sorted && <Arrow className="ic" aria-hidden />}
            </button>
          </div>
        );
      })}
    </div>
  );
}

const isDrawn = (stop: HTMLElement) => getComputedStyle(stop.parentElement ?? stop).display !== "none";
