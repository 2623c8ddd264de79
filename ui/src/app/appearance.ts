import { useEffect } from "react";
import type { Settings } from "@/api/generated";

/** How much room the window has for its type: its width in px against the type size in percent. */
export function room(width: number, size: number): "small" | "middle" | "large" {
  const rem = width / (0.16 * size);
  if (rem < 60) return "small";
  return rem < 84 ? "middle" : "large";
}

/** Applies theme, type size and motion to the document. */
export function useAppearance(settings: Settings | undefined): void {
  const theme = settings?.theme ?? "system";
  const size = settings?.type_size ?? 100;
  const isStill = settings?.motion === "less";
  useEffect(() => {
    document.documentElement.toggleAttribute("data-still", isStill);
  }, [isStill]);
  useEffect(() => {
    const root = document.documentElement;
    if (theme === "system") root.removeAttribute("data-theme");
    else root.setAttribute("data-theme", theme);
    root.style.setProperty("--type-size", String(size / 100));
    // Browsers don't ask container queries in rem again when only the root's type grows, so the frame is told.
    const measure = () => {
      root.dataset.room = room(window.innerWidth, size);
    };
    measure();
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, [theme, size]);
}
