import { useCallback } from "react";
import { kept } from "@/api/call";
import type { Id, Refusal, StakeholderEdit } from "@/api/generated";
import { useCommand } from "@/api/queries";

/** Keeps one change of one stakeholder. Answers with why it was refused, or with nothing once it is kept. */
export type Keep = (edit: StakeholderEdit) => Promise<Refusal | undefined>;

/** Gives `Keep` for one stakeholder; a refusal is shown beside its field instead of on top of the page. */
export function useKeep(id: Id): Keep {
  const { mutateAsync } = useCommand("edit_stakeholders", { meta: { ownRefusal: true } });
  return useCallback((edit) => kept(mutateAsync({ ids: [id], edits: [edit] })), [id, mutateAsync]);
}
