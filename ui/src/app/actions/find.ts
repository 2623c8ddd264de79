import { Keyboard, Search } from "lucide-react";
import { useMemo } from "react";
import { useText } from "@/components";
import { type Action, worded } from "@/parts/actions";

/** What opens over the page. */
export type Over = "palette" | "keys" | "emergency";

/** StandsOut things, and finding out how. */
export function useFind(show: (over: Over) => void): Action[] {
  const text = useText();
  return useMemo(
    () =>
      worded(text, "find", [
        {
          id: "find",
          icon: Search,
          keys: ["Control+K"],
          whileTyping: true,
          perform: () => show("palette"),
        },
        {
          id: "keys",
          icon: Keyboard,
          keys: ["Control+/", "?", "Shift+?"],
          perform: () => show("keys"),
        },
      ]),
    [text, show],
  );
}
