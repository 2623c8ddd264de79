import { useEffect, useState } from "react";
import { Button, Dialog, useText } from "@/components";
import { heldCount } from "@/parts/passphrase";
import { asksBeforeLeaving } from "@/platform/leaving";

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
        <Button className="stop" onPress={() => say(true)}>
          {text("leave-without", { count })}
        </Button>
        <Button autoFocus onPress={() => say(false)}>
          {text("leave-stay")}
        </Button>
      </div>
    </Dialog>
  );
}
