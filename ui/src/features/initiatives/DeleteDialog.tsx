import type { Initiative } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { DeleteQuestion, say, useForgetWords, useText } from "@/components";

/** Asks before initiatives are deleted, and says that undo brings them back. */
export function DeleteDialog({
  asked,
  onClose,
  onDeleted,
}: {
  /** What it would delete; none closes the question. */
  asked: Initiative[];
  onClose: () => void;
  onDeleted: () => void;
}) {
  const text = useText();
  const remove = useCommand("delete_initiatives");
  const forget = useForgetWords();
  const args = { count: asked.length, title: asked[0]?.title ?? "" };
  return (
    <DeleteQuestion
      title={text("initiatives-delete-title", args)}
      why={[text("initiatives-delete-why", args)]}
      go={text("initiatives-delete-go", args)}
      keep={text("initiatives-delete-keep", args)}
      isOpen={asked.length > 0}
      isBusy={remove.isPending}
      onClose={onClose}
      onGo={() =>
        remove.mutate(
          asked.map((one) => one.id),
          {
            onSuccess: () => {
              // What could not be kept of them waits for nobody any more.
              for (const one of asked) forget(one.id);
              onDeleted();
              say(text("initiatives-deleted", args), { undo: true });
            },
            onSettled: onClose,
          },
        )
      }
    />
  );
}
