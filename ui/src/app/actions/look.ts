import {
  AArrowDown,
  AArrowUp,
  Contrast,
  type LucideIcon,
  Monitor,
  Moon,
  Pause,
  Play,
  Sun,
} from "lucide-react";
import { useMemo, useRef } from "react";
import type { Theme } from "@/api/generated";
import { useText } from "@/components";
import { useSettings } from "@/features/settings/useSettings";
import { type Action, worded } from "@/parts/actions";

const themes: [Theme, LucideIcon][] = [
  ["light", Sun],
  ["dark", Moon],
  ["contrast", Contrast],
  ["system", Monitor],
];

/** Type sizes in percent: the same as the slider of the settings has. */
const [smallest, largest, step] = [100, 200, 10];

/** How the window looks. */
export function useLook(): Action[] {
  const text = useText();
  const [settings, set] = useSettings();
  const { theme, type_size: size = smallest, motion } = settings ?? {};
  // What the settings give is new each time; the actions need not be.
  const choose = useRef(set);
  choose.current = set;
  return useMemo(
    () =>
      worded(text, "look", [
        ...themes.map(([each, icon]) => ({
          id: `theme-${each}`,
          icon,
          enabled: theme !== each,
          perform: () => choose.current({ theme: each }),
        })),
        {
          id: "type-larger",
          icon: AArrowUp,
          keys: ["Control++", "Control+=", "Control+Shift++"],
          whileTyping: true,
          enabled: size < largest,
          perform: () => choose.current((now) => ({ type_size: Math.min(largest, now.type_size + step) })),
        },
        {
          id: "type-smaller",
          icon: AArrowDown,
          keys: ["Control+-"],
          whileTyping: true,
          enabled: size > smallest,
          perform: () => choose.current((now) => ({ type_size: Math.max(smallest, now.type_size - step) })),
        },
        {
          id: "motion-less",
          icon: Pause,
          enabled: motion !== "less",
          perform: () => choose.current({ motion: "less" }),
        },
        {
          id: "motion-system",
          icon: Play,
          enabled: motion === "less",
          perform: () => choose.current({ motion: "system" }),
        },
      ]),
    [text, theme, size, motion],
  );
}
