import { skipToken, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import type { Contact, Id } from "@/api/generated";
import { keys } from "@/api/keys";

const nothing: Partial<Contact> = {};

/**
 * What somebody typed of a contact that may not be kept yet. It waits while the plan is open, also when the
 * panel closes, and is never written anywhere: a name without consent stays out of the plan's file. It is forgotten
 * with the other words that wait for the same stakeholder. The last function reads it; nothing if nothing waits.
 */
export function useContactDraft(
  id: Id,
): [Partial<Contact>, (draft: Partial<Contact>) => void, () => Partial<Contact> | undefined] {
  const client = useQueryClient();
  const queryKey = useMemo(() => keys.unkept(`${id} contact`, ""), [id]);
  const { data } = useQuery<Partial<Contact> | null>({ queryKey, queryFn: skipToken });
  const keep = useCallback(
    (draft: Partial<Contact>) => {
      client.setQueryData<Partial<Contact> | null>(queryKey, Object.keys(draft).length > 0 ? draft : null);
    },
    [client, queryKey],
  );
  const read = useCallback(
    () => client.getQueryData<Partial<Contact> | null>(queryKey) ?? undefined,
    [client, queryKey],
  );
  return [data ?? nothing, keep, read];
}
