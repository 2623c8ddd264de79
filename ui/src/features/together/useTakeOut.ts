import { useQueryClient } from "@tanstack/react-query";
import { keys } from "@/api/keys";
import { useCommand } from "@/api/queries";
import { say, useText } from "@/components";

/** Takes all of the last copy back out, and then tells whoever shows it. */
export function useTakeOut(onOut?: () => void) {
  const text = useText();
  const client = useQueryClient();
  return useCommand("undo_merge", {
    onSuccess: async () => {
      client.removeQueries({ queryKey: keys.brought });
      // The plan is another one now, in whatever the copy touched.
      await client.invalidateQueries();
      say(text("together-taken-out"));
      onOut?.();
    },
  });
}
