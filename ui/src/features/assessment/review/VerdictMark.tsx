import type { Verdict } from "@/api/generated";

/** A disc that is full, half full or empty: no colour, no mark out of ten. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <svg className="verdict-mark" viewBox="-10 -10 20 20" aria-hidden="true">
      <circle r={7.5} />
      {verdict === "yes" && <circle r={4.6} className="fill" />}
      {verdict === "partly" && <path d="M0 -4.6A4.6 4.6 0 0 0 0 4.6Z" className="fill" />}
    </svg>
  );
}
