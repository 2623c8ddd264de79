import type { Stakeholder } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { DeleteQuestion, say, useText } from "@/components";

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
  const count = asked.length;
  const args = { count, name: asked[0]?.name ?? "" };
  function go() {
    remove.mutate(
      asked.map((one) => one.id),
      {
        onSuccess: () => {
          say(text("stakeholders-deleted", args), { undo: true });
          onDeleted();
        },
        onSettled: onClose,
      },
    );
  }
  const why = [text("stakeholders-delete-why", { count, ties: sum(asked) })];
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

const sum = (list: Stakeholder[]) => list.reduce((ties, one) => ties + one.tie_count, 0);
