import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { refusalOf } from "@/api/call";
import type { Council, Decision, Meeting } from "@/api/generated";
import { useDecisions, useMeetings } from "@/api/queries";
import { Checkbox, EmptyState, RefusalBanner, Section, StatusMessage, useText } from "@/components";
import { isForFew } from "@/parts/records";
import { sayWhen } from "@/parts/stakeholder";
import { isVoted } from "../meetings/rules";
import { useCarries } from "../meetings/Votes";
import { hasCome, sayShortDay } from "../meetings/when";
import { today } from "../seat";
import { CouncilFilter } from "./CouncilFilter";

interface Line {
  decision: Decision;
  meeting: Meeting;
}

/** Every decision, of one council or of all: those to be looked at again first. */
export function DecisionsView({ council, councils }: { council?: Council; councils: Council[] }) {
  const text = useText();
  const navigate = useNavigate();
  const search = useSearch({ from: "/councils" });
  const { data: decisions, error } = useDecisions();
  const { data: meetings } = useMeetings();
  if (error) return <RefusalBanner refusal={refusalOf(error)} />;
  if (!decisions || !meetings) return <StatusMessage>{text("loading")}</StatusMessage>;
  const lines = decisions.flatMap((decision): Line[] => {
    const meeting = meetings.find((each) => each.id === decision.meeting);
    return meeting && (!council || meeting.council === council.id) ? [{ decision, meeting }] : [];
  });
  const isDue = ({ decision: { review_on, revoked_by } }: Line) =>
    review_on !== null && revoked_by === null && hasCome(review_on, today());
  const due = lines
    .filter(isDue)
    .sort((a, b) => (a.decision.review_on ?? "").localeCompare(b.decision.review_on ?? ""));
  const rest = lines.filter((line) => !isDue(line));
  const nameOf = (meeting: Meeting) =>
    council ? undefined : councils.find((each) => each.id === meeting.council)?.name;
  const list = (of: Line[]) => (
    <ul className="register">
      {of.map((line) => (
        <Row
          key={line.decision.id}
          {...line}
          council={nameOf(line.meeting)}
          all={decisions}
          isDue={isDue(line)}
        />
      ))}
    </ul>
  );
  return (
    <>
      <div className="row register-filter">
        <CouncilFilter council={council} councils={councils} view="decisions" />
        <Checkbox
          isSelected={search.review === true}
          onChange={(isOn) => {
            const { review: _, ...others } = search;
            navigate({ to: "/councils", search: isOn ? { ...others, review: true } : others, replace: true });
          }}
        >
          {text("decisions-only-due", { count: due.length })}
        </Checkbox>
      </div>
      {lines.length === 0 ? (
        <EmptyState title={text("decisions-none")}>
          <p>{text("decisions-none.why")}</p>
        </EmptyState>
      ) : (
        <>
          {search.review && due.length === 0 && <p className="i2">{text("decisions-none-due")}</p>}
          {due.length > 0 && <Section title={text("decisions-due")}>{list(due)}</Section>}
          {!search.review && rest.length > 0 && (
            <Section title={text(due.length > 0 ? "decisions-others" : "decisions-all")}>
              {list(rest)}
            </Section>
          )}
        </>
      )}
    </>
  );
}

function Row({
  decision,
  meeting,
  council,
  all,
  isDue,
}: Line & { council: string | undefined; all: Decision[]; isDue: boolean }) {
  const text = useText();
  const carried = useCarries()(decision);
  const language = document.documentElement.lang || "en";
  const successor = all.find((each) => each.id === decision.revoked_by);
  const how = decision.rule && text(`decision-rule-${decision.rule.replaceAll("_", "-")}`);
  const to = (of: Meeting["id"]) => ({ open: meeting.council, view: "meetings", meeting: of }) as const;
  return (
    <li data-revoked={successor !== undefined || undefined}>
      <Link to="/councils" search={to(meeting.id)} className="what">
        {successor ? <s>{decision.text}</s> : <bdi>{decision.text}</bdi>}
      </Link>
      {successor && (
        <p className="s">
          {text("decisions-revoked", { text: successor.text })}{" "}
          <Link to="/councils" search={to(successor.meeting)} className="act">
            {text("meetings-see-it")}
          </Link>
        </p>
      )}
      <p className="s i2">
        {[
          council,
          sayShortDay(meeting.date),
          isVoted(decision) && carried ? carried : how,
          decision.dissent && text("decisions-with-dissent"),
          decision.children_heard && text("decisions-children-heard"),
          isForFew(decision.sensitivity) && text(`sensitivity-${decision.sensitivity}`),
        ]
          .filter(Boolean)
          .join(" · ")}
        {decision.review_on !== null && !successor && (
          <>
            {" · "}
            <span className={isDue ? "late" : undefined}>
              {text(isDue ? "decisions-review-due" : "decisions-review", {
                when: sayWhen(decision.review_on, language),
              })}
            </span>
          </>
        )}
      </p>
    </li>
  );
}
