import { type QueryClient, type QueryKey, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { kept } from "@/api/call";
import type { Id, PlanRecord, RecordNoun, Refusal } from "@/api/generated";
import { keys } from "@/api/keys";
import { useCommand } from "@/api/queries";
import { say } from "@/components";

/** Stands in a record that is not in the plan yet; saving it gives it an identity. */
export const NEW: Id = "00000000-0000-0000-0000-000000000000";

type ValueOf<N extends RecordNoun> = Extract<PlanRecord, { noun: N }>["value"];

/** Takes steps on the small nouns of a plan. */
export interface Records {
  /** Changes a record. Answers with why it was refused, to be told beside its field, or with nothing once kept. */
  change: <N extends RecordNoun>(
    noun: N,
    shown: ValueOf<N>,
    patch: Partial<ValueOf<N>>,
  ) => Promise<Refusal | undefined>;
  /** Saves records as one step; answers with their ids. The refusal is the caller's to tell. */
  save: (records: PlanRecord[]) => Promise<Id[]>;
  /** The same, with words and Undo; none if it was refused, which the page has shown. */
  add: (records: PlanRecord[], words?: string) => Promise<Id[]>;
  /** Takes records away, with words and Undo. */
  remove: (noun: RecordNoun, ids: Id[], words?: string) => Promise<boolean>;
}

/**
 * One after the other. A record is saved whole, so each save starts from what the one before it left; else two
 * fields left in quick succession would each bring back the other's old words.
 */
let queue: Promise<unknown> = Promise.resolve();
function next<T>(run: () => Promise<T>): Promise<T> {
  const mine = queue.then(run);
  queue = mine.catch(() => undefined);
  return mine;
}

/** Under what answers the small nouns are kept. */
const holders: readonly QueryKey[] = [
  keys.meetings,
  keys.anyMeeting,
  keys.decisions,
  keys.actions,
  keys.asks,
  keys.anyProgress,
  keys.timeline,
  keys.budget,
  keys.factors,
  keys.populationGroups,
  keys.assessment,
  keys.reviews,
  keys.anyJudgements,
  keys.recognitions,
];

/** The record as it was read last; nothing if no answer that is still good holds it. */
function newest<T extends { id: Id }>(client: QueryClient, id: Id): T | undefined {
  for (const queryKey of holders) {
    for (const query of client.getQueryCache().findAll({ queryKey })) {
      if (query.state.isInvalidated) continue;
      const found = find(query.state.data, id);
      if (found) return found as T;
    }
  }
  return undefined;
}

function find(data: unknown, id: Id): unknown {
  if (Array.isArray(data)) return data.find((each) => each.id === id);
  if (typeof data !== "object" || data === null) return undefined;
  const { id: own } = data as { id?: Id };
  if (own === id) return data;
  for (const part of Object.values(data)) {
    if (typeof part !== "object" || part === null) continue;
    const found = find(part, id);
    if (found) return found;
  }
  return undefined;
}

/** Gives the steps on small nouns. */
export function useRecords(): Records {
  const client = useQueryClient();
  const own = useCommand("save_records", { meta: { ownRefusal: true } }).mutateAsync;
  const told = useCommand("save_records").mutateAsync;
  const take = useCommand("remove_records").mutateAsync;
  return useMemo(
    () => ({
      change: (noun, shown, patch) =>
        kept(
          next(() => {
            const value = { ...(newest(client, shown.id) ?? shown), ...patch };
            return own([{ noun, value } as unknown as PlanRecord]);
          }),
        ),
      save: async (records) => (await next(() => own(records))).output,
      add: async (records, words) => {
        try {
          const { output } = await next(() => told(records));
          if (words) say(words, { undo: true });
          return output;
        } catch {
          return []; // The page has shown why.
        }
      },
      remove: async (noun, ids, words) => {
        try {
          await next(() => take({ noun, ids }));
          if (words) say(words, { undo: true });
          return true;
        } catch {
          return false; // The page has shown why.
        }
      },
    }),
    [client, own, told, take],
  );
}
