import type { Counted } from "@/api/generated";
import { useText } from "@/components";

/** Where a name or an address still stands after all: texts that were to stay, and who took steps. */
export function Left({ left }: { left: Counted[] }) {
  const text = useText();
  const sum = (is: (what: string) => boolean) =>
    left.filter(({ what }) => is(what)).reduce((all, { count }) => all + count, 0);
  const authors = sum((what) => what === "_action.author");
  const history = sum((what) => what.startsWith("_") && what !== "_action.author");
  const now = sum((what) => !what.startsWith("_"));
  return (
    <>
      <p>{text("erase-left")}</p>
      <ul className="rows s">
        {0 < now && <li>{text("erase-left-now", { count: now })}</li>}
        {0 < history && <li>{text("erase-left-history", { count: history })}</li>}
        {0 < authors && <li>{text("erase-left-author", { count: authors })}</li>}
      </ul>
    </>
  );
}
