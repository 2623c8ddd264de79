import { useState } from "react";
import { refusalOf } from "@/api/call";
import type { Id } from "@/api/generated";
import { Button, Checkbox, Dialog, type Problem, say, TextField, useText } from "@/components";
import { useRecords } from "@/parts/records";
import { today } from "@/parts/stakeholder";
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

/** A form of its own, so that it is empty again each time the dialog opens. */
function Form({ onClose, onBegun }: Props) {
  const text = useText();
  const records = useRecords();
  const [words, setWords] = useState({ title: "", method: "", who_took_part: "" });
  const [isYouthLed, setYouthLed] = useState(false);
  const [wrong, setWrong] = useState<{ of: keyof typeof words; problem: Problem }>();
  const [isBusy, setBusy] = useState(false);

  async function begin() {
    if (isBusy) return;
    setBusy(true);
    const title = words.title.trim();
    const value = newRound(title, {
      date: today(),
      method: words.method.trim() || null,
      who_took_part: words.who_took_part.trim() || null,
      youth_led: isYouthLed,
    });
    try {
      const [id] = await records.save([{ noun: "round", value }]);
      say(text("assessment-round-begun", { title }), { undo: true });
      onClose();
      if (id) onBegun(id);
    } catch (error) {
      const problem = refusalOf(error);
      const field = "field" in problem ? problem.field : "";
      setWrong({ of: field === "method" || field === "who_took_part" ? field : "title", problem });
    } finally {
      setBusy(false);
    }
  }
  const field = (of: keyof typeof words) => ({
    label: text(`assessment-round-${of.replaceAll("_", "-")}`),
    placeholder: text(`assessment-round-${of.replaceAll("_", "-")}.placeholder`),
    value: words[of],
    isNote: true,
    onKept: begin,
    error: wrong?.of === of ? wrong.problem : undefined,
    onChange: (typed: string) => {
      setWords({ ...words, [of]: typed });
      setWrong(undefined);
    },
  });
  return (
    <form
      className="asm-form"
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <TextField autoFocus {...field("title")} />
      <TextField {...field("method")} />
      <TextField {...field("who_took_part")} hint={text("assessment-round-who-took-part.hint")} />
      <Checkbox isSelected={isYouthLed} onChange={setYouthLed}>
        {text("assessment-round-youth-led")}
      </Checkbox>
      <div className="row dialog-foot">
        <Button look="main" type="submit" isDisabled={isBusy}>
          {text("assessment-round-go")}
        </Button>
        <Button onPress={onClose}>{text("cancel")}</Button>
      </div>
    </form>
  );
}
