import { useMemo } from "react";
import type { Initiative, Milestone } from "@/api/generated";
import { useText } from "@/components";
import { sayWhen } from "@/parts/stakeholder";
import { useDates } from "../useDates";
import { isOverdue, isTooSoon } from "./bars";

/** The words for bars: what one shows, and from when until when it is. */
export function useBarWords() {
  const text = useText();
  const dates = useDates();
  return useMemo(() => {
    const waiting = (one: Initiative, first: Initiative) =>
      text(isTooSoon(first, one) ? "timeline-waits-too-soon" : "timeline-waits", { title: first.title });
    return {
      dates: (one: Initiative) => dates(one) ?? "",
      waiting,
      milestone: (each: Milestone, today: number) =>
        text("timeline-milestone", {
          title: each.title,
          state: each.done_on !== null ? "done" : isOverdue(each, today) ? "late" : "open",
          when:
            each.due === null
              ? text("not-known-yet")
              : sayWhen(each.due, document.documentElement.lang || "en"),
        }),
      bar: (one: Initiative, milestones: Milestone[], waits: Initiative[]) =>
        [
          text("timeline-bar", {
            title: one.title,
            status: text(`status-${one.status}`),
            dates: dates(one) ?? text("not-known-yet"),
          }),
          milestones.length > 0 &&
            text("timeline-bar-milestones", {
              count: milestones.length,
              done: milestones.filter((each) => each.done_on !== null).length,
            }),
          ...waits.map((first) => waiting(one, first)),
        ]
          .filter(Boolean)
          .join(" "),
    };
  }, [text, dates]);
}
