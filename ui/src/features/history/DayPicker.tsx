import { useNavigate } from "@tanstack/react-router";
import { CalendarDays } from "lucide-react";
import type { HistoryDay } from "@/api/generated";
import { Button, DayCalendar, PopoverButton, useText } from "@/components";
import { dayOf } from "./days";
import type { View } from "./search";

/** A calendar to choose a day of the plan's life from. Days on which something was done are marked. */
export function DayPicker({
  days,
  day,
  view,
}: {
  days: HistoryDay[];
  /** The day and the part of it that are looked at. */
  day?: string;
  view?: View;
}) {
  const text = useText();
  const navigate = useNavigate();
  const label = text(day ? "past-another-day" : "history-choose-day");
  const today = dayOf(Date.now());
  const first = days.at(-1);
  if (!first) return null;
  // A clock that was ahead may have left steps on days that are still to come.
  const newest = days.find((each) => each.day <= today);
  const busy = new Map(days.map((each) => [each.day, each.steps]));
  return (
    <PopoverButton
      label={label}
      placement="bottom end"
      button={
        <Button icon={CalendarDays} small>
          {label}
        </Button>
      }
    >
      <DayCalendar
        label={text("history-calendar")}
        value={day ?? null}
        shows={newest?.day ?? first.day}
        from={first.day}
        until={today}
        onChoose={(day) => void navigate({ to: "/history", search: { ...(view ? { view } : {}), day } })}
        isMarked={(day) => (busy.get(day) ?? 0) > 0}
      >
        <p className="q s key">
          <i aria-hidden /> {text("history-calendar-key")}
        </p>
      </DayCalendar>
    </PopoverButton>
  );
}
