import { Dialog, useText } from "@/components";
import { type Action, groups, keyWords } from "../actions";

/** The keys of the whole window, from the one list of actions. */
export function KeyList({
  actions,
  isOpen,
  onClose,
}: {
  actions: Action[];
  isOpen: boolean;
  onClose: () => void;
}) {
  const text = useText();
  const keyed = groups.flatMap((group) =>
    actions.filter((action) => action.group === group && action.keys.length > 0),
  );
  return (
    <Dialog title={text("keys-title")} isOpen={isOpen} onClose={onClose}>
      <dl className="keylist">
        {keyed.map(({ id, label, keys: [first = ""] }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              {keyWords(text, first).map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="hint">{text("keys-pages")}</p>
    </Dialog>
  );
}
