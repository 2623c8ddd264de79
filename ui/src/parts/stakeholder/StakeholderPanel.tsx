import { type ReactNode, useState } from "react";
import type { Id, Stakeholder } from "@/api/generated";
import { DeleteDialog } from "./DeleteDialog";
import { Panel } from "./Panel";
import { useEdit } from "./useEdit";
import { useLists } from "./useLists";

/** The panel of one stakeholder wherever it stands: it brings its lists, its edits and its questions along. */
export function StakeholderPanel({
  id,
  lead,
  onClose,
  onOpen,
}: {
  id: Id;
  /** What this place has to say of it first. */
  lead?: ReactNode;
  onClose: () => void;
  onOpen: (id: Id) => void;
}) {
  const lists = useLists();
  const edit = useEdit();
  const [asked, setAsked] = useState<Stakeholder[]>([]);
  return (
    <>
      <Panel
        id={id}
        lists={lists}
        edit={edit}
        lead={lead}
        onClose={onClose}
        onOpen={onOpen}
        onDelete={(one) => setAsked([one])}
        wantsKeyboard={null}
        onKeyboard={() => {}}
        part={null}
        onPart={() => {}}
      />
      <DeleteDialog asked={asked} onClose={() => setAsked([])} onDeleted={onClose} />
    </>
  );
}
