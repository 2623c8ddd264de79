import type { QueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { waitingTexts } from "@/components";

/** The longest that is waited for what is just being kept, in milliseconds. */
const patience = 3000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Somebody who is asked whether they go without the words that wait. */
interface Asked {
  answer: Promise<boolean>;
  say: (goes: boolean) => void;
}

let asked: Asked | undefined;
const listeners = new Set<() => void>();

function set(next: Asked | undefined) {
  asked = next;
  for (const listener of listeners) listener();
}

/** Leaves the field that somebody is in, which keeps it, and waits until it is known whether that went well. */
async function settle(client: QueryClient): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const until = Date.now() + patience;
  while (waitingTexts(client).some(({ problem }) => problem === undefined) && Date.now() < until)
    await pause(20);
}

/**
 * Whether the plan may be closed: at once where nothing waits, and otherwise as somebody answers who is told what
 * would be lost. `asks` is told as soon as there may be somebody to wait for.
 */
export async function mayLeave(client: QueryClient, asks: () => void = () => {}): Promise<boolean> {
  if (waitingTexts(client).length === 0) return true;
  asks();
  await settle(client);
  if (waitingTexts(client).length === 0) return true;
  if (!asked) {
    let say = (_goes: boolean) => {};
    const answer = new Promise<boolean>((resolve) => {
      say = resolve;
    });
    const mine: Asked = {
      answer,
      say: (goes) => {
        if (asked === mine) set(undefined);
        say(goes);
      },
    };
    set(mine);
  }
  return asked?.answer ?? true;
}

/** Who is asked now, to answer for them. */
export function useAskedToLeave(): Asked | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => asked,
  );
}
