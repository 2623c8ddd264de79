import type { Step } from "./generated";

const said = ({ label }: Step) =>
  JSON.stringify([label.op, Object.entries(label.args).sort(([a], [b]) => (a < b ? -1 : 1))]);

/**
 * Marks the steps that were taken back. The program marks those that redo can still bring back, and forgets the mark as
 * soon as something else is done. The undo itself stays in the list, and is called as the step that it took back: so
 * each undo that no redo followed tells of one, the newest before it that is called so and is not in force.
 *
 * @param steps the newest first, as the history has them
 */
export function withUndone(steps: readonly Step[]): Step[] {
  if (!steps.some((step) => step.mode === "undo")) return [...steps];
  const words = steps.map(said);
  const pending = new Map<string, number[]>();
  const done = new Map<string, number[]>();
  // From the oldest on, which stands last.
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const { mode, own } = steps[at] as Step;
    const key = words[at] as string;
    if (mode === "redo") pending.get(key)?.pop();
    else if (mode === "undo") pending.set(key, [...(pending.get(key) ?? []), at]);
    else if (!own) done.set(key, [...(done.get(key) ?? []), at]);
  }
  const undone = new Set<number>();
  for (const [key, undos] of pending) {
    for (const undo of undos) {
      const before = (done.get(key) ?? []).filter((at) => at > undo && !undone.has(at)).reverse();
      // Of several it is most likely one of the same sitting, else one by the same person.
      const near = before.find((at) => steps[at]?.site === steps[undo]?.site);
      const found = near ?? before.find((at) => steps[at]?.author === steps[undo]?.author) ?? before[0];
      if (found !== undefined) undone.add(found);
    }
  }
  return steps.map((step, at) => (undone.has(at) ? { ...step, undone: true } : step));
}
