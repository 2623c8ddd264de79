import { useQueryClient } from "@tanstack/react-query";
import type { OpenPlan } from "@/api/generated";
import { useBackups, useCommand } from "@/api/queries";
import { Button, formatDate, say, tryAgain, useText } from "@/components";
import { useOpened } from "@/features/welcome";
import { holdWords } from "@/parts/passphrase";

/** What can be done while the file of the open plan is gone: a copy of it has all that was saved, a backup what was then. */
export function GoneFile({ path }: { path: string }) {
  const text = useText();
  const client = useQueryClient();
  const opened = useOpened();
  const backup = useBackups(path).data?.find((each) => each.holds);
  const copy = useCommand("save_copy");
  const saved = copy.data?.path;
  const goOn = async (plan: OpenPlan) => {
    // It is the same plan: what could not be written is written there.
    holdWords(client, plan.path);
    await opened(plan);
    await tryAgain(client);
    say(text("gone-goes-on", { path: plan.path }));
    document.getElementById("page")?.focus({ preventScroll: true });
  };
  const open = useCommand("open_plan", { onSuccess: goOn });
  const openBackup = useCommand("open_backup", { onSuccess: goOn });
  const isBusy = copy.isPending || open.isPending || openBackup.isPending;
  return (
    <>
      <p role="status">{saved ? text("plan-copied", { path: saved }) : text("gone")}</p>
      {backup?.holds && (
        <p>
          {text("gone-backup", {
            made: formatDate(backup.made_at, "moment"),
            stakeholders: backup.holds.counts.stakeholders,
          })}
        </p>
      )}
      <div className="do">
        {saved ? (
          <Button look="main" isDisabled={isBusy} onPress={() => open.mutate({ path: saved })}>
            {text("gone-go-on")}
          </Button>
        ) : (
          <Button look="main" isDisabled={isBusy} onPress={() => copy.mutate(null)}>
            {text("gone-copy")}
          </Button>
        )}
        {backup && (
          <Button
            isDisabled={isBusy}
            onPress={() => openBackup.mutate({ plan: { path }, backup: { path: backup.path } })}
          >
            {text("rescue-open")}
          </Button>
        )}
      </div>
    </>
  );
}
