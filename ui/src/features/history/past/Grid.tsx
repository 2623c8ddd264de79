import { type ReactNode, useState } from "react";
import { LinkButton, useText } from "@/components";

/** Rows that are drawn at once; a page of the past is read, not worked in. */
const drawn = 200;

/** A table to be read: the first column names its rows. */
export function Grid({
  label,
  heads,
  rows,
  none,
}: {
  label: string;
  heads: string[];
  rows: { id: string; isAnother: boolean; cells: ReactNode[] }[];
  /** What is said where there is nothing. */
  none: string;
}) {
  const text = useText();
  const [many, setMany] = useState(drawn);
  if (rows.length === 0) return <p className="i2">{none}</p>;
  const rest = rows.length - many;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="scrolls" aria-label={label} tabIndex={0}>
      <table className="grid">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, many).map(({ id, isAnother, cells }) => (
            <tr key={id} data-another={isAnother || undefined}>
              {cells.map((cell, n) =>
                n === 0 ? (
                  <th key={heads[n]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={heads[n]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <LinkButton onPress={() => setMany(many + drawn)}>
          {text("past-more", { count: Math.min(rest, drawn) })}
        </LinkButton>
      )}
    </section>
  );
}
