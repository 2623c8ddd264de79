import { CalendarDays } from "lucide-react";
import { useState } from "react";
import { DialogTrigger, Popover } from "react-aria-components";
import { Button } from "./Button";
import { DayCalendar } from "./DayCalendar";
import { useText } from "./text";

/** Stands beside a field in which a day can be typed, and lets it be chosen from a calendar instead. */
export function DayButton({
  label,
  value,
  shows,
  onChoose,
}: {
  /** What the field is called. */
  label: string;
  /** `YYYY-MM-DD`, as far as it is known. */
  value: string | null;
  /** The day whose month is shown while none is known. */
  shows: string;
  onChoose: (day: string) => void;
}) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const name = text("day-calendar", { label });
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button small look="bare" icon={CalendarDays} aria-label={name} />
      <Popover className="pop more" placement="bottom start" offset={6} aria-label={name}>
        <DayCalendar
          hasKeyboard
          label={name}
          value={value}
          shows={shows}
          onChoose={(day) => {
            setOpen(false);
            onChoose(day);
          }}
        />
      </Popover>
    </DialogTrigger>
  );
}
