import { useCallback } from "react";
import { useText } from "@/components";
import type { Share } from "./share";

/** Says for how many of the chosen something holds: "all three", "1 of 3", or nothing for none or for one. */
export function useShareWords(): (share: Share) => string {
  const text = useText();
  return useCallback(
    ({ state, count, of }) => {
      if (state === "none" || of === 1) return "";
      return state === "all" ? text("list-share-all", { of }) : text("list-share-some", { count, of });
    },
    [text],
  );
}
