import { useText } from "@/components";
import { groups } from "./action";
import { KeyLines } from "./KeyLines";
import { keyWords } from "./keyWords";
import { useAllActions } from "./offer";
import { wheelKeys } from "./wheelKeys";

/** The keys of the whole window, from the one list of actions, and those of the wheel. */
export function AllKeys() {
  const text = useText();
  const actions = useAllActions();
  // Those of a map stand below with its other keys, whether it is in sight or not.
  const keyed = groups
    .filter((group) => group !== "map")
    .flatMap((group) => actions.filter((action) => action.group === group && action.keys.length > 0));
  return (
    <>
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
      <h3>{text("keys-wheel")}</h3>
      <p className="hint">{text("maps-keys-first")}</p>
      <KeyLines lines={wheelKeys} />
    </>
  );
}
