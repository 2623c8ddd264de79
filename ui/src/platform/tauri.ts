import { invoke } from "@tauri-apps/api/core";
import { savesBeforeLeaving } from "./leaving";
import type { Platform } from "./platform";

/** The real program. Every command takes one argument, named `request`. */
export const tauri: Platform = savesBeforeLeaving({
  invoke: (command, request) => invoke(command, { request }),
});
