import { X } from "lucide-react";
import { useState } from "react";
import type { Council, Decision, DecisionRule, MeetingPage } from "@/api/generated";
import { Button, LinkButton, type Problem, SavedText, Select, useText } from "@/components";
import { WhoSees } from "@/parts/records";
import { DecisionMore } from "./DecisionMore";
import { isVoted } from "./rules";
import { useRecords } from "./useRecords";
import { Votes } from "./Votes";

const rules: DecisionRule[] = ["consensus", "majority", "two_thirds"];
const UNKNOWN = "unknown";

/** Whether anything is said that `DecisionMore` shows. */
const saysMore = (one: Decision) =>
  [
    one.dissent,
    one.interests,
    one.children_heard,
    one.children_said,
    one.initiative,
    one.review_on,
    one.revoked_by,
  ].some((each) => each !== null);

/** One decision: what was decided, how, whether it carries, and whatever else is to be known of it. */
export function DecisionItem({
  decision,
  number,
  page,
  council,
}: {
  decision: Decision;
  number: number;
  page: MeetingPage;
  council: Council;
}) {
  const text = useText();
  const records = useRecords();
  const [wrong, setWrong] = useState<Problem>();
  const [isCounting, setCounting] = useState(false);
  const [isMore, setMore] = useState(saysMore(decision));
  const byVotes = decision.rule === "majority" || decision.rule === "two_thirds";
  const showsVotes = byVotes || isVoted(decision) || isCounting;
  return (
    <li className="decision" data-revoked={decision.revoked_by !== null || undefined}>
      <div className="decision-top">
        <SavedText
          className="decision-text"
          isLong
          hideLabel
          label={text("meetings-decision-text", { number })}
          value={decision.text}
          placeholder={text("meetings-decision-text", { number })}
          needed={text("meetings-decision-needed")}
          onSave={(value) => records.change("decision", decision, { text: value ?? "" })}
        />
        <WhoSees
          name={decision.text}
          value={decision.sensitivity}
          onSave={(sensitivity) => records.change("decision", decision, { sensitivity })}
        />
        <Button
          small
          look="bare"
          icon={X}
          aria-label={text("meetings-decision-remove", { number })}
          onPress={() => records.remove("decision", [decision.id], text("meetings-decision-removed"))}
        />
      </div>
      <div className="decision-how">
        <Select
          label={text("meetings-how")}
          choices={[
            ...rules.map((each) => ({ id: each, label: text(`decision-rule-${each.replaceAll("_", "-")}`) })),
            { id: UNKNOWN, label: text("not-known-yet") },
          ]}
          value={decision.rule ?? UNKNOWN}
          onChange={async (id) => {
            const rule = id === UNKNOWN ? null : (id as DecisionRule);
            if (rule !== decision.rule) setWrong(await records.change("decision", decision, { rule }));
          }}
          error={wrong}
        />
        {showsVotes ? (
          <Votes decision={decision} number={number} quorum={page.quorum} isHeld={page.meeting.held} />
        ) : (
          <LinkButton quiet className="s count" onPress={() => setCounting(true)}>
            {text("meetings-count-votes")}
          </LinkButton>
        )}
      </div>
      <LinkButton
        quiet
        className="s more"
        aria-expanded={isMore}
        aria-label={isMore ? undefined : text("meetings-decision-more-label", { number })}
        onPress={() => setMore(!isMore)}
      >
        {text(isMore ? "meetings-decision-less" : "meetings-decision-more")}
      </LinkButton>
      {isMore && (
        <DecisionMore decision={decision} number={number} council={council} date={page.meeting.date} />
      )}
    </li>
  );
}
