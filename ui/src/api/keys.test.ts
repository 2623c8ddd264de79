import { describe, expect, it } from "vitest";
import { isOutcome, keys, stale } from "./keys";

describe("changed → stale", () => {
  it("always reads history, undo's name, what was found, what a review looks at, what uses the framework, packs, documents and how copies stand again", () => {
    expect(stale([])).toEqual([
      keys.plan,
      keys.evidence,
      keys.itemStates,
      keys.anyPack,
      keys.history,
      keys.anySearch,
      keys.report,
      keys.conflicts,
      keys.mergeUndo,
      keys.anyMergePreview,
      keys.anyManifest,
    ]);
  });

  it("reads every answer that holds the changed noun again, each once", () => {
    const read = stale(["stakeholder", "tie"]);
    expect(read).toContain(keys.stakeholders);
    expect(read).toContain(keys.overview);
    expect(new Set(read).size).toBe(read.length);
  });

  it("tells a step's answer from others", () => {
    expect(isOutcome({ output: null, changed: [] })).toBe(true);
    expect(isOutcome(null)).toBe(false);
    expect(isOutcome({ output: 1 })).toBe(false);
  });
});
