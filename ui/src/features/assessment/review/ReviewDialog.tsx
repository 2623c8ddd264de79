import { useState } from "react";
import type { Id } from "@/api/generated";
import { Dialog, type Problem, say, TextField, useText } from "@/components";
import { useRecords } from "@/parts/records";
import { today } from "@/parts/stakeholder";
import { BeginForm } from "../BeginForm";
import { inWords } from "../day";
import { newReview } from "../records";

interface Props {
  isOpen: boolean;
  onClose: () => void;
  onBegun: (id: Id) => void;
}

/** Asks who looks at the plan today; the day is today's, and can be changed later. */
export function ReviewDialog(props: Props) {
  const text = useText();
  return (
    <Dialog title={text("assessment-review-begin")} isOpen={props.isOpen} onClose={props.onClose}>
      <Form {...props} />
    </Dialog>
  );
}

function Form({ onClose, onBegun }: Props) {
  const text = useText();
  const records = useRecords();
  const [who, setWho] = useState("");
  const [wrong, setWrong] = useState<Problem>();
  async function begin() {
    const value = newReview(today(), who.trim() || null);
    const [id] = await records.save([{ noun: "review", value }]);
    say(text("assessment-review-begun", { day: inWords(value.date) }), { undo: true });
    onClose();
    if (id) onBegun(id);
  }
  return (
    <BeginForm go={text("assessment-review-go")} begin={begin} onRefused={setWrong} onClose={onClose}>
      {(again) => (
        <TextField
          autoFocus
          isNote
          label={text("assessment-review-who")}
          hint={text("assessment-round-who-took-part.hint")}
          placeholder={text("assessment-review-who.placeholder")}
          value={who}
          onChange={(words) => {
            setWho(words);
            setWrong(undefined);
          }}
          onKept={again}
          error={wrong}
        />
      )}
    </BeginForm>
  );
}
