import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { call } from "@/api/call";
import type { Hit, SeatRole, SeatWord, Voice } from "@/api/generated";
import { keys } from "@/api/keys";
import { useSectors } from "@/api/queries";
import { useSectorName, useText } from "@/components";
import { readWhen } from "@/parts/stakeholder";

/** Of each noun, at most. */
const limit = 6;

const roles: SeatRole[] = ["chair", "secretary", "member", "advisor"];
const voices: Exclude<Voice, "sector">[] = ["lived_experience", "youth", "parent", "elder"];

/** What the program finds; while it looks, what was found for the letters before, and `isOld` says so. */
export function useHits(query: string): { hits: Hit[] | undefined; isOld: boolean } {
  const seats = useSeatWords();
  const wanted = query.trim();
  const asked = useAsked(wanted, seats);
  // Meetings and reviews are called by their day, which the plan keeps in figures.
  const date = useAsked(dateOf(wanted), seats).data ?? [];
  if (wanted === "") return { hits: undefined, isOld: false };
  const isNew = ({ id }: Hit) => !date.some((hit) => hit.id === id);
  const hits = asked.data && [...date, ...asked.data.filter(isNew)];
  return { hits, isOld: asked.isPlaceholderData || asked.isLoading };
}

function useAsked(query: string, seats: SeatWord[]) {
  return useQuery({
    queryKey: keys.search(query),
    queryFn: () => call("search", { query, limit, seats }),
    enabled: query !== "",
    placeholderData: query === "" ? undefined : keepPreviousData,
    gcTime: 30_000,
  });
}

/** The date that somebody wrote, as the plan keeps it; nothing if it is none, or is written so already. */
function dateOf(words: string): string {
  const language = document.documentElement.lang || "en";
  // “18 June” is of this year; a month alone may be the beginning of any word.
  const ofThisYear = /\d/.test(words) ? readWhen(`${words} ${new Date().getFullYear()}`, language) : null;
  const date = readWhen(words, language) ?? ofThisYear;
  return date && "day" in date && date.day !== words ? date.day : "";
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
