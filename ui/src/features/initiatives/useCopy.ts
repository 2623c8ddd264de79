import { useNavigate } from "@tanstack/react-router";
import type { Initiative } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { say, useText } from "@/components";

/** Copies an initiative and opens the copy, with its title ready to be typed over. */
export function useCopy(): { copy: (one: Initiative) => Promise<void>; isBusy: boolean } {
  const text = useText();
  const navigate = useNavigate();
  const { mutateAsync, isPending } = useCommand("copy_initiative");

  async function copy({ id: initiative, title }: Initiative) {
    try {
      const named = text("initiative-copy-title", { title });
      const { output: id } = await mutateAsync({ initiative, title: named });
      await navigate({ to: "/initiatives/$id", params: { id }, search: { fresh: true } });
      say(text("initiative-copied", { title }), { undo: true });
    } catch {
      // The page has shown why.
    }
  }
  return { copy, isBusy: isPending };
}
