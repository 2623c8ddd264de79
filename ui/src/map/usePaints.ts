import { type RefObject, useEffect, useState } from "react";
import { type Paints, readPaints } from "./paints";

/** The design's colours for a map, read again whenever the theme changes or a font has come. */
export function usePaints(element: RefObject<Element | null>): Paints | undefined {
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
    // Canvas text drawn before its font has come would stay in another font.
    let left = false;
    const weights = [400, 500, 600, 700].map((weight) => `${weight} 14px "Atkinson Hyperlegible Next"`);
    void Promise.all(
      [...weights, 'italic 400 14px "Atkinson Hyperlegible Next"'].map((font) => document.fonts?.load(font)),
    ).then(() => !left && read());
    // The file of another script is read when a name first asks for it, which is while the map is drawn.
    document.fonts?.addEventListener("loadingdone", read);
    return () => {
      left = true;
      observer.disconnect();
      document.fonts?.removeEventListener("loadingdone", read);
      for (const query of queries) query.removeEventListener("change", read);
    };
  }, [element]);
  return paints;
}
