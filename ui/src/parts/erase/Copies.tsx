import type { CopyKnown } from "@/api/generated";
import { formatDate, useText } from "@/components";

/** Copies that the program cannot reach: those that it knows of by name, and that there may be others. */
export function Copies({ copies }: { copies: CopyKnown[] }) {
  const text = useText();
  return (
    <>
      <p className="i2">{text("erase-copies", { count: copies.length })}</p>
      {0 < copies.length && (
        <ul className="rows s">
          {copies.map((copy) => (
            <li key={`${copy.name} ${copy.file}`}>
              {copy.brought_in_at === null
                ? text("erase-copy-beside", { name: copy.name, file: copy.file })
                : text("erase-copy", {
                    name: copy.name,
                    file: copy.file,
                    day: formatDate(copy.brought_in_at, "date"),
                  })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
