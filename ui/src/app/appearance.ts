import { useEffect } from "react";
import type { Settings } from "@/api/generated";

/** Applies theme and type size to the document. */
export function useAppearance(settings: Settings | undefined): void {
  const theme = settings?.theme ?? "system";
  const size = settings?.type_size ?? 100;
  useEffect(() => {
    const root = document.documentElement;
    if (theme === "system") root.removeAttribute("data-theme");
    else root.setAttribute("data-theme", theme);
    root.style.setProperty("--type-size", String(size / 100));
  }, [theme, size]);
}
