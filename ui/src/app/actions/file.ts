import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Copy, DoorOpen, FilePlus2, FolderOpen, Lock, Map as MapIcon, Phone } from "lucide-react";
import { useMemo } from "react";
import { keys } from "@/api/keys";
import { useCommand, usePlan } from "@/api/queries";
import { say, useText } from "@/components";
import { useOpened } from "@/features/welcome";
import { type Action, worded } from "@/parts/actions";
import { useLock } from "@/parts/passphrase";
import type { Over } from "./find";

/** What can be done with the plan as a file, and whom to call. */
export function useFile(show: (over: Over) => void): Action[] {
  const text = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const opened = useOpened();
  const { mutate: copy, isPending: copying } = useCommand("save_copy", {
    onSuccess: (saved) => saved && say(text("plan-copied", { path: saved.path })),
  });
  const { mutate: open, isPending: opening } = useCommand("choose_plan", {
    onSuccess: async (plan) => {
      if (!plan) return;
      await navigate({ to: "/" });
      await opened(plan);
    },
  });
  const { mutate: openSample, isPending: laying } = useCommand("open_sample", {
    onSuccess: async (plan) => {
      await navigate({ to: "/" });
      await opened(plan);
    },
  });
  const { mutate: close, isPending: closing } = useCommand("close_plan", {
    onSuccess: async () => {
      // First: the page that goes would tell of words that wait for nobody any more.
      client.removeQueries({ queryKey: keys.anyUnkept });
      await navigate({ to: "/" });
      await client.invalidateQueries({ queryKey: keys.app });
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== keys.app[0] });
    },
  });
  const lock = useLock();
  const isLocked = usePlan().data?.locked ?? false;
  const enabled = !(copying || opening || laying || closing);
  return useMemo(
    () =>
      worded(text, "plan", [
        { id: "save-copy", icon: Copy, enabled, perform: () => copy(null) },
        { id: "open-plan", icon: FolderOpen, enabled, perform: () => open(null) },
        // The page where a plan is started is the one without a plan; this one stays where it is, and is listed there.
        { id: "start-plan", icon: FilePlus2, enabled, perform: () => close(null) },
        { id: "open-sample", icon: MapIcon, enabled, perform: () => openSample(null) },
        ...(isLocked
          ? [
              {
                id: "lock-now",
                icon: Lock,
                keys: ["Control+L"],
                whileTyping: true,
                perform: () => void lock(),
              },
            ]
          : []),
        { id: "close-plan", icon: DoorOpen, enabled, perform: () => close(null) },
        { id: "who-to-call", icon: Phone, perform: () => show("emergency") },
      ]),
    [text, enabled, isLocked, copy, open, openSample, close, lock, show],
  );
}
