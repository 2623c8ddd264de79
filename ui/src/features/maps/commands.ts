import {
  CircleHelp,
  Image,
  ImageDown,
  Keyboard,
  ListFilter,
  type LucideIcon,
  Maximize,
  Minus,
  Plus,
  RotateCcw,
  Search,
  Table2,
} from "lucide-react";

/** One thing that can be done with the wheel. */
interface Command {
  /** Names it in the one list of actions. */
  id: `maps-${string}`;
  icon: LucideIcon;
  keys?: string[];
  /** It makes sense in other places too, from where it begins by going to the wheel. */
  fromAnywhere?: boolean;
}

/** What can be done with the wheel, for its buttons and menu, its keys and the palette. */
export const commandsOfWheel = [
  { id: "maps-copy-picture", icon: ImageDown, fromAnywhere: true },
  { id: "maps-copy-svg", icon: ImageDown, fromAnywhere: true },
  { id: "maps-save-picture", icon: Image, fromAnywhere: true },
  { id: "maps-save-svg", icon: Image, fromAnywhere: true },
  { id: "maps-save-bw", icon: Image, fromAnywhere: true },
  { id: "maps-as-table", icon: Table2, fromAnywhere: true },
  { id: "maps-find", icon: Search, fromAnywhere: true },
  { id: "maps-show-legend", icon: CircleHelp, fromAnywhere: true },
  { id: "maps-show-filters", icon: ListFilter, fromAnywhere: true },
  { id: "maps-release", icon: RotateCcw, fromAnywhere: true },
  // Some keyboards have the plus beside Shift only.
  { id: "maps-nearer", icon: Plus, keys: ["+", "Shift++", "="] },
  { id: "maps-further", icon: Minus, keys: ["-"] },
  { id: "maps-fit", icon: Maximize, keys: ["0"] },
  { id: "maps-show-keys", icon: Keyboard, keys: ["?", "Shift+?"] },
] as const satisfies Command[];

/** The name of a command of the wheel. */
export type WheelCommand = (typeof commandsOfWheel)[number]["id"];
