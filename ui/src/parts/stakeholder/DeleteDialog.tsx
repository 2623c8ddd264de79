import type { Stakeholder } from "@/api/generated";
import { useCommand, useCouncils, useInitiatives, useTies } from "@/api/queries";
import { DeleteQuestion, dateLanguage, say, useForgetWords, useText } from "@/components";

/** Asks before stakeholders are deleted, and says that undo brings them back. */
export function DeleteDialog({
  asked,
  onClose,
  onDeleted,
}: {
  /** Whom it would delete; none closes the question. */
  asked: Stakeholder[];
  onClose: () => void;
  onDeleted: () => void;
}) {
  const text = useText();
  const remove = useCommand("delete_stakeholders");
  const forget = useForgetWords();
  const count = asked.length;
  const args = { count, name: asked[0]?.name ?? "" };
  function go() {
    remove.mutate(
      asked.map((one) => one.id),
      {
        onSuccess: () => {
          // What could not be kept of them waits for nobody any more.
          for (const one of asked) forget(one.id);
          say(text("stakeholders-deleted", args), { undo: true });
          onDeleted();
        },
        onSettled: onClose,
      },
    );
  }
  const goes = useWhatGoes(asked);
  const what = new Intl.ListFormat(dateLanguage()).format(goes);
  const why = [
    goes.length > 0
      ? text("stakeholders-delete-with", { count, what })
      : text("stakeholders-delete-why", { count }),
  ];
  if (asked.some((one) => !one.archived)) why.push(text("stakeholders-delete-or-archive", { count }));
  return (
    <DeleteQuestion
      title={text("stakeholders-delete-title", args)}
      why={why}
      go={text("stakeholders-delete-go", { count })}
      keep={text("stakeholders-delete-keep", { count })}
      isOpen={count > 0}
      isBusy={remove.isPending}
      onGo={go}
      onClose={onClose}
    />
  );
}

/** What goes with stakeholders, in words: their ties, the seats they hold and their parts in initiatives. */
function useWhatGoes(asked: Stakeholder[]): string[] {
  const text = useText();
  const { data: ties } = useTies();
  const { data: councils = [] } = useCouncils();
  const { data: initiatives = [] } = useInitiatives();
  const ids = new Set(asked.map((one) => one.id));
  // A tie between two of them is one tie.
  const tied = ties
    ? ties.filter(({ presence, from, to }) => presence === "present" && (ids.has(from) || ids.has(to))).length
    : asked.reduce((sum, one) => sum + one.tie_count, 0);
  const seats = councils.flatMap((each) => each.seats).filter(({ holder }) => holder && ids.has(holder));
  const parts = initiatives
    .flatMap((each) => each.partners)
    .filter(({ stakeholder }) => ids.has(stakeholder));
  const counts = { ties: tied, partnerships: parts.length, seats: seats.length };
  return Object.entries(counts).flatMap(([noun, count]) =>
    count > 0 ? [text(`stakeholders-delete-${noun}`, { count })] : [],
  );
}
