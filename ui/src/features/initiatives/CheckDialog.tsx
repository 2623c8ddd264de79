import { useState } from "react";
import type { Initiative, InitiativeEdit } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { Button, Dialog, NotHere, say, TextField, useText } from "@/components";
import { answered, answers } from "./check";

/**
 * The do-no-harm check, asked when an initiative is about to turn active. Whoever isn't ready keeps what was
 * written so far, and the initiative stays where it was.
 */
export function CheckDialog({ initiative, onClose }: { initiative: Initiative; onClose: () => void }) {
  const text = useText();
  const edit = useCommand("edit_initiative");
  const before = answered(initiative);
  const [typed, setTyped] = useState(before);
  const [tried, setTried] = useState(false);
  const missing = answers.filter((answer) => typed[answer].trim() === "");
  const changes: InitiativeEdit[] = answers
    .filter((answer) => typed[answer].trim() !== before[answer])
    .map((answer) => ({ field: answer, value: typed[answer].trim() || null }));

  function start() {
    setTried(true);
    if (missing.length > 0) return;
    edit.mutate(
      { id: initiative.id, edits: [...changes, { field: "status", value: "active" }] },
      {
        onSuccess: () => say(text("initiatives-started", { title: initiative.title }), { undo: true }),
        onSettled: onClose,
      },
    );
  }
  function leave() {
    onClose();
    if (changes.length === 0) return;
    edit.mutate(
      { id: initiative.id, edits: changes },
      {
        onSuccess: () => say(text("initiatives-check-kept", { title: initiative.title }), { undo: true }),
      },
    );
  }
  return (
    <Dialog title={text("initiatives-check-title")} isOpen onClose={leave}>
      <div className="initcheck">
        <p className="i2">{text("initiatives-check-why", { title: initiative.title })}</p>
        {answers.map((answer, place) => (
          <TextField
            key={answer}
            label={text(`initiatives-check-${answer.replaceAll("_", "-")}`)}
            hint={text(`initiatives-check-${answer.replaceAll("_", "-")}.hint`)}
            lines={2}
            autoFocus={place === 0}
            value={typed[answer]}
            onChange={(words) => setTyped((now) => ({ ...now, [answer]: words }))}
            {...(tried && missing.includes(answer) ? { error: text("initiatives-check-needed") } : {})}
          />
        ))}
        <NotHere />
        <div className="row dialog-foot">
          <Button look="main" onPress={start} isDisabled={edit.isPending}>
            {text("initiatives-check-start")}
          </Button>
          <Button onPress={leave}>{text("initiatives-check-later")}</Button>
        </div>
      </div>
    </Dialog>
  );
}
