import { type ReactNode, useContext } from "react";
import { Button as AriaButton, OverlayTriggerStateContext } from "react-aria-components";
import { share } from "./share";

/**
 * One of a few values for all the chosen at once: the one that all of them have is marked. Choosing closes what
 * it was opened in.
 */
export function OneOf<T, V extends string | null>({
  choices,
  chosen,
  held,
  onChoose,
}: {
  choices: { value: V; label: string; mark?: ReactNode }[];
  chosen: readonly T[];
  held: (one: T) => V;
  onChoose: (value: V, label: string) => void;
}) {
  const overlay = useContext(OverlayTriggerStateContext);
  return (
    <ul className="choices">
      {choices.map(({ value, label, mark }) => {
        const isAll = share(chosen, (one) => held(one) === value).state === "all";
        return (
          <li key={value}>
            <AriaButton
              className="item"
              data-selected={isAll || undefined}
              aria-pressed={isAll}
              onPress={() => {
                overlay?.close();
                onChoose(value, label);
              }}
            >
              {mark}
              {label}
            </AriaButton>
          </li>
        );
      })}
    </ul>
  );
}
