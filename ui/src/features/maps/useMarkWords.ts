import { useCallback } from "react";
import type { Framework, Mark, Scene } from "@/api/generated";
import { useItemName, useText } from "@/components";

/** A mark in words: "Public Library, education, community level, 9 ties, others lean on it". */
export function useMarkWords(
  scene: Scene | undefined,
  framework: Framework | undefined,
  /** Some ties, or those at their other ends, may not be shown. */
  isFiltered: boolean,
): (mark: Mark) => string {
  const text = useText();
  const name = useItemName();
  return useCallback(
    (mark) => {
      const item = (id: string | undefined) => framework?.items.find((each) => each.id === id);
      const domain = item(scene?.domains[mark.domain]?.id);
      const level = item(scene?.levels[mark.level]?.id);
      const also = mark.also.map(item).filter((each) => each !== undefined);
      const parts = [
        mark.name,
        mark.kind === "initiative" ? text("maps-words-initiative", { status: mark.status ?? "" }) : "",
        domain ? name(domain, "short") : "",
        ...also.map((each) => name(each, "short")),
        level ? text("maps-words-level", { level: name(level, "short") }) : "",
        text(mark.kind === "initiative" ? "maps-words-partners" : "maps-words-ties", {
          count: mark.ties,
          of: isFiltered ? "shown" : mark.elsewhere > 0 ? "some" : "all",
          all: mark.ties + mark.elsewhere,
          elsewhere: mark.elsewhere,
        }),
        mark.would_lose > 0 ? text("maps-words-bridges", { count: mark.would_lose }) : "",
        mark.moved ? text("maps-words-moved") : "",
      ];
      return parts.filter(Boolean).join(", ");
    },
    [scene, framework, isFiltered, text, name],
  );
}
