import { type RefObject, useEffect, useRef } from "react";
import type { AgendaItem, MeetingPage } from "@/api/generated";
import { NotHere, say, useText } from "@/components";
import { AgendaRow } from "./AgendaRow";
import { QuickLine } from "./QuickLine";
import { newItem } from "./records";
import { useRecords } from "./useRecords";
import { length, minutesOf, sayTime, starts, timeAt } from "./when";

/** A title that ends in its minutes, such as "The roof 15 min", and what it means. */
function readItem(words: string): Pick<AgendaItem, "title" | "minutes"> {
  const found = /^(.*\S)[\s,(]+(\d{1,3})\s*(?:min\.?|minutes|['’′])\)?$/iu.exec(words);
  return found?.[1] ? { title: found[1], minutes: Number(found[2]) } : { title: words, minutes: null };
}

/** What is talked about, in order, each with its minutes. */
export function Agenda({ page, addRef }: { page: MeetingPage; addRef?: RefObject<HTMLInputElement | null> }) {
  const text = useText();
  const records = useRecords();
  const { meeting, agenda } = page;
  const rows = useRef<HTMLOListElement>(null);
  const moved = useRef<{ id: string; field: string }>(undefined);
  const at = starts(meeting, agenda);

  // A line that moved is put into the page anew, and the keyboard would be lost.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new order is the reason to run it
  useEffect(() => {
    if (!moved.current) return;
    const { id, field } = moved.current;
    moved.current = undefined;
    const row = rows.current?.querySelector(`[data-item="${CSS.escape(id)}"]`);
    const wanted = row?.querySelector<HTMLElement>(field);
    const isFree = wanted && !(wanted instanceof HTMLButtonElement && wanted.disabled);
    (isFree ? wanted : row?.querySelector<HTMLElement>("textarea"))?.focus();
  }, [agenda]);

  async function move(item: AgendaItem, by: -1 | 1, field: string) {
    const from = agenda.findIndex((each) => each.id === item.id);
    const to = from + by;
    if (to < 0 || to >= agenda.length) return;
    const order = agenda.filter((each) => each.id !== item.id);
    order.splice(to, 0, item);
    const changed = order
      .map((each, position) => ({ ...each, position, was: each.position }))
      .filter((each) => each.position !== each.was)
      .map(({ was: _, ...value }) => ({ noun: "agenda_item" as const, value }));
    // The step is told by its first record: the one that somebody moved.
    changed.sort((a, b) => Number(b.value.id === item.id) - Number(a.value.id === item.id));
    moved.current = { id: item.id, field };
    const [done] = await records.add(changed);
    if (done) say(text("meetings-item-moved", { place: to + 1, of: agenda.length }), { undo: true });
    else moved.current = undefined;
  }
  const add = (words: string) =>
    records.save([
      {
        noun: "agenda_item",
        value: {
          ...newItem(meeting.id, "", Math.max(-1, ...agenda.map((each) => each.position)) + 1),
          ...readItem(words),
        },
      },
    ]);
  return (
    <>
      {agenda.length === 0 && <p className="i2 mt-why">{text("meetings-agenda-none")}</p>}
      <ol className="agenda" ref={rows}>
        {agenda.map((item, n) => (
          <AgendaRow
            key={item.id}
            item={item}
            number={n + 1}
            of={agenda.length}
            begins={at[n]}
            records={records}
            onMove={(by, field) => move(item, by, field)}
          />
        ))}
      </ol>
      <QuickLine
        ref={addRef ?? null}
        label={text("meetings-agenda-add")}
        hint={text("meetings-agenda-add.hint")}
        onAdd={add}
      />
      <Ends page={page} />
      <NotHere />
    </>
  );
}

/** When the meeting ends, if it keeps to its minutes. */
function Ends({ page: { meeting, agenda } }: { page: MeetingPage }) {
  const text = useText();
  const { minutes, unknown } = length(agenda);
  if (agenda.length === 0) return null;
  const args = { minutes, unknown, items: agenda.length };
  const words =
    meeting.starts === null || minutes === 0
      ? text("meetings-agenda-length", args)
      : text("meetings-agenda-ends", {
          ...args,
          time: sayTime(timeAt(minutesOf(meeting.starts) + minutes)),
        });
  return (
    <p className="i2 agenda-ends" role="status">
      {words}
    </p>
  );
}
