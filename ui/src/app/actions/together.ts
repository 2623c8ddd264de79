import { useNavigate } from "@tanstack/react-router";
import { ArchiveRestore, FolderOpen, LogOut, Send } from "lucide-react";
import { useMemo } from "react";
import { useMergeUndo } from "@/api/queries";
import { useText } from "@/components";
import { useChooseCopy } from "@/features/together/useChooseCopy";
import { useTakeOut } from "@/features/together/useTakeOut";
import { type Action, worded } from "@/parts/actions";
import { comeToSection } from "./comeTo";

/** What is done with copies of the plan, and with what was kept of it before. */
export function useTogether(): Action[] {
  const text = useText();
  const navigate = useNavigate();
  const { mutate: choose, isPending: choosing } = useChooseCopy();
  const { mutate: takeOut, isPending: takingOut } = useTakeOut();
  const hasCome = Boolean(useMergeUndo().data);
  return useMemo(() => {
    const toSection = (title: string) => () => {
      void navigate({ to: "/together", search: {} });
      comeToSection(text(title));
    };
    const out = {
      id: "take-out-copy",
      icon: LogOut,
      // Only as long as the last copy can go out whole again.
      enabled: hasCome && !takingOut,
      perform: () => takeOut(null),
    };
    return [
      ...worded(text, "add", [
        { id: "bring-in-copy", icon: FolderOpen, enabled: !choosing, perform: () => choose(null) },
      ]),
      ...worded(text, "go", [
        { id: "send-copy", icon: Send, perform: toSection("together-send") },
        { id: "go-back", icon: ArchiveRestore, perform: toSection("backups") },
      ]),
      ...worded(text, "step", [out]),
    ];
  }, [text, navigate, choose, choosing, takeOut, takingOut, hasCome]);
}
