import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import { call } from "@/api/call";
import type { OpenPlan } from "@/api/generated";
import { keys } from "@/api/keys";
import { useApp, usePlan } from "@/api/queries";
import { clearNotices, tryAgain } from "@/components";
import { holdWords } from "./held";

/** What is being typed has this long to be saved, in milliseconds. */
const patience = 5_000;
/** What could not be written before is given so long to be written now, in milliseconds. */
const short = 2_000;
/** How often it is looked whether anybody is there, in milliseconds. */
const often = 5_000;
/** The program is told at most this often that somebody is, in milliseconds. */
const seldom = 20_000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Leaves the field that somebody is in, which saves it, and waits until all that is being saved is. */
async function saved(client: QueryClient): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const until = Date.now() + patience;
  do await pause(50);
  while (client.isMutating() > 0 && Date.now() < until);
  await Promise.race([tryAgain(client), pause(short)]);
}

/** Locks the plan, and forgets all that the window knows of it, but for words that are not saved: they wait for it. */
export function useLock(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(async () => {
    await saved(client);
    const path = client.getQueryData<OpenPlan>(keys.plan)?.path;
    if (!(await call("lock_now", null))) return;
    if (path !== undefined) holdWords(client, path);
    // First: a page that goes would tell of words that wait for nobody any more.
    client.removeQueries({ queryKey: keys.anyUnkept });
    clearNotices();
    await client.invalidateQueries({ queryKey: keys.app });
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== keys.app[0] });
    client.getMutationCache().clear();
  }, [client]);
}

/** Locks a plan with a passphrase when nobody has touched mouse or keyboard for as long as the settings say. */
export function useLockWhenIdle(): void {
  const lock = useLock();
  const minutes = useApp().data?.settings.lock_after ?? 0;
  const isLocked = usePlan().data?.locked ?? false;
  useEffect(() => {
    if (!isLocked || minutes === 0) return;
    // By the clock, which goes on while the computer sleeps.
    let active = Date.now();
    let told = 0;
    const isHere = () => {
      const now = Date.now();
      // Whoever comes back too late finds it locked, also if the computer slept until now.
      if (now - active >= minutes * 60_000) return look();
      active = now;
      if (now - told < seldom) return;
      told = now;
      void call("still_here", null);
    };
    let locking = false;
    const look = () => {
      if (locking || Date.now() - active < minutes * 60_000) return;
      locking = true;
      // If it can't be locked just now, the next look tries again.
      void lock().finally(() => {
        locking = false;
      });
    };
    isHere();
    const timer = setInterval(look, often);
    const signs = ["pointermove", "pointerdown", "keydown", "wheel"] as const;
    for (const sign of signs) window.addEventListener(sign, isHere, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      for (const sign of signs) window.removeEventListener(sign, isHere, { capture: true });
    };
  }, [lock, minutes, isLocked]);
}
