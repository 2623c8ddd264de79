import { type CalendarDate, parseDate } from "@internationalized/date";
import { useNavigate } from "@tanstack/react-router";
import { CalendarDays, ChevronLeft, ChevronRight } from "lucide-react";
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
  I18nProvider,
} from "react-aria-components";
import type { HistoryDay } from "@/api/generated";
import { Button, dateLanguage, PopoverButton, useText } from "@/components";
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
  const today = parseDate(dayOf(Date.now()));
  const first = days.at(-1);
  if (!first) return null;
  // A clock that was ahead may have left steps on days that are still to come.
  const newest = days.find((each) => each.day <= today.toString());
  const busy = new Map(days.map((each) => [each.day, each.steps]));
  const steps = (date: CalendarDate) => busy.get(date.toString()) ?? 0;
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
      <I18nProvider locale={dateLanguage()}>
        <Calendar
          className="calendar"
          aria-label={text("history-calendar")}
          minValue={parseDate(first.day)}
          maxValue={today}
          defaultFocusedValue={parseDate(day ?? newest?.day ?? first.day)}
          value={day ? parseDate(day) : null}
          onChange={(date) =>
            void navigate({ to: "/history", search: { ...(view ? { view } : {}), day: date.toString() } })
          }
        >
          <div className="month">
            <Button slot="previous" look="bare" icon={ChevronLeft} small />
            <Heading />
            <Button slot="next" look="bare" icon={ChevronRight} small />
          </div>
          <CalendarGrid weekdayStyle="short">
            <CalendarGridHeader>
              {(weekday) => <CalendarHeaderCell>{weekday}</CalendarHeaderCell>}
            </CalendarGridHeader>
            <CalendarGridBody>
              {(date) => (
                <CalendarCell date={date} className="date num">
                  {({ formattedDate }) => (
                    <>
                      {formattedDate}
                      {steps(date) > 0 && <i aria-hidden />}
                    </>
                  )}
                </CalendarCell>
              )}
            </CalendarGridBody>
          </CalendarGrid>
          <p className="q s key">
            <i aria-hidden /> {text("history-calendar-key")}
          </p>
        </Calendar>
      </I18nProvider>
    </PopoverButton>
  );
}
