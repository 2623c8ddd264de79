let isDown = false;
const waiting = new Set<() => void>();

/** The longest that anybody waits, in milliseconds: a webview may never tell that a press has ended. */
const PATIENCE = 1500;

function release() {
  isDown = false;
  const free = [...waiting];
  waiting.clear();
  // What was pressed hears of it first.
  setTimeout(() => {
    for (const each of free) each();
  });
}

function press() {
  isDown = true;
}

window.addEventListener("pointerdown", press, { capture: true });
// A press that turns into dragging ends there; WebKitGTK tells of no other end.
for (const end of ["pointerup", "pointercancel", "dragstart"])
  window.addEventListener(end, release, { capture: true });

/**
 * Waits until no mouse button or finger is down. Whoever leaves a field by pressing a button would miss that
 * button, if words came up in between and moved it away.
 */
export function pointerUp(): Promise<void> {
  if (!isDown) return Promise.resolve();
  return new Promise((resolve) => {
    waiting.add(resolve);
    setTimeout(release, PATIENCE);
  });
}
