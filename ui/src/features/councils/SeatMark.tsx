import type { SeatState } from "./seat";

const turns = { head: -90, near: 0, foot: 90, far: 180 } as const;

/**
 * A chair seen from above, its back away from the table. Somebody on it is a full disc; nobody, a chair in
 * dashes; somebody whose time begins later, a ring in dashes; somebody whose time has ended, a ring with a stroke
 * through it. It needs no colour.
 */
export function SeatMark({ state, side = "near" }: { state: SeatState; side?: keyof typeof turns }) {
  return (
    <svg className="seat-mark" data-state={state} viewBox="-15 -15 30 30" aria-hidden="true">
      <g transform={`rotate(${turns[side]})`}>
        <path className="chair" d="M-10.5 -4V6.5Q-10.5 10 -7 10H7Q10.5 10 10.5 6.5V-4" />
        <path className="back" d="M-11.5 -5.5Q-11.5 -12.5 0 -12.5T11.5 -5.5" />
      </g>
      {state === "filled" && <circle className="sitter" r={6.2} />}
      {state === "coming" && <circle className="coming" r={5.6} />}
      {state === "ended" && (
        <>
          <circle className="left" r={5.6} />
          <path className="left" d="M-6.6 6.6L6.6 -6.6" />
        </>
      )}
    </svg>
  );
}
