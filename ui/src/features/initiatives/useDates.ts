import { useCallback } from "react";
import type { Initiative } from "@/api/generated";
import { useText } from "@/components";
import { saySpan, sayWhenShort } from "@/parts/stakeholder";

/** Words the dates of an initiative: from when until when; nothing if neither is known. */
export function useDates(): (initiative: Initiative) => string | undefined {
  const text = useText();
  return useCallback(
    ({ start, end }) => {
      const language = document.documentElement.lang || "en";
      const say = (when: string) => sayWhenShort(when, language);
      if (start && end)
        return (
          saySpan(start, end, language) ?? text("initiatives-dates", { start: say(start), end: say(end) })
        );
      if (start) return text("initiatives-dates-from", { start: say(start) });
      return end ? text("initiatives-dates-until", { end: say(end) }) : undefined;
    },
    [text],
  );
}
