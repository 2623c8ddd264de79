import type { Platform } from "./platform";

/** A field that is left saves itself a moment later, in milliseconds. */
const moment = 50;
/** However long a step takes: the program closes the window by itself soon after. */
const patience = 3_500;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * A platform that saves what is being typed when the program is about to close the window, and then says that it
 * may. The program tells by the event `leaving`, which nothing else sends.
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
    await platform.invoke("leave", null);
  });
  return counted;
}
