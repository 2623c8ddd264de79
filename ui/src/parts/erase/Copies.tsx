import type { CopyKnown } from "@/api/generated";
import { formatDate, useText } from "@/components";

/** Copies that the program cannot reach: those that it knows of by name, and that there may be others. */
export function Copies({ copies }: { copies: CopyKnown[] }) {
  const text = useText();
  const told = ({ name, file, brought_in_at, saved }: CopyKnown) => {
    if (saved) {
      const args = { file, folder: saved.folder, day: formatDate(saved.at, "date") };
      return text(saved.found ? "erase-copy-saved" : "erase-copy-saved.away", args);
    }
    return brought_in_at === null
      ? text("erase-copy-beside", { name, file })
      : text("erase-copy", { name, file, day: formatDate(brought_in_at, "date") });
  };
  return (
    <>
      <p className="i2">{text("erase-copies", { count: copies.length })}</p>
      {0 < copies.length && (
        <ul className="rows s">
          {copies.map((copy) => (
            <li key={`${copy.name} ${copy.saved?.folder} ${copy.file}`}>{told(copy)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
