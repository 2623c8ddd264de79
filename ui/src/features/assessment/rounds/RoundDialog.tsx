import { useState } from "react";
import type { Id, Refusal } from "@/api/generated";
import { Checkbox, Dialog, say, TextField, useText } from "@/components";
import { useRecords } from "@/parts/records";
import { today } from "@/parts/stakeholder";
import { BeginForm } from "../BeginForm";
import { newRound } from "../records";

interface Props {
  isOpen: boolean;
  onClose: () => void;
  onBegun: (id: Id) => void;
}

/** Asks what a round is called and how it is done; all of it can be changed later. */
export function RoundDialog(props: Props) {
  const text = useText();
  return (
    <Dialog title={text("assessment-round-begin")} isOpen={props.isOpen} onClose={props.onClose}>
      <Form {...props} />
    </Dialog>
  );
}

function Form({ onClose, onBegun }: Props) {
  const text = useText();
  const records = useRecords();
  const [words, setWords] = useState({ title: "", method: "", who_took_part: "" });
  const [isYouthLed, setYouthLed] = useState(false);
  const [wrong, setWrong] = useState<{ of: keyof typeof words; problem: Refusal }>();

  async function begin() {
    const title = words.title.trim();
    const value = newRound(title, {
      date: today(),
      method: words.method.trim() || null,
      who_took_part: words.who_took_part.trim() || null,
      youth_led: isYouthLed,
    });
    const [id] = await records.save([{ noun: "round", value }]);
    say(text("assessment-round-begun", { title }), { undo: true });
    onClose();
    if (id) onBegun(id);
  }
  function refused(problem: Refusal) {
    const field = "field" in problem ? problem.field : "";
    setWrong({ of: field === "method" || field === "who_took_part" ? field : "title", problem });
  }
  const field = (of: keyof typeof words) => ({
    label: text(`assessment-round-${of.replaceAll("_", "-")}`),
    placeholder: text(`assessment-round-${of.replaceAll("_", "-")}.placeholder`),
    value: words[of],
    isNote: true,
    error: wrong?.of === of ? wrong.problem : undefined,
    onChange: (typed: string) => {
      setWords({ ...words, [of]: typed });
      setWrong(undefined);
    },
  });
  return (
    <BeginForm go={text("assessment-round-go")} begin={begin} onRefused={refused} onClose={onClose}>
      {(onKept) => (
        <>
          <TextField autoFocus {...field("title")} onKept={onKept} />
          <TextField {...field("method")} onKept={onKept} />
          <TextField
            {...field("who_took_part")}
            onKept={onKept}
            hint={text("assessment-round-who-took-part.hint")}
          />
          <Checkbox isSelected={isYouthLed} onChange={setYouthLed}>
            {text("assessment-round-youth-led")}
          </Checkbox>
        </>
      )}
    </BeginForm>
  );
}
