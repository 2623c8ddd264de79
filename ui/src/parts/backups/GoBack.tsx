import type { Backup } from "@/api/generated";
import { Button, Dialog, formatDate, useText } from "@/components";

/** Asks once before the plan becomes what a backup holds: what goes, and what stays. */
export function GoBack({
  backup,
  isBusy,
  onDo,
  onClose,
}: {
  backup: Backup | undefined;
  isBusy: boolean;
  onDo: (backup: Backup) => void;
  onClose: () => void;
}) {
  const text = useText();
  if (!backup) return null;
  const when = formatDate(backup.made_at, "moment");
  return (
    <Dialog title={text("backup-back.title", { when })} isOpen onClose={onClose}>
      <p>{text("backup-back.what")}</p>
      <p className="i2">{text("backup-back.safe")}</p>
      <p className="row">
        <Button look="main" isDisabled={isBusy} onPress={() => onDo(backup)}>
          {text("backup-back.do")}
        </Button>
        <Button isDisabled={isBusy} onPress={onClose}>
          {text("cancel")}
        </Button>
      </p>
    </Dialog>
  );
}
