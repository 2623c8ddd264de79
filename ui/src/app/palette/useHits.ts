import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { call } from "@/api/call";
import type { Hit, SeatRole, SeatWord, Voice } from "@/api/generated";
import { keys } from "@/api/keys";
import { useSectors } from "@/api/queries";
import { useSectorName, useText } from "@/components";

/** Of each noun, at most. */
const limit = 6;

const roles: SeatRole[] = ["chair", "secretary", "member", "advisor"];
const voices: Exclude<Voice, "sector">[] = ["lived_experience", "youth", "parent", "elder"];

/** What the program finds; while it looks, what was found for the letters before, and `isOld` says so. */
export function useHits(query: string): { hits: Hit[] | undefined; isOld: boolean } {
  const seats = useSeatWords();
  const wanted = query.trim();
  const asked = useQuery({
    queryKey: keys.search(wanted),
    queryFn: () => call("search", { query: wanted, limit, seats }),
    enabled: wanted !== "",
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  });
  if (wanted === "") return { hits: undefined, isOld: false };
  return { hits: asked.data, isOld: asked.isPlaceholderData || asked.isLoading };
}

/** What seats are there for, as it is called here: the plan itself holds no words for it. */
function useSeatWords(): SeatWord[] {
  const text = useText();
  const name = useSectorName();
  const { data: sectors = [] } = useSectors();
  return [
    ...sectors.map((sector) => ({ of: { sector: sector.id }, word: name(sector) })),
    ...voices.map((voice) => ({ of: { voice }, word: text(`voice-${voice.replace("_", "-")}`) })),
    ...roles.map((role) => ({ of: { role }, word: text(`seat-role-${role}`) })),
    // Each is a word of its own, so that what is shown is what was typed.
    ...text("palette-seat-vacant")
      .split(",")
      .map((word) => ({ of: "vacant" as const, word: word.trim() })),
  ];
}
