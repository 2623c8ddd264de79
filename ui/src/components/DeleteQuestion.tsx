import { Button } from "./Button";
import { Dialog } from "./overlays";

/** Asks before something is deleted. Keeping it has the keyboard, so that nobody deletes by pressing on. */
export function DeleteQuestion({
  title,
  why,
  go,
  keep,
  isOpen,
  isBusy,
  onGo,
  onClose,
}: {
  title: string;
  /** What goes with it, and what brings it back. */
  why: string[];
  /** The buttons' words. */
  go: string;
  keep: string;
  isOpen: boolean;
  isBusy: boolean;
  onGo: () => void;
  onClose: () => void;
}) {
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose}>
      {why.map((words) => (
        <p className="i2" key={words}>
          {words}
        </p>
      ))}
      <div className="row dialog-foot">
        <Button className="stop" onPress={onGo} isDisabled={isBusy}>
          {go}
        </Button>
        <Button autoFocus onPress={onClose}>
          {keep}
        </Button>
      </div>
    </Dialog>
  );
}
