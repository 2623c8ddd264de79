import { Link } from "@tanstack/react-router";
import { CircleAlert } from "lucide-react";
import { Button, Dialog, useText } from "@/components";

/** Of a locked copy that is to come into a plan which anybody can read: what that means, and what to do first. */
export function ReadableWarning() {
  const text = useText();
  return (
    <div className="banner">
      <CircleAlert className="ic" aria-hidden />
      <div>
        <p className="what">{text("together-unlocks")}</p>
        <p>{text("together-unlocks.why")}</p>
        <Link to="/settings" className="act">
          {text("together-unlocks.set")}
        </Link>
      </div>
    </div>
  );
}

/** Asks once more before it comes in. Leaving it has the keyboard, so that nobody unlocks words by pressing on. */
export function ReadableQuestion({
  isOpen,
  isBusy,
  onBring,
  onClose,
}: {
  isOpen: boolean;
  isBusy: boolean;
  onBring: () => void;
  onClose: () => void;
}) {
  const text = useText();
  return (
    <Dialog title={text("together-unlocks.title")} isOpen={isOpen} onClose={onClose}>
      <p className="i2">{text("together-unlocks.why")}</p>
      <div className="row dialog-foot">
        <Button className="stop" isDisabled={isBusy} onPress={onBring}>
          {text(isBusy ? "together-bringing" : "together-unlocks.all-the-same")}
        </Button>
        <Button autoFocus isDisabled={isBusy} onPress={onClose}>
          {text("together-not-now")}
        </Button>
      </div>
    </Dialog>
  );
}
