import { useRef } from "react";
import { Menu, MenuItem, Popover } from "react-aria-components";
import type { Id, Initiative } from "@/api/generated";
import { useText } from "@/components";

/** What a line of the timeline offers besides its bar. */
export interface RowWays {
  /** Opens the question when it is, and what it waits for. */
  ask: (one: Initiative, about: "dates" | "waits") => void;
  /** It no longer waits for another. */
  release: (one: Initiative, first: Id) => void;
}

/** The menu that is open: of which line, and the button it hangs from. */
export interface OpenMenu {
  id: Id;
  button: HTMLElement;
}

/** The menu of a line. There is one for all of them: hundreds would make scrolling slow. */
export function RowMenu({
  one,
  waits,
  button,
  ways,
  onClose,
}: {
  one: Initiative;
  /** What it waits for. */
  waits: Initiative[];
  button: HTMLElement;
  ways: RowWays;
  onClose: () => void;
}) {
  const text = useText();
  const trigger = useRef<HTMLElement>(button);
  trigger.current = button;
  return (
    <Popover
      className="pop"
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      triggerRef={trigger}
      placement="bottom start"
      offset={6}
    >
      <Menu
        className="menu"
        autoFocus="first"
        aria-label={text("timeline-menu", { title: one.title })}
        onClose={onClose}
      >
        <MenuItem className="item" onAction={() => ways.ask(one, "dates")}>
          {text("timeline-menu-dates")}
        </MenuItem>
        <MenuItem className="item" onAction={() => ways.ask(one, "waits")}>
          {text("timeline-menu-waits")}
        </MenuItem>
        {waits.map((first) => (
          <MenuItem key={first.id} className="item" onAction={() => ways.release(one, first.id)}>
            {text("timeline-menu-release", { title: first.title })}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
