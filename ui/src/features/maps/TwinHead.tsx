import { useText } from "@/components";
import { SortHeading } from "./SortHeading";
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
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          const isSorted = order?.column === column;
          return (
            <SortHeading
              key={column}
              label={text(`maps-twin-${column}`)}
              sorted={isSorted ? (order.descending ? "descending" : "ascending") : "none"}
              onPress={() => onOrder(pressedOn(order, column))}
            />
          );
        })}
        <th scope="col">{text("maps-twin-with")}</th>
      </tr>
    </thead>
  );
}
