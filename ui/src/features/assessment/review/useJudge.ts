import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { kept } from "@/api/call";
import type { Id, Judgement, Refusal } from "@/api/generated";
import { keys } from "@/api/keys";
import { useRecords } from "@/parts/records";
import { newJudgement } from "../records";

/** Keeps what the council thinks of one item. */
export type Judge = (item: Id, patch: Partial<Judgement>) => Promise<Refusal | undefined>;

let queue: Promise<unknown> = Promise.resolve();

/**
 * Gives `Judge` for a review. The identity of a judgement is made of both its ends by the program, so the first one of an
 * item has none here: each save looks for it anew, after the one before is kept, or a note that follows a verdict at
 * once would wipe it out.
 */
export function useJudge(review: Id): Judge {
  const client = useQueryClient();
  const { save } = useRecords();
  return useCallback(
    (item, patch) => {
      const step = queue.then(() => {
        const all = client.getQueryData<Judgement[]>(keys.judgements(review)) ?? [];
        const now = all.find((each) => each.item === item) ?? newJudgement(review, item);
        return save([{ noun: "judgement", value: { ...now, ...patch } }]);
      });
      queue = step.catch(() => undefined);
      return kept(step);
    },
    [client, review, save],
  );
}
