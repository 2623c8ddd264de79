import type { Platform } from "./platform";

/** A field that is left saves itself a moment later, in milliseconds. */
const moment = 50;
/** However long a step takes: the program closes the window by itself soon after, unless it is told to stay. */
const patience = 3_500;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Answers whether the window may go. Calls `asks` first, if it has to wait for somebody to say so. */
type Asker = (asks: () => void) => Promise<boolean>;

let asker: Asker | undefined;

/** Has somebody asked before the window goes, for as long as that is not taken back. */
export function asksBeforeLeaving(ask: Asker): () => void {
  asker = ask;
  return () => {
    if (asker === ask) asker = undefined;
  };
}

/**
 * A platform that saves what is being typed when the program is about to close the window, and then says that it
 * may. The program tells by the event `leaving`, which nothing else sends. Where words would be lost, it is told to
 * stay while somebody is asked: it no longer closes the window by itself then, and only does once it is told to.
 */
export function savesBeforeLeaving(platform: Platform): Platform {
  let pending = 0;
  const counted: Platform = {
    async invoke(command, request) {
      pending += 1;
      try {
        return await platform.invoke(command, request);
      } finally {
        pending -= 1;
      }
    },
  };
  window.addEventListener("leaving", async () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const until = Date.now() + patience;
    do await pause(moment);
    while (pending > 0 && Date.now() < until);
    const stay = () => void platform.invoke("stay", null).catch(() => {});
    if (asker && !(await asker(stay))) return;
    await platform.invoke("leave", null);
  });
  return counted;
}
