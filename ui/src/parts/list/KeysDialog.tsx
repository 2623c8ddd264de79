import { Dialog, useText } from "@/components";

/** What the keyboard can do in a list: the messages' names; each names its keys in its attribute `keys`. */
export function KeysDialog({
  lines,
  isOpen,
  onClose,
}: {
  lines: readonly string[];
  isOpen: boolean;
  onClose: () => void;
}) {
  const text = useText();
  return (
    <Dialog title={text("list-keys")} isOpen={isOpen} onClose={onClose}>
      <dl className="keylist">
        {lines.map((line) => (
          <div key={line}>
            <dt>{text(line)}</dt>
            <dd>
              {text(`${line}.keys`)
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
