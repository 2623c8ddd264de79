import { useMutation } from "@tanstack/react-query";
import { useMemo, useRef } from "react";
import { call, kept } from "@/api/call";
import type { EditTie, Id, Refusal, TieDraft, TieEdit } from "@/api/generated";
import { useCommand } from "@/api/queries";

/** Answers with why it was refused, or with nothing once it is kept. */
type Kept = Promise<Refusal | undefined>;

/** The steps about ties; what a step refuses is told beside what was asked. */
export interface TieSteps {
  create: (draft: TieDraft) => Kept;
  edit: (id: Id, edits: TieEdit[]) => Kept;
  /** Whether it is gone; if not, the page has shown why. */
  remove: (id: Id) => Promise<boolean>;
  /** A name for its line that stays: another kind or direction gives the tie another id. */
  lineOf: (id: Id) => string;
}

/** Gives the steps about ties. */
export function useTieSteps(): TieSteps {
  const lines = useRef(new Map<Id, string>());
  const meta = { ownRefusal: true };
  const { mutateAsync: create } = useCommand("create_ties", { meta });
  const { mutateAsync: remove } = useCommand("delete_ties");
  // The new id is known before the list that holds it comes, so that its line is never made anew.
  const { mutateAsync: edit } = useMutation({
    mutationKey: ["edit_tie"],
    meta,
    mutationFn: async (request: EditTie) => {
      const outcome = await call("edit_tie", request);
      const line = lines.current.get(request.id) ?? request.id;
      if (outcome.output !== request.id) lines.current.set(outcome.output, line);
      return outcome;
    },
  });
  return useMemo(() => {
    return {
      create: (draft) => kept(create([draft])),
      edit: (id, edits) => (edits.length === 0 ? Promise.resolve(undefined) : kept(edit({ id, edits }))),
      remove: async (id) => {
        try {
          await remove([id]);
          return true;
        } catch {
          return false;
        }
      },
      lineOf: (id) => lines.current.get(id) ?? id,
    };
  }, [create, edit, remove]);
}
