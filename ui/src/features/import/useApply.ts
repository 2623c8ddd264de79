import { useNavigate } from "@tanstack/react-router";
import { refusalOf } from "@/api/call";
import type { ImportChoice, Refusal } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { namesAChild, refuse, say, useText } from "@/components";

/** Whether a refusal is about the words of what contacts are kept for, and so told beside them. */
export const isOfPurpose = (refusal: Refusal | undefined): boolean =>
  namesAChild(refusal)?.field === "contact_purpose";

/** Brings a list in as one step, and goes to what came of it. */
export function useApply() {
  const text = useText();
  const navigate = useNavigate();
  const apply = useCommand("apply_import", {
    meta: { ownRefusal: true },
    onSuccess: async ({ output: { created, added_to, refused } }) => {
      const since = created.reduce<string | undefined>(
        (first, id) => (first === undefined || id < first ? id : first),
        undefined,
      );
      await navigate({ to: "/stakeholders", search: since === undefined ? {} : { since } });
      say(text("import-done", { new: created.length, added: added_to.length, refused }), { undo: true });
    },
    onError: (error) => {
      const refusal = refusalOf(error);
      if (!isOfPurpose(refusal)) refuse(refusal);
    },
  });
  return {
    go: (choice: ImportChoice) => apply.mutate(choice),
    isBusy: apply.isPending,
    /** Why the last try was refused, until something of it is changed. */
    refusal: apply.error ? refusalOf(apply.error) : undefined,
    forget: () => apply.reset(),
  };
}
