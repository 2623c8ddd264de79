import { useEffect, useState } from "react";
import { Dialog, useText } from "@/components";
import { heldCount } from "@/parts/passphrase";
import { asksBeforeLeaving } from "@/platform/leaving";
import { LeaveOrStay } from "./LeaveOrStay";

/** Asks whoever closes the window while texts of a locked plan wait: then they would be lost. */
export function HeldQuestion() {
  const text = useText();
  const [answer, setAnswer] = useState<{ say: (goes: boolean) => void }>();
  const count = heldCount();
  useEffect(
    () =>
      asksBeforeLeaving(async (asks) => {
        if (heldCount() === 0) return true;
        asks();
        return new Promise<boolean>((say) => setAnswer({ say }));
      }),
    [],
  );
  if (!answer) return null;
  const say = (goes: boolean) => {
    setAnswer(undefined);
    answer.say(goes);
  };
  return (
    <Dialog title={text("plan-waits", { count })} isOpen onClose={() => say(false)}>
      <p className="i2">{text("unlock-held-lost", { count })}</p>
      <div className="row dialog-foot">
        <LeaveOrStay count={count} say={say} />
      </div>
    </Dialog>
  );
}
