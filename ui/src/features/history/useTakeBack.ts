import { useMutation } from "@tanstack/react-query";
import { call, refusalOf } from "@/api/call";
import type { Noun, Outcome } from "@/api/generated";
import { refuse, say, useText } from "@/components";

/**
 * Takes back this many steps, one after another, and reads again once at the end. Where one is refused, those
 * before it stay taken back, and the reason is said.
 */
export function useTakeBack() {
  const text = useText();
  return useMutation<Outcome<number>, Error, number>({
    mutationKey: ["undo", "many"],
    mutationFn: async (count) => {
      const changed = new Set<Noun>();
      for (let done = 0; done < count; done += 1) {
        try {
          for (const noun of (await call("undo", null)).changed) changed.add(noun);
        } catch (error) {
          if (done === 0) throw error;
          refuse(refusalOf(error));
          return { output: done, changed: [...changed] };
        }
      }
      say(text("history-taken-back", { count }));
      return { output: count, changed: [...changed] };
    },
  });
}
