import { skipToken, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { keys } from "@/api/keys";

/**
 * How somebody last saw a place, for when they come back to it: nothing at first. It stays beside the program's answers,
 * which are forgotten when the plan is closed or locked: another plan begins with nothing.
 */
export function useLastView<T>(place: string): [T | undefined, (view: T) => void] {
  const client = useQueryClient();
  const queryKey = keys.view(place);
  const { data } = useQuery<T>({ queryKey, queryFn: skipToken, gcTime: Number.POSITIVE_INFINITY });
  const keep = useCallback((view: T) => void client.setQueryData<T>(keys.view(place), view), [client, place]);
  return [data, keep];
}
