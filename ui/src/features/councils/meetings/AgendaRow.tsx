import { ArrowDown, ArrowUp, X } from "lucide-react";
import type { KeyboardEvent } from "react";
import type { AgendaItem } from "@/api/generated";
import { Button, SavedText, useText } from "@/components";
import { limits, readNumber } from "../seat";
import type { Records } from "./useRecords";
import { sayTime, timeAt } from "./when";

/** One item of the agenda: its title, its minutes, and what was said. Alt and an arrow move it. */
export function AgendaRow({
  item,
  number,
  of,
  begins,
  records,
  onMove,
}: {
  item: AgendaItem;
  number: number;
  of: number;
  /** In minutes since midnight. */
  begins: number | undefined;
  records: Records;
  /** Moves it, with the keyboard going along to the field that this selects. */
  onMove: (by: -1 | 1, field: string) => void;
}) {
  const text = useText();
  const args = { number, title: item.title };
  function press(event: KeyboardEvent) {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(event.key === "ArrowUp" ? -1 : 1, "textarea");
  }
  return (
    <li data-item={item.id} onKeyDownCapture={press} aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown">
      <span className="agenda-time num">
        {begins === undefined ? text("meetings-item-number", { number }) : sayTime(timeAt(begins))}
      </span>
      <div className="agenda-what">
        <SavedText
          className="item-title"
          hideLabel
          label={text("meetings-item-title", args)}
          value={item.title}
          placeholder={text("meetings-item-title", args)}
          needed={text("meetings-item-needed", args)}
          onSave={(value) => records.change("agenda_item", item, { title: value ?? "" })}
        />
        <SavedText
          className="item-notes"
          isLong
          hideLabel
          label={text("meetings-item-notes", args)}
          value={item.notes}
          placeholder={text("meetings-item-notes.placeholder")}
          onSave={(notes) => records.change("agenda_item", item, { notes })}
        />
      </div>
      <SavedText
        className="item-minutes"
        hideLabel
        label={text("meetings-item-minutes", args)}
        value={item.minutes === null ? null : text("meetings-minutes", { minutes: item.minutes })}
        placeholder={text("meetings-item-minutes.placeholder")}
        onSave={async (words) => {
          const minutes = words === null ? null : readNumber(words);
          if (minutes === undefined) return text("meetings-minutes-unreadable");
          if ((minutes ?? 0) > limits.minutes)
            return text("number-range", { least: 0, most: limits.minutes });
          return records.change("agenda_item", item, { minutes });
        }}
      />
      <div className="tools">
        <Button
          small
          look="bare"
          icon={ArrowUp}
          data-move="-1"
          aria-label={text("meetings-item-up", args)}
          isDisabled={number === 1}
          onPress={() => onMove(-1, "[data-move='-1']")}
        />
        <Button
          small
          look="bare"
          icon={ArrowDown}
          data-move="1"
          aria-label={text("meetings-item-down", args)}
          isDisabled={number === of}
          onPress={() => onMove(1, "[data-move='1']")}
        />
        <Button
          small
          look="bare"
          icon={X}
          aria-label={text("meetings-item-remove", args)}
          onPress={() => records.remove("agenda_item", [item.id], text("meetings-item-removed", args))}
        />
      </div>
    </li>
  );
}
