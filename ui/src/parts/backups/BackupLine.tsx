import type { Backup } from "@/api/generated";
import { formatDate, LinkButton, useStepWords, useText } from "@/components";

/** When and why a backup was made, what is in it, and what can be done with it. */
export function BackupLine({
  backup,
  isBusy,
  onBack,
  onSave,
}: {
  backup: Backup;
  isBusy: boolean;
  onBack: () => void;
  onSave: () => void;
}) {
  const text = useText();
  const step = useStepWords();
  const when = formatDate(backup.made_at, "moment");
  const { holds } = backup;
  return (
    <li>
      <p>
        <b className="num">{when}</b> <span className="i2">{text(`backup-${backup.reason}`)}</span>
      </p>
      {holds ? (
        <>
          <p className="q">
            {text("backup-holds", {
              stakeholders: holds.counts.stakeholders,
              ties: holds.counts.ties,
              initiatives: holds.counts.initiatives,
            })}{" "}
            {text(holds.by ? "backup-last-by" : "backup-last", {
              step: step(holds.last_step),
              name: holds.by,
            })}
          </p>
          <p className="do">
            <LinkButton isDisabled={isBusy} onPress={onBack} aria-label={text("backup-back.name", { when })}>
              {text("backup-back")}
            </LinkButton>
            <LinkButton isDisabled={isBusy} onPress={onSave} aria-label={text("backup-save.name", { when })}>
              {text("backup-save")}
            </LinkButton>
          </p>
        </>
      ) : (
        <p className="q">{text(backup.locked ? "backup-locked" : "backup-damaged")}</p>
      )}
    </li>
  );
}
