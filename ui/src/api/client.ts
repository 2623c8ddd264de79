import { MutationCache, QueryClient } from "@tanstack/react-query";
import { refusalOf } from "./call";
import type { OpenPlan, Refusal } from "./generated";
import { isOutcome, keys, stale } from "./keys";
import { askToUnlock } from "./unlocking";

/** Whether a refusal says that the file of the plan could not be written: it is gone, or the disk refuses. */
const isUnwritten = (refusal: Refusal, path: string) =>
  (refusal.code === "no_such_file" && refusal.path === path) ||
  (refusal.code === "disk" && refusal.action === "write");

const isUndoing = (command: readonly unknown[] | undefined) =>
  command?.[0] === "undo" || command?.[0] === "redo" || command?.[0] === "undo_step";

const commandOf = (mutation: { options: { mutationKey?: readonly unknown[] | undefined } }) =>
  mutation.options.mutationKey?.[0];

/** Whether the screen that set a step off words this refusal itself: all of them, or those it says. */
const isOwn = (own: unknown, refusal: Refusal): boolean =>
  typeof own === "function" ? own(refusal) === true : own === true;

/**
 * Keeps the program's answers. They only change when this window changes them, so nothing goes stale by
 * time; a step says what it changed. `refused` is told of every refusal that its screen doesn't word itself,
 * `written` of every step that was, for there is room in the file, and `putRight` of what succeeds after a refusal: any
 * step, or the same command once more.
 */
export function makeClient(
  refused: (refusal: Refusal) => void,
  written: (client: QueryClient) => void = () => {},
  putRight: () => void = () => {},
): QueryClient {
  let lastRefused: unknown;
  const pathNow = () => client.getQueryData<OpenPlan>(keys.plan)?.path ?? "";
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
      onSuccess: async (answer, _request, _context, mutation) => {
        if (isOutcome(answer) || commandOf(mutation) === lastRefused) putRight();
        if (!isOutcome(answer)) return;
        client.setQueryData(keys.unsaved(pathNow()), null);
        // A step of its own right after an undo would take away what can be done again.
        if (!isUndoing(mutation.options.mutationKey)) written(client);
        await Promise.all(stale(answer.changed).map((queryKey) => client.invalidateQueries({ queryKey })));
      },
      onError: (error, _request, _context, mutation) => {
        const refusal = refusalOf(error);
        const path = pathNow();
        if (isUnwritten(refusal, path)) client.setQueryData(keys.unsaved(path), refusal);
        if (isOwn(mutation.meta?.ownRefusal, refusal)) return;
        if (refusal.code === "locked") askToUnlock(refusal.path);
        else {
          lastRefused = commandOf(mutation);
          refused(refusal);
        }
      },
    }),
  });
  // Words that wait are kept by nothing else: they go with the plan, when it is closed or locked.
  client.setQueryDefaults(keys.anyUnkept, { gcTime: Number.POSITIVE_INFINITY });
  return client;
}
