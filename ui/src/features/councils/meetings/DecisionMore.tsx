import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Council, Decision, PlanRecord } from "@/api/generated";
import { useDecisions, useInitiatives, useMeetings } from "@/api/queries";
import { NotHere, type Problem, SavedText, Select, useText } from "@/components";
import { SavedWhen } from "@/parts/stakeholder";
import { useRecords } from "./useRecords";
import { sayShortDay } from "./when";

const NONE = "none";
const heard = ["yes", "no", "unknown"] as const;

/** What else is to be known of a decision: dissent, interests, whether children were heard, and where it leads. */
export function DecisionMore({
  decision,
  number,
  council,
  date,
}: {
  decision: Decision;
  /** Its place among the decisions of the meeting, from 1. */
  number: number;
  council: Council;
  /** The day of its meeting. */
  date: string;
}) {
  const text = useText();
  const records = useRecords();
  const { data: initiatives = [] } = useInitiatives();
  const { data: decisions = [] } = useDecisions();
  const { data: meetings = [] } = useMeetings();
  const [wrong, setWrong] = useState<{ of: string; problem: Problem | undefined }>();
  const wrongOf = (of: string) => ({ error: wrong?.of === of ? wrong.problem : undefined });
  const change = (patch: Partial<Decision>) => records.change("decision", decision, patch);
  const dayOf = (one: Decision) => meetings.find((each) => each.id === one.meeting);
  const isHeard = decision.children_heard === null ? "unknown" : decision.children_heard ? "yes" : "no";
  const successor = decisions.find((each) => each.id === decision.revoked_by);

  // A decision takes the place of one of the same council that still holds, made no later.
  const replaced = decisions.find((each) => each.revoked_by === decision.id);
  const earlier = decisions.filter((each) => {
    const meeting = dayOf(each);
    const isOurs = meeting?.council === council.id && meeting.date <= date;
    return isOurs && each.id !== decision.id && (each.revoked_by === null || each.id === replaced?.id);
  });
  async function replace(id: string) {
    const other = id === NONE ? undefined : earlier.find((each) => each.id === id);
    const changed: PlanRecord[] = [];
    if (replaced) changed.push({ noun: "decision", value: { ...replaced, revoked_by: null } });
    if (other) changed.push({ noun: "decision", value: { ...other, revoked_by: decision.id } });
    if (changed.length > 0 && other?.id !== replaced?.id) await records.add(changed.reverse());
  }
  const note = (field: "dissent" | "interests" | "children_said") => (
    <SavedText
      isLong
      label={text(`meetings-${field.replaceAll("_", "-")}`)}
      value={decision[field]}
      placeholder={text(`meetings-${field.replaceAll("_", "-")}.placeholder`)}
      onSave={(value) => change({ [field]: value })}
    />
  );
  return (
    <fieldset className="decision-more" aria-label={text("meetings-decision-more-label", { number })}>
      {note("dissent")}
      {note("interests")}
      <Select
        label={text("meetings-children-heard")}
        choices={heard.map((id) => ({ id, label: text(`meetings-heard-${id}`) }))}
        value={isHeard}
        onChange={async (id) => {
          const children_heard = id === "unknown" ? null : id === "yes";
          if (id !== isHeard) setWrong({ of: "heard", problem: await change({ children_heard }) });
        }}
        {...wrongOf("heard")}
      />
      {note("children_said")}
      <Select
        label={text("meetings-on-initiative")}
        choices={[
          { id: NONE, label: text("meetings-no-initiative") },
          ...initiatives.map((each) => ({ id: each.id, label: each.title })),
        ]}
        value={decision.initiative ?? NONE}
        onChange={async (id) => {
          const initiative = id === NONE ? null : id;
          if (initiative !== decision.initiative)
            setWrong({ of: "initiative", problem: await change({ initiative }) });
        }}
        {...wrongOf("initiative")}
      />
      <SavedWhen
        label={text("meetings-review")}
        value={decision.review_on}
        placeholder={text("meetings-review.placeholder")}
        onSave={(review_on) => change({ review_on })}
      />
      {earlier.length > 0 && (
        <Select
          className="wide"
          label={text("meetings-replaces")}
          choices={[
            { id: NONE, label: text("meetings-replaces-none") },
            ...earlier.map((each) => ({
              id: each.id,
              label: text("meetings-replaces-one", {
                text: each.text,
                day: sayShortDay(dayOf(each)?.date ?? date),
              }),
            })),
          ]}
          value={replaced?.id ?? NONE}
          onChange={replace}
        />
      )}
      {successor && (
        <p className="note wide">
          {text("meetings-revoked", { text: successor.text })}{" "}
          <Link
            to="/councils"
            search={{ open: council.id, view: "meetings", meeting: successor.meeting }}
            className="act"
          >
            {text("meetings-see-it")}
          </Link>
        </p>
      )}
      <NotHere className="wide" />
    </fieldset>
  );
}
