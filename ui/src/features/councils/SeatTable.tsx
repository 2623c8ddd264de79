import { Plus } from "lucide-react";
import { type KeyboardEvent, type Ref, useEffect, useRef, useState } from "react";
import type { Council, Id } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { say, useDeedWish, useForgetWords, useText } from "@/components";
import { ActionButton, useDeeds } from "@/parts/actions";
import type { Lists } from "@/parts/stakeholder";
import { SeatRow } from "./SeatRow";
import { NO_VOICE, vacantSeat } from "./seat";
import { addSeatWords, useUsualSeats } from "./useCouncilActions";
import type { SeatWords } from "./useSeatWords";
import { useAddSeats } from "./useSteps";

/** Every seat with all that is kept of it, and a way to add one. */
export function SeatTable({
  council,
  lists,
  words,
  tableRef,
  shown,
  onShow,
}: {
  council: Council;
  lists: Lists;
  words: SeatWords;
  tableRef: Ref<HTMLDivElement>;
  /** Seats of which it is shown what is done for their holders. */
  shown: ReadonlySet<Id>;
  onShow: (seat: Id, isShown: boolean) => void;
}) {
  const text = useText();
  const add = useAddSeats(council.id);
  const usual = useUsualSeats(council);
  const move = useCommand("move_seat");
  const remove = useCommand("delete_seats");
  const forget = useForgetWords();
  const foot = useRef<HTMLDivElement>(null);
  const rows = useRef<HTMLTableSectionElement>(null);
  const [fresh, setFresh] = useState<Id>();
  const moved = useRef<{ seat: Id; by: -1 | 1 }>(undefined);
  const { seats } = council;
  const isChildren = council.kind === "childrens_council";
  const columns = ["holder", "voice", "role", "votes", "since", "until"].filter(
    (column) => !isChildren || (column !== "role" && column !== "votes"),
  );

  // A new seat takes the keyboard as soon as its line is there.
  const isThere = seats.some((seat) => seat.id === fresh);
  useEffect(() => {
    if (fresh === undefined || !isThere) return;
    const field = rows.current?.querySelector<HTMLElement>(`[data-seat="${CSS.escape(fresh)}"] .first-field`);
    field?.focus();
    // Not left to the focus: the field marks its words as it gets it, and the page then stays where it is.
    field?.scrollIntoView({ block: "nearest" });
    setFresh(undefined);
  }, [fresh, isThere]);

  // The line of a seat that moved down is taken out of the page and put in again, and the keyboard would be lost.
  // It stays on the same button, or on the other one where the seat has come to an end of the list.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new order is the reason to run it
  useEffect(() => {
    const { seat, by } = moved.current ?? {};
    if (seat === undefined) return;
    moved.current = undefined;
    const line = rows.current?.querySelector(`[data-seat="${CSS.escape(seat)}"]`);
    const buttons = [by, -(by ?? 0)].map((way) =>
      line?.querySelector<HTMLButtonElement>(`[data-move="${way}"]`),
    );
    buttons.find((button) => button && !button.disabled)?.focus();
  }, [seats]);

  function shift(id: Id, at: number, by: -1 | 1) {
    moved.current = { seat: id, by };
    move.mutate(
      { id, to: at + by },
      {
        onSuccess: () => {
          say(text("councils-seat-moved", { place: at + by + 1, of: seats.length }), { undo: true });
        },
        onError: () => {
          moved.current = undefined;
        },
      },
    );
  }

  async function addOne() {
    const [id] = await add([vacantSeat(NO_VOICE, isChildren)], text("councils-seat-added"));
    if (id !== undefined) setFresh(id);
  }
  async function addUsual() {
    const [id] = await add(usual, text("councils-usual-added", { count: usual.length }));
    if (id !== undefined) setFresh(id);
  }
  const [addSeat, addAll] = useDeeds("add", [
    { id: "add-seat", label: text(addSeatWords(council)), icon: Plus, perform: addOne },
    {
      id: "add-usual-seats",
      label: text("councils-usual-add"),
      enabled: usual.length > 0,
      perform: addUsual,
    },
  ]);
  useDeedWish("add-seat", true, addOne);
  useDeedWish("add-usual-seats", usual.length > 0, addUsual);
  // From any field of a seat to the next one, without a walk past all the others.
  function press(event: KeyboardEvent) {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    addOne();
  }
  function take(id: Id) {
    remove.mutate([id], {
      onSuccess: () => {
        // What could not be kept of it waits for nobody any more.
        forget(id);
        say(text("councils-seat-removed"), { undo: true });
        foot.current?.querySelector("button")?.focus();
      },
    });
  }
  return (
    <div className="seats-frame" ref={tableRef}>
      {seats.length > 0 && (
        <table className="seats" data-children={isChildren || undefined} onKeyDownCapture={press}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {text(`councils-column-${column}`)}
                </th>
              ))}
              <th scope="col">
                <span className="vh">{text("councils-column-tools")}</span>
              </th>
            </tr>
          </thead>
          <tbody ref={rows}>
            {seats.map((seat, at) => (
              <SeatRow
                key={seat.id}
                council={council}
                seat={seat}
                seats={seats}
                at={at}
                isChildren={isChildren}
                isShown={shown.has(seat.id)}
                lists={lists}
                words={words}
                onShow={(isShown) => onShow(seat.id, isShown)}
                onMove={(by) => shift(seat.id, at, by)}
                onRemove={() => take(seat.id)}
              />
            ))}
          </tbody>
        </table>
      )}
      {seats.length === 0 && (
        <p className="i2 no-seats">{text(`council-template-${council.kind.replaceAll("_", "-")}.about`)}</p>
      )}
      <div ref={foot} className="row add-seat">
        {usual.length > 0 && <ActionButton action={addAll} />}
        <ActionButton action={addSeat} aria-keyshortcuts="Control+Enter" />
        {seats.length > 0 && <span className="q s">{text("councils-add-seat.keys")}</span>}
      </div>
    </div>
  );
}
