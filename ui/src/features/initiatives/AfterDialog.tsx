import { useState } from "react";
import type { Initiative, InitiativeEdit, InitiativeStatus, Refusal } from "@/api/generated";
import { Button, Dialog, NotHere, namesAChild, RefusalBanner, say, TextField, useText } from "@/components";
import { useKeep } from "./useKeep";

/**
 * Asked when something is finished or dropped: what was learned, while it is fresh. Nobody has to answer, and both
 * are one step.
 */
export function AfterDialog({
  initiative,
  status,
  onClose,
}: {
  initiative: Initiative;
  status: InitiativeStatus;
  onClose: () => void;
}) {
  const text = useText();
  const keep = useKeep(initiative.id);
  const [lessons, setLessons] = useState("");
  const [refusal, setRefusal] = useState<Refusal>();
  const [isBusy, setBusy] = useState(false);
  const { title } = initiative;
  const guarded = namesAChild(refusal);

  async function go() {
    const turned: InitiativeEdit = { field: "status", value: status };
    const learned = lessons.trim();
    setBusy(true);
    const problem = await keep(
      ...(learned ? [{ field: "lessons", value: learned } as const, turned] : [turned]),
    );
    setBusy(false);
    setRefusal(problem);
    if (problem !== undefined) return;
    say(text("initiatives-moved", { count: 1, title, status: text(`status-${status}`) }), { undo: true });
    onClose();
  }
  return (
    <Dialog title={text("initiatives-after-title", { status, title })} isOpen onClose={onClose}>
      <div className="initcheck">
        {refusal && !guarded && <RefusalBanner refusal={refusal} />}
        <TextField
          label={text(`initiatives-after-${status}`)}
          hint={text(`initiatives-after-${status}.hint`)}
          lines={3}
          autoFocus
          value={lessons}
          onChange={(words) => {
            setLessons(words);
            setRefusal(undefined);
          }}
          error={guarded}
          onKept={go}
        />
        <NotHere />
        <div className="row dialog-foot">
          <Button look="main" onPress={go} isDisabled={isBusy}>
            {text("initiatives-after-go", { status, learned: lessons.trim() ? "yes" : "no" })}
          </Button>
          <Button onPress={onClose} isDisabled={isBusy}>
            {text("initiatives-after-stay")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
