import type { Council } from "@/api/generated";
import { useCommand, useMeetings } from "@/api/queries";
import { DeleteQuestion, say, useText } from "@/components";

/** Asks before a council is deleted, and says that undo brings it back. */
export function DeleteDialog({
  council,
  onClose,
  onDeleted,
}: {
  /** What it would delete; nothing closes the question. */
  council: Council | undefined;
  onClose: () => void;
  onDeleted: () => void;
}) {
  const text = useText();
  const remove = useCommand("delete_council");
  const { data: meetings = [] } = useMeetings();
  const name = council?.name ?? "";
  const met = meetings.filter((each) => each.council === council?.id).length;
  function go() {
    if (!council) return;
    remove.mutate(council.id, {
      onSuccess: () => {
        say(text("councils-deleted", { name }), { undo: true });
        onDeleted();
      },
      onSettled: onClose,
    });
  }
  return (
    <DeleteQuestion
      title={text("councils-delete-title", { name })}
      why={[
        text("councils-delete-why", { seats: council?.seats.length ?? 0 }),
        ...(met > 0 ? [text("councils-delete-meetings", { count: met })] : []),
      ]}
      go={text("councils-delete-go")}
      keep={text("councils-delete-keep")}
      isOpen={council !== undefined}
      isBusy={remove.isPending}
      onGo={go}
      onClose={onClose}
    />
  );
}
