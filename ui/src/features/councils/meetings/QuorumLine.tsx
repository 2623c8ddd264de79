import { Link } from "@tanstack/react-router";
import { CircleCheck, CircleDashed, CircleHelp } from "lucide-react";
import type { Council, MeetingPage, Quorum } from "@/api/generated";
import { useText } from "@/components";
import { seatState } from "../seat";
import { isQuorate } from "./rules";

/** The quorum in words, for a line of a list or for a heading; of a meeting that was held, as something that was. */
export function useQuorumWords(): (quorum: Quorum, isHeld: boolean) => string {
  const text = useText();
  return ({ voting, present, unknown, needed }, isHeld) => {
    const say = (which: string, args: Record<string, number>) =>
      text(`meetings-quorum-${isHeld ? "held-" : ""}${which}`, args);
    if (voting === 0) return text("meetings-quorum-no-votes");
    if (needed === null) return say("no-rule", { present, voting });
    const args = { present, voting, needed, missing: Math.max(needed - present, 0), unknown };
    if (present >= needed) return say("reached", args);
    if (needed > voting) return say("beyond", args);
    return say(present + unknown >= needed ? "open" : "short", args);
  };
}

/** Whether enough are there to decide, in words and a mark; it is read out when it changes. */
export function QuorumLine({
  page: { quorum, meeting },
  council,
  isLarge,
}: {
  page: MeetingPage;
  council: Council;
  isLarge?: boolean;
}) {
  const text = useText();
  const words = useQuorumWords();
  const reached = isQuorate(quorum);
  const Mark = reached === undefined ? CircleHelp : reached ? CircleCheck : CircleDashed;
  const free = council.seats.filter(
    (seat) => seat.votes && seatState(seat, meeting.date) !== "filled",
  ).length;
  const rule = council.quorum_seats === null ? "share" : "number";
  return (
    <div className="quorum" data-large={isLarge || undefined} data-reached={reached}>
      <Mark className="ic" aria-hidden />
      <div>
        <p role="status">
          {words(quorum, meeting.held)}
          {quorum.needed === null && quorum.voting > 0 && (
            <>
              {" "}
              <Link to="/councils" search={{ open: council.id }} state={{ wants: "open" }} className="act">
                {text("meetings-quorum-set")}
              </Link>
            </>
          )}
        </p>
        {/* Nobody can tell from the numbers alone whether a seat that nobody holds makes it harder. */}
        {quorum.needed !== null && free > 0 && (
          <p className="free">{text("meetings-quorum-free", { rule, free, voting: quorum.voting })}</p>
        )}
      </div>
    </div>
  );
}
