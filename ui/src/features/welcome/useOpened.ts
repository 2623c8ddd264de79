import { useQueryClient } from "@tanstack/react-query";
import type { OpenPlan } from "@/api/generated";
import { keys } from "@/api/keys";
import { clearNotices } from "@/components";
import { giveWordsBack } from "@/parts/passphrase";
import { leaveBehind } from "./left";

/** What follows when a plan has been opened: everything kept of an earlier one is forgotten, and what waits for this one is back. */
export function useOpened(): (plan: OpenPlan) => Promise<void> {
  const client = useQueryClient();
  return async (plan) => {
    clearNotices();
    leaveBehind(undefined);
    client.removeQueries({
      predicate: ({ queryKey }) => queryKey[0] !== keys.app[0] && queryKey[0] !== keys.plan[0],
    });
    client.setQueryData(keys.plan, plan);
    giveWordsBack(client, plan.path);
    await client.invalidateQueries({ queryKey: keys.app });
  };
}
