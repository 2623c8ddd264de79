import { Link, useNavigate } from "@tanstack/react-router";
import { CalendarArrowDown, CalendarPlus } from "lucide-react";
import { useState } from "react";
import { refusalOf } from "@/api/call";
import type { Council, Meeting } from "@/api/generated";
import { useMeeting, useMeetings } from "@/api/queries";
import { EmptyState, RefusalBanner, Section, StatusMessage, useText, useWish } from "@/components";
import { ActionButton, useDeeds } from "@/parts/actions";
import { isForFew } from "@/parts/records";
import { today } from "../seat";
import { PlanDialog } from "./PlanDialog";
import { isQuorate } from "./rules";
import { useCalendar } from "./useCalendar";
import { sayLongDay, sayTime } from "./when";

/** "Monday 23 November 2026, 18:30, library", as far as it is known. */
export function useMeetingWords(): (meeting: Meeting) => string {
  return ({ date, starts, place }) =>
    [sayLongDay(date), starts && sayTime(starts), place].filter(Boolean).join(", ");
}

/** The meetings of a council: the next one first, then those that were. */
export function MeetingsView({ council }: { council: Council }) {
  const text = useText();
  const navigate = useNavigate();
  const { data: all, error } = useMeetings();
  const [isPlanning, setPlanning] = useState(false);
  const plan = () => setPlanning(true);
  useWish("add", plan);
  const [planOne] = useDeeds("add", [{ id: "plan-meeting", icon: CalendarPlus, perform: plan }]);
  const toCalendar = useCalendar(council.id);
  const [calendar] = useDeeds("here", [
    { id: "save-calendar", icon: CalendarArrowDown, short: text("meetings-calendar"), perform: toCalendar },
  ]);
  if (error) return <RefusalBanner refusal={refusalOf(error)} />;
  if (!all) return <StatusMessage>{text("loading")}</StatusMessage>;
  const meetings = all.filter((each) => each.council === council.id);
  const day = today();
  const ahead = meetings.filter((each) => !each.held && each.date >= day).reverse();
  const [next, ...later] = ahead;
  // Nobody has said of them that they were held: their minutes may be waiting.
  const unsaid = meetings.filter((each) => !each.held && each.date < day);
  const held = meetings.filter((each) => each.held);
  const button = (words: string) => (
    <ActionButton action={planOne} look={next ? "plain" : "main"}>
      {words}
    </ActionButton>
  );
  return (
    <>
      {meetings.length === 0 ? (
        <EmptyState title={text("meetings-none")} actions={button(text("meetings-plan-first"))}>
          <p>{text("meetings-none.why")}</p>
        </EmptyState>
      ) : (
        <>
          {next ? <Next meeting={next} /> : <p className="next-none">{text("meetings-no-next")}</p>}
          <div className="row meetings-plan">
            {next && (
              <Link
                to="/councils"
                search={{ open: council.id, view: "meetings", meeting: next.id }}
                className="btn main"
              >
                {text("meetings-open")}
              </Link>
            )}
            {button(text("meetings-plan"))}
            <ActionButton action={calendar} look="bare" />
          </div>
          <Listed title={text("meetings-later")} meetings={later} />
          <Listed title={text("meetings-unsaid")} why={text("meetings-unsaid.why")} meetings={unsaid} />
          <Listed title={text("meetings-earlier")} meetings={held} />
        </>
      )}
      <PlanDialog
        council={council}
        meetings={meetings}
        isOpen={isPlanning}
        onClose={() => setPlanning(false)}
        onPlanned={(meeting) =>
          navigate({ to: "/councils", search: { open: council.id, view: "meetings", meeting } })
        }
      />
    </>
  );
}

/** The next meeting, and what is to be done for it. */
function Next({ meeting }: { meeting: Meeting }) {
  const text = useText();
  const words = useMeetingWords();
  const { data: page } = useMeeting(meeting.id);
  return (
    <section className="next-meeting">
      <h2>
        <Link to="/councils" search={{ open: meeting.council, view: "meetings", meeting: meeting.id }}>
          {text("meetings-next", { when: words(meeting) })}
        </Link>
      </h2>
      {page && (
        <p className="i2">
          {text("meetings-next-agenda", { items: page.agenda.length })}
          {page.carried.length > 0 && ` ${text("meetings-next-open", { count: page.carried.length })}`}
        </p>
      )}
    </section>
  );
}

function Listed({ title, why, meetings }: { title: string; why?: string; meetings: Meeting[] }) {
  if (meetings.length === 0) return null;
  return (
    <Section title={title} className="listed">
      {why && <p className="i2 mt-why">{why}</p>}
      <ul className="meetings-list">
        {meetings.map((meeting) => (
          <Line key={meeting.id} meeting={meeting} />
        ))}
      </ul>
    </Section>
  );
}

function Line({ meeting }: { meeting: Meeting }) {
  const text = useText();
  const words = useMeetingWords();
  const { data: page } = useMeeting(meeting.id);
  const reached = page && isQuorate(page.quorum);
  const open = page?.actions.filter((each) => each.done_on === null).length ?? 0;
  const told = page && [
    meeting.held &&
      text(
        reached === undefined
          ? "meetings-line-no-rule"
          : reached
            ? "meetings-line-quorate"
            : "meetings-line-not-quorate",
        { present: page.quorum.present, voting: page.quorum.voting },
      ),
    !meeting.held && text("meetings-line-agenda", { items: page.agenda.length }),
    (meeting.held || page.decisions.length > 0) &&
      text("meetings-line-decisions", { count: page.decisions.length }),
    isForFew(meeting.sensitivity) && text(`sensitivity-${meeting.sensitivity}`),
    page.actions.length > 0 && text("meetings-line-open", { open, actions: page.actions.length }),
  ];
  return (
    <li>
      <Link to="/councils" search={{ open: meeting.council, view: "meetings", meeting: meeting.id }}>
        {words(meeting)}
      </Link>
      {told && <p className="s i2">{told.filter(Boolean).join(" · ")}</p>}
    </li>
  );
}
