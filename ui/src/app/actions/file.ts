import { useQueryClient } from "@tanstack/react-query";
import { useNavigate, useRouter } from "@tanstack/react-router";
import { Copy, DoorOpen, FilePlus2, FolderOpen, Lock, Map as MapIcon, Phone } from "lucide-react";
import { useMemo } from "react";
import type { OpenPlan } from "@/api/generated";
import { keys } from "@/api/keys";
import { useCommand, usePlan } from "@/api/queries";
import { say, useText } from "@/components";
import { leaveBehind, useOpened } from "@/features/welcome";
import { type Action, worded } from "@/parts/actions";
import { useLock } from "@/parts/passphrase";
import { mayLeave } from "../leaving";
import type { Over } from "./find";

/**
 * Whether a plan is the sample as the program lays it, which only the name of its file says. Once somebody gave it the
 * name of their own community, another sample is no longer taken for it.
 */
function isSampleOf({ path, plan }: OpenPlan, fileName: string): boolean {
  return path.replace(/^.*[\\/]/, "").startsWith(fileName) && fileName.startsWith(plan.name);
}

/** What can be done with the plan as a file, and whom to call. */
export function useFile(show: (over: Over) => void): Action[] {
  const text = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const router = useRouter();
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
  const plan = usePlan().data;
  const [path, isLocked] = [plan?.path, plan?.locked ?? false];
  // Nothing tells of a locked plan while it is closed.
  const name = isLocked ? undefined : plan?.plan.name;
  const isSample = plan !== undefined && isSampleOf(plan, text("sample-file-name"));
  const enabled = !(copying || opening || laying || closing);
  return useMemo(() => {
    // Words that wait are gone with the plan: whoever closes it, or opens another, is asked first.
    const leaving = (go: () => void) => async () => {
      if (await mayLeave(client)) go();
    };
    return worded(text, "plan", [
      { id: "save-copy", icon: Copy, enabled, perform: () => copy(null) },
      { id: "open-plan", icon: FolderOpen, enabled, perform: leaving(() => open(null)) },
      {
        id: "start-plan",
        icon: FilePlus2,
        enabled,
        // The page where a plan is started is the one without a plan; this one stays where it is, and leads back.
        perform: leaving(() => {
          if (path !== undefined) leaveBehind({ path, name, at: router.state.location.href });
          close(null);
        }),
      },
      {
        id: "open-sample",
        icon: MapIcon,
        enabled,
        // A second one would be another file that looks just like this one.
        perform: isSample ? () => say(text("sample-is-open")) : leaving(() => openSample(null)),
      },
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
      {
        id: "close-plan",
        icon: DoorOpen,
        enabled,
        perform: leaving(() => {
          leaveBehind(undefined);
          close(null);
        }),
      },
      { id: "who-to-call", icon: Phone, perform: () => show("emergency") },
    ]);
  }, [
    client,
    text,
    enabled,
    path,
    name,
    isLocked,
    isSample,
    router,
    copy,
    open,
    openSample,
    close,
    lock,
    show,
  ]);
}
