import type { Decision, Quorum } from "@/api/generated";
import { SavedText, useText } from "@/components";
import { limits, readNumber } from "../seat";
import { carries, isVoted, votesOf } from "./rules";
import { useRecords } from "./useRecords";

const fields = ["votes_for", "votes_against", "votes_abstain"] as const;

/** Whether a decision is carried, in words; nothing while that can't be told. */
export function useCarries(): (decision: Decision) => string | undefined {
  const text = useText();
  return (decision) => {
    const { rule, votes_for, votes_against } = decision;
    if (rule === null || !isVoted(decision)) return undefined;
    const args = { for: votes_for ?? 0, against: votes_against ?? 0 };
    const carried = carries(rule, args.for, args.against);
    const key = rule.replaceAll("_", "-");
    if (carried === undefined) return undefined;
    return text(`meetings-${carried ? "carried" : "not-carried"}-${key}`, args);
  };
}

/** The votes, whether they carry by the rule, and whether they can be right. */
export function Votes({
  decision,
  number,
  quorum,
  isHeld,
}: {
  decision: Decision;
  /** Its place among the decisions of the meeting, from 1. */
  number: number;
  quorum: Quorum;
  /** Whether the meeting is over. */
  isHeld: boolean;
}) {
  const text = useText();
  const records = useRecords();
  const carried = useCarries()(decision);
  const votes = votesOf(decision);
  const most = quorum.present + quorum.unknown;
  // Before anybody is noted as there, there is nothing to hold the votes against.
  const isTooMany = quorum.voting > 0 && votes > most;
  return (
    <div className="votes">
      <fieldset className="votes-fields" aria-label={text("meetings-votes", { number })}>
        {fields.map((field) => {
          const label = text(`meetings-${field.replaceAll("_", "-")}`);
          return (
            <SavedText
              key={field}
              label={label}
              value={decision[field] === null ? null : String(decision[field])}
              placeholder={text("meetings-votes-none")}
              onSave={async (words) => {
                const value = words === null ? null : readNumber(words);
                if (value === undefined) return text("meetings-votes-unreadable");
                if ((value ?? 0) > limits.votes)
                  return text("number-range", { least: 0, most: limits.votes });
                return records.change("decision", decision, { [field]: value });
              }}
            />
          );
        })}
      </fieldset>
      <div role="status">
        {carried && <p className="carries">{carried}</p>}
        {isTooMany && (
          <p className="note s">
            {text("meetings-votes-too-many", { votes, present: most, when: isHeld ? "held" : "now" })}
          </p>
        )}
      </div>
    </div>
  );
}
