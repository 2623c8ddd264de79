import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { call } from "@/api/call";
import { keys, stale } from "@/api/keys";
import { usePlan } from "@/api/queries";

/** After the last step, and how often to look what others wrote or whether the drive is there again. */
const SOON = 4_000;
const OFTEN = 30_000;

/**
 * Keeps a plan that lives on a shared drive or stick together with its file there. It is never waited for: what
 * cannot be written is kept on this computer, and the header says so.
 */
export function useWriteBack(): void {
  const client = useQueryClient();
  const plan = usePlan();
  const shared = plan.data?.shared ?? null;
  const isShared = shared !== null;
  const isWaiting = shared?.state === "waiting";
  // A step makes the plan be read anew, and the wait begin again.
  const at = plan.dataUpdatedAt;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step begins the wait anew
  useEffect(() => {
    if (!isShared) return;
    const write = async () => {
      const { changed } = await call("write_back", null);
      const read = changed.length === 0 ? [keys.plan] : stale(changed);
      await Promise.all(read.map((queryKey) => client.invalidateQueries({ queryKey })));
    };
    // A refusal is told with the plan; one of the call itself can only come when no plan is open any more.
    const quietly = () => void write().catch(() => {});
    const soon = isWaiting ? setTimeout(quietly, SOON) : undefined;
    const often = setInterval(quietly, OFTEN);
    return () => {
      clearTimeout(soon);
      clearInterval(often);
    };
  }, [client, isShared, isWaiting, at]);
}
