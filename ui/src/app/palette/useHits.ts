import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { call } from "@/api/call";
import type { Hit, SeatRole } from "@/api/generated";
import { keys } from "@/api/keys";
import { useText } from "@/components";

/** Of each noun, at most. */
const limit = 6;

const seatRoles: SeatRole[] = ["chair", "secretary", "member", "advisor"];

/** What the program finds; while it looks, what was found for the letters before, and `isOld` says so. */
export function useHits(query: string): { hits: Hit[] | undefined; isOld: boolean } {
  const text = useText();
  const wanted = query.trim();
  const asked = useQuery({
    queryKey: keys.search(wanted),
    queryFn: () => call("search", { query: wanted, limit, roles: roleWords(text) }),
    enabled: wanted !== "",
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  });
  if (wanted === "") return { hits: undefined, isOld: false };
  return { hits: asked.data, isOld: asked.isPlaceholderData || asked.isLoading };
}

/** What the roles of seats are called here: the plan itself holds no words for them. */
const roleWords = (text: ReturnType<typeof useText>) =>
  seatRoles.map((role) => ({ role, word: text(`seat-role-${role}`) }));
