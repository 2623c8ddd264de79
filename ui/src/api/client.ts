import { MutationCache, QueryClient } from "@tanstack/react-query";
import { refusalOf } from "./call";
import type { Refusal } from "./generated";
import { isOutcome, stale } from "./keys";

/**
 * Keeps the program's answers. They only change when this window changes them, so nothing goes stale by
 * time; a step says what it changed. `refused` is told of every refusal that its screen doesn't word itself.
 */
export function makeClient(refused: (refusal: Refusal) => void): QueryClient {
  const client: QueryClient = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 10 * 60_000,
        retry: false,
        refetchOnWindowFocus: false,
        networkMode: "always",
      },
      mutations: { networkMode: "always" },
    },
    mutationCache: new MutationCache({
      onSuccess: async (answer) => {
        if (!isOutcome(answer)) return;
        await Promise.all(stale(answer.changed).map((queryKey) => client.invalidateQueries({ queryKey })));
      },
      onError: (error, _request, _context, mutation) => {
        if (!mutation.meta?.ownRefusal) refused(refusalOf(error));
      },
    }),
  });
  return client;
}
