import type { SharedPlace } from "@/api/generated";

const path = "/media/ana/STICK/Riverbend.commonroot";

/** A plan on a stick that is there (`there`) or was pulled out (`away`); with no word, one on this computer. */
export function sharedAs(word: string | null): SharedPlace | null {
  if (word === null) return null;
  const isAway = word === "away";
  return {
    path,
    state: isAway ? "away" : "written",
    written_at: isAway ? null : 1_764_000_000_000,
    refusal: isAway ? { code: "drive_away", path } : null,
  };
}
