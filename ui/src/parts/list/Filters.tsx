import type { ReactNode } from "react";
import { useText } from "@/components";

/** The row of filters over a list. */
export function Filters({ children }: { children: ReactNode }) {
  const text = useText();
  return (
    // biome-ignore lint/a11y/useSemanticElements: the oldest webview we run in does not know <search>
    <div role="search" className="fbar" aria-label={text("list-filters")}>
      {children}
    </div>
  );
}
