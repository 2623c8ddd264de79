import type { Backup, OpenPlan } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { Button, formatDate, useStepWords, useText } from "@/components";

/** The newest good backup of a damaged plan, with what is in it and a way to open it; nothing without one. */
export function Rescue({
  plan,
  backup,
  onOpened,
}: {
  /** Where the damaged plan is. */
  plan: string;
  backup: Backup | undefined;
  onOpened: (plan: OpenPlan) => void;
}) {
  const text = useText();
  const step = useStepWords();
  const open = useCommand("open_backup", { onSuccess: onOpened });
  if (!backup?.holds) return null;
  const { counts, last_step: last } = backup.holds;
  return (
    <div className="rescue">
      <p>
        {text("rescue", {
          made: formatDate(backup.made_at, "moment"),
          stakeholders: counts.stakeholders,
          initiatives: counts.initiatives,
          step: step(last),
        })}
      </p>
      <p className="do">
        <Button
          isDisabled={open.isPending}
          onPress={() => open.mutate({ plan: { path: plan }, backup: { path: backup.path } })}
        >
          {text("rescue-open")}
        </Button>{" "}
        <span className="q">{text("rescue-open.how")}</span>
      </p>
    </div>
  );
}
