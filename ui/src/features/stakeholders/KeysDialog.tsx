import { Dialog, useText } from "@/components";

/** What the keyboard can do in the table; the messages name the keys in their attribute `keys`. */
const lines = [
  "find",
  "add",
  "move",
  "sort",
  "open",
  "select",
  "range",
  "all",
  "clear",
  "delete",
  "undo",
  "this",
];

/** The list of keys. */
export function KeysDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const text = useText();
  return (
    <Dialog title={text("stakeholders-keys")} isOpen={isOpen} onClose={onClose}>
      <dl className="keylist">
        {lines.map((line) => (
          <div key={line}>
            <dt>{text(`stakeholders-keys-${line}`)}</dt>
            <dd>
              {text(`stakeholders-keys-${line}.keys`)
                .split("|")
                .map((key) => (
                  <kbd key={key}>{key.trim()}</kbd>
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
