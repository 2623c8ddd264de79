import type { Council } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { Button, Dialog, say, useText } from "@/components";

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
  const name = council?.name ?? "";
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
    <Dialog title={text("councils-delete-title", { name })} isOpen={council !== undefined} onClose={onClose}>
      <p className="i2">{text("councils-delete-why", { seats: council?.seats.length ?? 0 })}</p>
      <div className="row dialog-foot">
        <Button className="stop" onPress={go} isDisabled={remove.isPending}>
          {text("councils-delete-go")}
        </Button>
        <Button autoFocus onPress={onClose}>
          {text("councils-delete-keep")}
        </Button>
      </div>
    </Dialog>
  );
}
