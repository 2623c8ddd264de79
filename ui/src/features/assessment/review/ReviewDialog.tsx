import { useState } from "react";
import { refusalOf } from "@/api/call";
import type { Id } from "@/api/generated";
import { Button, Dialog, type Problem, say, TextField, useText } from "@/components";
import { useRecords } from "@/parts/records";
import { today } from "@/parts/stakeholder";
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

/** A form of its own, so that it is empty again each time the dialog opens. */
function Form({ onClose, onBegun }: Props) {
  const text = useText();
  const records = useRecords();
  const [who, setWho] = useState("");
  const [wrong, setWrong] = useState<Problem>();
  const [isBusy, setBusy] = useState(false);
  async function begin() {
    if (isBusy) return;
    setBusy(true);
    try {
      const value = newReview(today(), who.trim() || null);
      const [id] = await records.save([{ noun: "review", value }]);
      say(text("assessment-review-begun", { day: inWords(value.date) }), { undo: true });
      onClose();
      if (id) onBegun(id);
    } catch (error) {
      setWrong(refusalOf(error));
    } finally {
      setBusy(false);
    }
  }
  return (
    <form
      className="asm-form"
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
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
        onKept={begin}
        error={wrong}
      />
      <div className="row dialog-foot">
        <Button look="main" type="submit" isDisabled={isBusy}>
          {text("assessment-review-go")}
        </Button>
        <Button onPress={onClose}>{text("cancel")}</Button>
      </div>
    </form>
  );
}
