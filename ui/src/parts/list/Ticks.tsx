import type { ReactNode } from "react";
import type { Id } from "@/api/generated";
import { Checkbox } from "@/components";
import { type Share, share } from "./share";
import { useShareWords } from "./useShareWords";

/** What can be ticked. */
export interface TickItem {
  id: Id;
  label: string;
  /** Drawn before the label, such as a domain's mark. */
  mark?: ReactNode;
}

/** A list to tick for all the chosen at once: each line says how many of them have it. */
export function Ticks<T>({
  label,
  items,
  chosen,
  holds,
  onTurn,
  end,
}: {
  /** Names the list for screen readers. */
  label: string;
  items: TickItem[];
  chosen: readonly T[];
  /** Whether one of the chosen has this item. */
  holds: (one: T, id: Id) => boolean;
  /** All of them should have it, or none. */
  onTurn: (item: TickItem, isOn: boolean) => void;
  /** What stands after the words that say how many have it. */
  end?: (item: TickItem, held: Share) => ReactNode;
}) {
  const shareWords = useShareWords();
  return (
    <ul className="ticks" aria-label={label}>
      {items.map((item) => {
        const held = share(chosen, (one) => holds(one, item.id));
        return (
          <li key={item.id}>
            <Checkbox
              isSelected={held.state === "all"}
              isIndeterminate={held.state === "some"}
              onChange={() => onTurn(item, held.state !== "all")}
            >
              {item.mark}
              <span className="grow">{item.label}</span>
            </Checkbox>
            <span className="end s">
              <span className="q">{shareWords(held)}</span>
              {end?.(item, held)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
