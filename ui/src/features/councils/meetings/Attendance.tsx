import { Check } from "lucide-react";
import { type KeyboardEvent, useRef, useState } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import type { Council, MeetingPage, Presence, Seat } from "@/api/generated";
import { Button, type Problem, useProblemWords, useText } from "@/components";
import { seatState } from "../seat";
import { QuorumLine } from "./QuorumLine";
import { newAttendance } from "./records";
import { useRecords } from "./useRecords";
import type { Who } from "./useWho";

const presences: Presence[] = ["present", "apologies", "absent"];

/** Who was there, seat by seat, and whether they are enough to decide. */
export function Attendance({
  page,
  council,
  who,
  isLarge,
}: {
  page: MeetingPage;
  council: Council;
  who: Who;
  isLarge?: boolean;
}) {
  const text = useText();
  const records = useRecords();
  const said = useProblemWords();
  const [wrong, setWrong] = useState<Problem>();
  const list = useRef<HTMLUListElement>(null);
  const { meeting, attendance } = page;
  const presence = (seat: Seat) => attendance.find((each) => each.seat === seat.id)?.presence;
  // Also whoever was noted as there and sits there no longer.
  const seats = council.seats.filter(
    (seat) => seatState(seat, meeting.date) === "filled" || presence(seat) !== undefined,
  );
  const open = seats.filter((seat) => presence(seat) === undefined);
  const letters: Record<string, Presence> = {
    [text("meetings-key-present")]: "present",
    [text("meetings-key-apologies")]: "apologies",
    [text("meetings-key-absent")]: "absent",
  };

  async function note(seat: Seat, value: Presence) {
    setWrong(await records.change("attendance", newAttendance(meeting.id, seat.id, value), {}));
  }
  async function forget(seat: Seat) {
    const known = attendance.find((each) => each.seat === seat.id);
    if (known) await records.remove("attendance", [known.id]);
  }
  // A letter notes it and goes on to the next seat, so that a whole table is noted without looking down.
  function press(event: KeyboardEvent, seat: Seat, at: number) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const value = letters[event.key.toLowerCase()];
    const isTaken = event.key === "Backspace" || event.key === "Delete";
    if (!value && !isTaken) return;
    event.preventDefault();
    event.stopPropagation();
    if (!value) return void forget(seat);
    void note(seat, value);
    const rows = list.current?.querySelectorAll("[role=radiogroup]");
    const next = rows?.[at + 1];
    next?.querySelector<HTMLElement>("input[tabindex='0'], input:checked, input")?.focus();
  }
  const all = () =>
    records.add(
      open.map((seat) => ({
        noun: "attendance" as const,
        value: newAttendance(meeting.id, seat.id, "present"),
      })),
      text("meetings-all-noted", { count: open.length }),
    );

  return (
    <div className="there" data-large={isLarge || undefined}>
      <QuorumLine page={page} council={council} {...(isLarge && { isLarge })} />
      {seats.length === 0 && <p className="i2">{text("meetings-nobody-sits")}</p>}
      {open.length > 0 && (
        <div className="row">
          <Button small icon={Check} onPress={all}>
            {text(open.length === seats.length ? "meetings-all-present" : "meetings-rest-present", {
              count: open.length,
            })}
          </Button>
          <span className="q s">{text("meetings-attendance-keys")}</span>
        </div>
      )}
      <ul ref={list}>
        {seats.map((seat, at) => (
          <li key={seat.id} onKeyDownCapture={(event) => press(event, seat, at)}>
            <RadioGroup
              orientation="horizontal"
              value={presence(seat) ?? null}
              onChange={(value) => void note(seat, value as Presence)}
            >
              <Label className="of-seat">
                <span className="name">
                  <bdi>{who.seat(seat)}</bdi>
                </span>
                <span className="q s">
                  {who.about(seat)}
                  {!seat.votes && ` · ${text("meetings-no-vote")}`}
                </span>
              </Label>
              <span className="choices">
                {presences.map((each) => (
                  <Radio key={each} value={each} className="choose-presence">
                    {each === presence(seat) && <Check className="ic" aria-hidden />}
                    {text(`meetings-${each}`)}
                  </Radio>
                ))}
              </span>
            </RadioGroup>
          </li>
        ))}
      </ul>
      {wrong && (
        <p className="wrong" role="alert">
          {said(wrong)}
        </p>
      )}
    </div>
  );
}
