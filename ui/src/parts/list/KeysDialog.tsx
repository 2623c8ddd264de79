import { Dialog, useText } from "@/components";
import { KeyLines } from "@/parts/actions";

/** What the keyboard can do on a page: the messages' names; each names its keys in its attribute `keys`. */
export function KeysDialog({
  lead,
  lines,
  isOpen,
  onClose,
}: {
  /** Said before the list, such as where the keyboard has to be first. */
  lead?: string;
  lines: readonly string[];
  isOpen: boolean;
  onClose: () => void;
}) {
  const text = useText();
  return (
    <Dialog title={text("list-keys")} isOpen={isOpen} onClose={onClose}>
      {lead && <p className="hint">{lead}</p>}
      <KeyLines lines={lines} />
    </Dialog>
  );
}
