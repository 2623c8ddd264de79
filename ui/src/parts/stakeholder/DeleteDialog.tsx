import type { Stakeholder } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { Button, Dialog, say, useText } from "@/components";

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
  return (
    <Dialog title={text("stakeholders-delete-title", args)} isOpen={count > 0} onClose={onClose}>
      <p className="i2">{text("stakeholders-delete-why", { count, ties: sum(asked) })}</p>
      {asked.some((one) => !one.archived) && (
        <p className="i2">{text("stakeholders-delete-or-archive", { count })}</p>
      )}
      <div className="row dialog-foot">
        <Button className="stop" onPress={go} isDisabled={remove.isPending}>
          {text("stakeholders-delete-go", { count })}
        </Button>
        <Button autoFocus onPress={onClose}>
          {text("stakeholders-delete-keep", { count })}
        </Button>
      </div>
    </Dialog>
  );
}

const sum = (list: Stakeholder[]) => list.reduce((ties, one) => ties + one.tie_count, 0);
