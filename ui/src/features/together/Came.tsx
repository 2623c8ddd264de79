import { useQueryClient } from "@tanstack/react-query";
import type { MergePreview, StepLabel } from "@/api/generated";
import { keys } from "@/api/keys";
import { useCommand } from "@/api/queries";
import { Button, Section, say, useStepWords, useText } from "@/components";
import { Comes } from "./Comes";

/** What the last copy brought, and the way to take all of it back out, as long as there is one. */
export function Came({
  brought,
  undo,
  onOut,
}: {
  /** Known as long as the program wasn't closed since. */
  brought: MergePreview | undefined;
  /** The step that brought it, if it can be taken back whole. */
  undo: StepLabel | null;
  /** It is out again. */
  onOut: () => void;
}) {
  const text = useText();
  const words = useStepWords();
  const client = useQueryClient();
  const out = useCommand("undo_merge", {
    onSuccess: async () => {
      client.removeQueries({ queryKey: keys.brought });
      // The plan is another one now, in whatever the copy touched.
      await client.invalidateQueries();
      say(text("together-taken-out"));
      onOut();
    },
  });
  return (
    <Section title={text("together-came")} className="came">
      {undo && (
        <div className="take-out">
          {!brought && <p>{text("together-can-go-back", { step: words(undo) })}</p>}
          <Button onPress={() => out.mutate(null)} isDisabled={out.isPending}>
            {text(out.isPending ? "together-taking-out" : "together-take-out")}
          </Button>
          <p className="q s">{text("together-can-go-back.why")}</p>
        </div>
      )}
      {brought && <Comes preview={brought} />}
    </Section>
  );
}
