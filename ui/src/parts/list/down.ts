import type { RefObject } from "react";
import type { TableHandle } from "./Table";

/** Where nothing else wants the arrow: the page itself, and the places to go to that led here. */
const free = "body, main, main h1, nav, nav *";

/** Arrow down leads into the list for whoever has just come to its page, and has the keyboard nowhere yet. */
export function down(table: RefObject<TableHandle | null>): Record<string, () => boolean | undefined> {
  return {
    ArrowDown: () => {
      if (!document.activeElement?.matches(free)) return false;
      table.current?.focus();
      return undefined;
    },
  };
}
