import { useCallback } from "react";
import { refusalOf } from "@/api/call";
import type { CouncilEdit, Id, SeatDraft, SeatEdit } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { say, useRefusalWords } from "@/components";

/** Takes a step. Answers with what is wrong, in words, or nothing once it is kept. */
export type Kept = Promise<string | undefined>;

/** Gives what words a refusal beside its field instead of on top of the page. */
function useBeside(): (step: () => Promise<unknown>) => Kept {
  const words = useRefusalWords();
  return useCallback(
    async (step) => {
      try {
        await step();
        return undefined;
      } catch (error) {
        const { what, do: advice } = words(refusalOf(error));
        return [what, advice].filter(Boolean).join(" ");
      }
    },
    [words],
  );
}

/** Changes a council. */
export function useCouncilEdit(id: Id): (...edits: CouncilEdit[]) => Kept {
  const beside = useBeside();
  const { mutateAsync } = useCommand("edit_council", { meta: { ownRefusal: true } });
  return useCallback((...edits) => beside(() => mutateAsync({ id, edits })), [id, mutateAsync, beside]);
}

/** Changes a seat. */
export function useSeatEdit(id: Id): (...edits: SeatEdit[]) => Kept {
  const beside = useBeside();
  const { mutateAsync } = useCommand("edit_seats", { meta: { ownRefusal: true } });
  return useCallback(
    (...edits) => beside(() => mutateAsync({ ids: [id], edits })),
    [id, mutateAsync, beside],
  );
}

/** Seats somebody, or makes a seat vacant, and says so with Undo beside it. */
export function useSeating(): (seat: Id, holder: Id | null, words: string) => Promise<void> {
  const { mutateAsync } = useCommand("edit_seats");
  return useCallback(
    async (seat, holder, words) => {
      // Whoever is new begins a time of their own.
      const edits: SeatEdit[] = [
        { field: "holder", value: holder },
        { field: "since", value: null },
        { field: "until", value: null },
      ];
      try {
        await mutateAsync({ ids: [seat], edits });
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
