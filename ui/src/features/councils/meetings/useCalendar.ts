import { useCommand, usePlan } from "@/api/queries";
import { say, useText } from "@/components";

/** Saves what is ahead of a council for the calendars people have; answers with what does it. */
export function useCalendar(council: string): () => void {
  const text = useText();
  const isLocked = usePlan().data?.locked ?? false;
  const { mutate: save } = useCommand("save_calendar", {
    onSuccess: (file) => {
      if (!file) return;
      const saved = text("meetings-calendar-saved", { path: file.path });
      say(isLocked ? `${saved} ${text("readable-by-anybody")}` : saved);
    },
  });
  return () => save(council);
}
