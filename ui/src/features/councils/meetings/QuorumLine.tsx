import { Link } from "@tanstack/react-router";
import { CircleCheck, CircleDashed, CircleHelp } from "lucide-react";
import type { Id, Quorum } from "@/api/generated";
import { useText } from "@/components";
import { isQuorate } from "./rules";

/** The quorum in words, for a line of a list or for a heading. */
export function useQuorumWords(): (quorum: Quorum) => string {
  const text = useText();
  return ({ voting, present, unknown, needed }) => {
    if (voting === 0) return text("meetings-quorum-no-votes");
    if (needed === null) return text("meetings-quorum-no-rule", { present, voting });
    const args = { present, voting, needed, missing: Math.max(needed - present, 0), unknown };
    if (present >= needed) return text("meetings-quorum-reached", args);
    if (needed > voting) return text("meetings-quorum-beyond", args);
    return text(present + unknown >= needed ? "meetings-quorum-open" : "meetings-quorum-short", args);
  };
}

/** Whether enough are there to decide, in words and a mark; it is read out when it changes. */
export function QuorumLine({ quorum, council, isLarge }: { quorum: Quorum; council: Id; isLarge?: boolean }) {
  const text = useText();
  const words = useQuorumWords();
  const reached = isQuorate(quorum);
  const Mark = reached === undefined ? CircleHelp : reached ? CircleCheck : CircleDashed;
  return (
    <div className="quorum" data-large={isLarge || undefined} data-reached={reached}>
      <Mark className="ic" aria-hidden />
      <p role="status">
        {words(quorum)}
        {quorum.needed === null && quorum.voting > 0 && (
          <>
            {" "}
            <Link to="/councils" search={{ open: council }} state={{ wants: "open" }} className="act">
              {text("meetings-quorum-set")}
            </Link>
          </>
        )}
      </p>
    </div>
  );
}
