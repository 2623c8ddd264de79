import { Save } from "lucide-react";
import { useState } from "react";
import { refusalOf } from "@/api/call";
import type { PackChoice } from "@/api/generated";
import { useCommand, usePackPreview, usePlan } from "@/api/queries";
import { Button, Checkbox, Dialog, RefusalBanner, say, useText } from "@/components";
import { IdeaList } from "./IdeaList";
import { LeftOut } from "./LeftOut";
import "./packs.css";

/** Shows all that a pack would hold and what stays out of it, and saves it. */
export function PackDialog({
  initiative,
  onClose,
}: {
  /** The one initiative that it is about; without one it holds what was learned of all. */
  initiative?: string;
  onClose: () => void;
}) {
  const text = useText();
  const isLocked = usePlan().data?.locked ?? false;
  const [isOnlyLessons, setOnlyLessons] = useState(initiative === undefined);
  const choice: PackChoice = { initiative: initiative ?? null, lessons: isOnlyLessons };
  const { data, error } = usePackPreview(choice);
  const save = useCommand("save_pack", {
    onSuccess: (file) => {
      if (!file) return;
      say(text("pack-saved", { path: file.path }));
      onClose();
    },
  });
  return (
    <Dialog title={text(initiative ? "pack-save" : "pack-save-lessons")} isOpen onClose={onClose} wide>
      <p className="i2">{text("pack-about")}</p>
      {initiative && (
        <Checkbox isSelected={isOnlyLessons} onChange={setOnlyLessons}>
          {text("pack-only-lessons")}
        </Checkbox>
      )}
      {error && <RefusalBanner refusal={refusalOf(error)} />}
      {data && !error && (
        <>
          <div className="pack-in">
            <p className="q s">{text("pack-holds", { community: data.pack.community ?? "none" })}</p>
            <IdeaList ideas={data.pack.ideas} />
          </div>
          <LeftOut leftOut={data.left_out} />
          <p className={isLocked ? "note" : "q s"}>
            {text(isLocked ? "pack-readable.locked" : "pack-readable")}
          </p>
        </>
      )}
      <div className="row dialog-foot">
        <Button
          look="main"
          icon={Save}
          isDisabled={!data || error !== null || save.isPending}
          onPress={() => save.mutate(choice)}
        >
          {text("pack-save-go")}
        </Button>
        <Button onPress={onClose}>{text("cancel")}</Button>
      </div>
    </Dialog>
  );
}
