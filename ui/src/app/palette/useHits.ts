import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { call } from "@/api/call";
import type { Hit } from "@/api/generated";
import { keys } from "@/api/keys";

/** Of each noun, at most. */
const limit = 6;

/** What the program finds; while it looks, what was found for the letters before, and `isOld` says so. */
export function useHits(query: string): { hits: Hit[] | undefined; isOld: boolean } {
  const wanted = query.trim();
  const asked = useQuery({
    queryKey: keys.search(wanted),
    queryFn: () => call("search", { query: wanted, limit }),
    enabled: wanted !== "",
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  });
  if (wanted === "") return { hits: undefined, isOld: false };
  return { hits: asked.data, isOld: asked.isPlaceholderData || asked.isLoading };
}
