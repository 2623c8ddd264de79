import { type RefObject, useEffect, useState } from "react";
import { type Paints, readPaints } from "./paints";

/**
 * The design's colours for a map, read again whenever the theme changes or a font has come that its words need: what a
 * canvas has drawn in another font stays so.
 */
export function usePaints(element: RefObject<Element | null>, words: string): Paints | undefined {
  const [paints, setPaints] = useState<Paints>();
  useEffect(() => {
    const read = () => element.current && setPaints(readPaints(element.current));
    read();
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ["data-theme", "style"],
    });
    const queries = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)"].map((query) =>
      window.matchMedia(query),
    );
    for (const query of queries) query.addEventListener("change", read);
    return () => {
      observer.disconnect();
      for (const query of queries) query.removeEventListener("change", read);
    };
  }, [element]);
  const font = paints?.font;
  useEffect(() => {
    if (font === undefined) return;
    let left = false;
    const looks = ["400", "500", "600", "700", "italic 400"];
    const all = looks.map((look) => document.fonts?.load(`${look} 14px ${font}`, `A ${words}`));
    void Promise.allSettled(all).then(() => !left && setPaints((now) => now && { ...now }));
    return () => {
      left = true;
    };
  }, [font, words]);
  return paints;
}
