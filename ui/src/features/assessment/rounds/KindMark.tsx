import type { FindingKind } from "@/api/generated";

/**
 * A strength is a filled disc with a plus in it, a need an open ring of dashes: told apart without colour, and by whoever
 * sees them small.
 */
export function KindMark({ kind }: { kind: FindingKind }) {
  return (
    <svg className="kind-mark" data-kind={kind} viewBox="-10 -10 20 20" aria-hidden="true">
      <circle r={7.6} />
      {kind === "strength" && <path d="M-3.6 0H3.6M0 -3.6V3.6" />}
    </svg>
  );
}
