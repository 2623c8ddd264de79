import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Contact, Id } from "@/api/generated";

const nothing: Partial<Contact> = {};

/**
 * What somebody typed of a contact that may not be kept yet. It waits while the plan is open, also when the
 * panel closes, and is never written anywhere: a name without consent stays out of the plan's file.
 */
export function useContactDraft(id: Id): [Partial<Contact>, (draft: Partial<Contact>) => void] {
  const client = useQueryClient();
  const { data = nothing } = useQuery<Partial<Contact>>({
    queryKey: ["contact-draft", id],
    queryFn: () => nothing,
    enabled: false,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const keep = useCallback(
    (draft: Partial<Contact>) => {
      client.setQueryData(["contact-draft", id], draft);
    },
    [client, id],
  );
  return [data, keep];
}
