import { useCallback } from "react";
import { kept } from "@/api/call";
import type { CouncilEdit, Id, Refusal, Seat, SeatDraft, SeatEdit } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { say } from "@/components";

/** Takes a step. Answers with why it was refused, to be told beside its field, or nothing once it is kept. */
export type Kept = Promise<Refusal | undefined>;

/** Changes a council. */
export function useCouncilEdit(id: Id): (...edits: CouncilEdit[]) => Kept {
  const { mutateAsync } = useCommand("edit_council", { meta: { ownRefusal: true } });
  return useCallback((...edits) => kept(mutateAsync({ id, edits })), [id, mutateAsync]);
}

/** Changes a seat. */
export function useSeatEdit(id: Id): (...edits: SeatEdit[]) => Kept {
  const { mutateAsync } = useCommand("edit_seats", { meta: { ownRefusal: true } });
  return useCallback((...edits) => kept(mutateAsync({ ids: [id], edits })), [id, mutateAsync]);
}

/** Seats somebody, or makes a seat vacant, and says so with Undo beside it. */
export function useSeating(): (seat: Seat, holder: Id | null, words: string) => Promise<void> {
  const { mutateAsync } = useCommand("edit_seats");
  return useCallback(
    async (seat, holder, words) => {
      const edits: SeatEdit[] = [{ field: "holder", value: holder }];
      // The time of whoever held it before goes with them.
      if (seat.holder !== null) edits.push({ field: "since", value: null }, { field: "until", value: null });
      try {
        await mutateAsync({ ids: [seat.id], edits });
      } catch {
        return; // The page has shown why.
      }
      say(words, { undo: true });
    },
    [mutateAsync],
  );
}

/** Adds seats; answers with their ids, none if it was refused. */
export function useAddSeats(council: Id): (seats: SeatDraft[], words: string) => Promise<Id[]> {
  const { mutateAsync } = useCommand("add_seats");
  return useCallback(
    async (seats, words) => {
      try {
        const { output } = await mutateAsync({ council, seats });
        say(words, { undo: true });
        return output;
      } catch {
        return []; // The page has shown why.
      }
    },
    [council, mutateAsync],
  );
}
