import { ArrowDown, ArrowUp } from "lucide-react";
import { useText } from "@/components";
import { type Column, type Order, pressedOn } from "./twinRows";

/** The headings of the table twin: each sorts by its column, and lets the map's own order come back. */
export function TwinHead({
  columns,
  order,
  onOrder,
}: {
  columns: readonly Column[];
  order: Order | undefined;
  onOrder: (order: Order | undefined) => void;
}) {
  const text = useText();
  const Arrow = order?.descending ? ArrowDown : ArrowUp;
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          const isSorted = order?.column === column;
          return (
            <th
              key={column}
              scope="col"
              aria-sort={isSorted ? (order.descending ? "descending" : "ascending") : "none"}
            >
              <button type="button" onClick={() => onOrder(pressedOn(order, column))}>
                {text(`maps-twin-${column}`)}
                {isSorted && <Arrow className="ic" aria-hidden />}
              </button>
            </th>
          );
        })}
        <th scope="col">{text("maps-twin-with")}</th>
      </tr>
    </thead>
  );
}
