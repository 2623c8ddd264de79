/** What the window asks of the program around it. The only door to Tauri; a fake stands in for tests. */
export interface Platform {
  /**
   * Runs a command and answers with its response: a JSON value, or an `ArrayBuffer` for raw bytes.
   * Rejects with a `Refusal` object.
   */
  invoke(command: string, request: unknown): Promise<unknown>;
}

let current: Platform | undefined;

/** The platform in use. */
export function platform(): Platform {
  if (!current) throw new Error("choosePlatform was not called");
  return current;
}

/** Chooses the platform, once, before the first screen. */
export function choosePlatform(chosen: Platform): void {
  current = chosen;
}
