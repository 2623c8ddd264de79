import { type CalendarDate, parseDate } from "@internationalized/date";
import { ChevronLeft, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
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
import { Button } from "./Button";
import "./day-calendar.css";
import { dateLanguage } from "./moments";

/** A month at a time, to choose a day from. Days are `YYYY-MM-DD`. */
export function DayCalendar({
  label,
  value,
  shows,
  from,
  until,
  hasKeyboard = false,
  onChoose,
  isMarked,
  children,
}: {
  label: string;
  /** The day that is chosen. */
  value: string | null;
  /** A day in the month that it opens with, where none is chosen. */
  shows: string;
  /** The first and the last day that can be chosen. */
  from?: string;
  until?: string;
  /** Whether the keyboard begins here. */
  hasKeyboard?: boolean;
  onChoose: (day: string) => void;
  /** Days with a dot. */
  isMarked?: (day: string) => boolean;
  /** Below the month, such as what the dots mean. */
  children?: ReactNode;
}) {
  const marked = (date: CalendarDate) => isMarked?.(date.toString()) ?? false;
  return (
    <I18nProvider locale={dateLanguage()}>
      <Calendar
        className="calendar"
        aria-label={label}
        {...(from !== undefined && { minValue: parseDate(from) })}
        {...(until !== undefined && { maxValue: parseDate(until) })}
        defaultFocusedValue={parseDate(value ?? shows)}
        value={value === null ? null : parseDate(value)}
        onChange={(date) => onChoose(date.toString())}
        autoFocus={hasKeyboard}
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
                    {marked(date) && <i aria-hidden />}
                  </>
                )}
              </CalendarCell>
            )}
          </CalendarGridBody>
        </CalendarGrid>
        {children}
      </Calendar>
    </I18nProvider>
  );
}
