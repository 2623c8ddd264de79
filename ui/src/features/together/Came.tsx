import { LogOut } from "lucide-react";
import type { MergePreview, StepLabel } from "@/api/generated";
import { Section, useStepWords, useText } from "@/components";
import { ActionButton, useDeeds } from "@/parts/actions";
import { Comes } from "./Comes";
import { useTakeOut } from "./useTakeOut";

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
  const out = useTakeOut(onOut);
  const [takeOut] = useDeeds("step", [
    {
      id: "take-out-copy",
      short: text("together-take-out"),
      icon: LogOut,
      enabled: undo !== null && !out.isPending,
      perform: () => out.mutate(null),
    },
  ]);
  return (
    <Section title={text("together-came")} className="came">
      {undo && (
        <div className="take-out">
          {!brought && <p>{text("together-can-go-back", { step: words(undo) })}</p>}
          <ActionButton action={takeOut}>
            {out.isPending ? text("together-taking-out") : undefined}
          </ActionButton>
          <p className="q s">{text("together-can-go-back.why")}</p>
        </div>
      )}
      {brought && <Comes preview={brought} />}
    </Section>
  );
}
