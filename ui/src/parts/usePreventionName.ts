import { useCallback } from "react";
import type { FrameworkItem } from "@/api/generated";
import { useFramework } from "@/api/queries";
import { useHasText, useText } from "@/components";

/** When work acts: `plain` says it in two words, `inline` is its name beside them. */
export type PreventionForm = "plain" | "inline";

/**
 * Says when work acts, by the key of the kind of prevention, or "unknown". A kind that the community has called
 * something else is called so, and then no other name stands beside it.
 */
export function usePreventionName(): (key: string, form?: PreventionForm) => string {
  const text = useText();
  const has = useHasText();
  const items = useFramework().data?.items;
  return useCallback(
    (key, form = "plain") => {
      const item = items?.find((each: FrameworkItem) => each.kind === "prevention" && each.key === key);
      const id = `prevention-${key}`;
      if (item && (!has(id) || text(id) !== item.label)) return form === "plain" ? item.label : "";
      return text(`${id}.${form}`);
    },
    [text, has, items],
  );
}
