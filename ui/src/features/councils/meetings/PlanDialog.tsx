import { useEffect, useRef, useState } from "react";
import { refusalOf } from "@/api/call";
import type { Council, Id, Meeting } from "@/api/generated";
import { Button, DayButton, Dialog, type Problem, say, TextField, useText } from "@/components";
import { readDay, sayDay } from "@/parts/stakeholder";
import { today } from "../seat";
import { newMeeting } from "./records";
import { useRecords } from "./useRecords";
import { nextDay, readTime, sayLongDay, sayTime } from "./when";

interface Props {
  council: Council;
  /** Its meetings, the latest first. */
  meetings: Meeting[];
  isOpen: boolean;
  onClose: () => void;
  onPlanned: (id: Id) => void;
}

/** Asks when and where; the last meeting suggests the answers. */
export function PlanDialog(props: Props) {
  const text = useText();
  return (
    <Dialog title={text("meetings-plan")} isOpen={props.isOpen} onClose={props.onClose}>
      <Form {...props} />
    </Dialog>
  );
}

/** A form of its own, so that it begins with fresh suggestions each time the dialog opens. */
function Form({ council, meetings, onClose, onPlanned }: Props) {
  const text = useText();
  const records = useRecords();
  const language = document.documentElement.lang || "en";
  const [last] = meetings;
  const suggested = nextDay(meetings, today());
  const [day, setDay] = useState(suggested ? sayDay(suggested, language) : "");
  const [time, setTime] = useState(last?.starts ? sayTime(last.starts) : "");
  const [place, setPlace] = useState(last?.place ?? "");
  const [wrong, setWrong] = useState<{ of: "date" | "starts" | "place"; problem: Problem }>();
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // The keyboard goes to the field of which something is wrong.
  useEffect(() => {
    if (wrong) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [wrong]);
  const wrongOf = (of: string) => ({ error: wrong?.of === of ? wrong.problem : undefined });
  const read = readDay(day, language);
  const known = read && "day" in read ? read.day : undefined;

  function takeDay(words: string) {
    setDay(words);
    setWrong(undefined);
  }
  async function plan() {
    if (isBusy) return;
    const starts = time.trim() === "" ? null : readTime(time);
    if (!known) {
      const either = read && "either" in read ? read.either : undefined;
      const problem = either
        ? text("day-either", { one: sayDay(either[0], language), other: sayDay(either[1], language) })
        : text(day.trim() === "" ? "meetings-day-needed" : "day-unreadable");
      return setWrong({ of: "date", problem });
    }
    if (starts === undefined) return setWrong({ of: "starts", problem: text("meetings-time-unreadable") });
    setBusy(true);
    try {
      const value = newMeeting(council.id, known, { starts, place: place.trim() || null });
      const [id] = await records.save([{ noun: "meeting", value }]);
      say(text("meetings-planned", { day: sayLongDay(known) }), { undo: true });
      onClose();
      if (id) onPlanned(id);
    } catch (error) {
      const refusal = refusalOf(error);
      const field = "field" in refusal ? refusal.field : "";
      setWrong({ of: field === "starts" || field === "place" ? field : "date", problem: refusal });
    } finally {
      setBusy(false);
    }
  }
  return (
    <form
      ref={form}
      className="councils-form"
      onSubmit={(event) => {
        event.preventDefault();
        void plan();
      }}
    >
      <div className="with-calendar">
        <TextField
          autoFocus
          label={text("meetings-day")}
          hint={known ? sayLongDay(known) : text("meetings-day.hint")}
          value={day}
          onChange={takeDay}
          {...wrongOf("date")}
        />
        <DayButton
          label={text("meetings-day")}
          value={known ?? null}
          shows={today()}
          onChoose={(chosen) => takeDay(sayDay(chosen, language))}
        />
      </div>
      <TextField
        label={text("meetings-begins")}
        hint={text(suggested ? "meetings-begins.again" : "meetings-begins.hint")}
        value={time}
        onChange={(words) => {
          setTime(words);
          setWrong(undefined);
        }}
        {...wrongOf("starts")}
      />
      <TextField
        label={text("meetings-place")}
        placeholder={text("meetings-place.placeholder")}
        value={place}
        onChange={(words) => {
          setPlace(words);
          setWrong(undefined);
        }}
        isNote
        onKept={plan}
        {...wrongOf("place")}
      />
      <div className="row dialog-foot">
        <Button look="main" type="submit" isDisabled={isBusy}>
          {text("meetings-plan-go")}
        </Button>
        <Button onPress={onClose}>{text("cancel")}</Button>
      </div>
    </form>
  );
}
