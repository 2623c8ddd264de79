import type { Council, MeetingPage } from "@/api/generated";
import { NotHere, useText } from "@/components";
import { DecisionItem } from "./DecisionItem";
import { QuickLine } from "./QuickLine";
import { newDecision } from "./records";
import { isQuorate } from "./rules";
import { useRecords } from "./useRecords";

/** What a meeting decided, one by one. */
export function MeetingDecisions({
  page,
  council,
  hasKeyboard,
}: {
  page: MeetingPage;
  council: Council;
  hasKeyboard?: boolean;
}) {
  const text = useText();
  const records = useRecords();
  const { meeting, decisions } = page;
  const add = (words: string) =>
    records.save([
      {
        noun: "decision",
        value: newDecision(meeting.id, words, {
          rule: council.decision_rule,
          position: Math.max(-1, ...decisions.map((each) => each.position)) + 1,
        }),
      },
    ]);
  return (
    <>
      {decisions.length === 0 && <p className="i2 mt-why">{text("meetings-decisions-none")}</p>}
      {meeting.held && decisions.length > 0 && isQuorate(page.quorum) === false && (
        <p className="note">{text("meetings-decisions-not-quorate")}</p>
      )}
      <ol className="decisions">
        {decisions.map((decision, n) => (
          <DecisionItem key={decision.id} decision={decision} number={n + 1} page={page} council={council} />
        ))}
      </ol>
      <QuickLine
        label={text("meetings-decision-add")}
        hint={text("meetings-decision-add.hint")}
        hasKeyboard={hasKeyboard ?? false}
        onAdd={add}
      />
      <NotHere />
    </>
  );
}
