import type { Council } from "@/api/generated";
import { useCommand, useMeetings } from "@/api/queries";
import { DeleteQuestion, say, useForgetWords, useText } from "@/components";

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
  const forget = useForgetWords();
  const { data: meetings = [] } = useMeetings();
  const name = council?.name ?? "";
  const met = meetings.filter((each) => each.council === council?.id).length;
  async function go() {
    if (!council) return;
    try {
      await remove.mutateAsync(council.id);
    } catch {
      return onClose(); // The page has shown why.
    }
    // What could not be kept of it waits for nobody any more.
    for (const { id } of [council, ...council.seats]) forget(id);
    say(text("councils-deleted", { name }), { undo: true });
    onDeleted();
    onClose();
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
