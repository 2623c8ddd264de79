import { Link, useNavigate } from "@tanstack/react-router";
import { ArrowLeft, Printer } from "lucide-react";
import { useLayoutEffect, useState } from "react";
import { refusalOf } from "@/api/call";
import type { Council, Id, MeetingPage } from "@/api/generated";
import { useMeeting } from "@/api/queries";
import {
  DeleteQuestion,
  EmptyState,
  nextFocus,
  RefusalBanner,
  SavedText,
  Section,
  StatusMessage,
  useText,
} from "@/components";
import { ActionButton } from "@/parts/actions";
import { WhoSees } from "@/parts/records";
import { SavedCalendarDay } from "@/parts/stakeholder";
import { useMeetingActions } from "../useCouncilActions";
import { Agenda } from "./Agenda";
import { Attendance } from "./Attendance";
import { Carried } from "./Carried";
import { Closing } from "./Closing";
import { MeetingActions } from "./MeetingActions";
import { MeetingDecisions } from "./MeetingDecisions";
import { RunMeeting } from "./RunMeeting";
import { useRecords } from "./useRecords";
import { useWho } from "./useWho";
import { readTime, sayLongDay, sayTime } from "./when";

/** One meeting, in the order of a real one. */
export function MeetingView({ id, council, isRun }: { id: Id; council: Council; isRun: boolean }) {
  const text = useText();
  const { data: page, error } = useMeeting(id);
  const refusal = error ? refusalOf(error) : undefined;
  if (refusal?.code === "not_found")
    return (
      <div className="councils pad">
        <Back council={council} />
        <EmptyState title={text("meetings-gone")}>
          <p>{text("meetings-gone.why")}</p>
        </EmptyState>
      </div>
    );
  if (refusal) return <RefusalBanner refusal={refusal} />;
  if (!page) return <StatusMessage>{text("loading")}</StatusMessage>;
  return <One page={page} council={council} isRun={isRun} />;
}

function Back({ council }: { council: Council }) {
  const text = useText();
  return (
    <Link to="/councils" search={{ open: council.id, view: "meetings" }} className="councils-back">
      <ArrowLeft className="ic" aria-hidden />
      {text("meetings-of", { council: council.name })}
    </Link>
  );
}

function One({ page, council, isRun }: { page: MeetingPage; council: Council; isRun: boolean }) {
  const text = useText();
  const navigate = useNavigate();
  const records = useRecords();
  const who = useWho();
  const [isAsked, setAsked] = useState(false);
  const { meeting } = page;
  const here = { open: council.id, view: "meetings", meeting: meeting.id } as const;
  const [run, remove] = useMeetingActions(here, () => setAsked(true));
  // It takes the place of the list, which may have been scrolled.
  useLayoutEffect(() => {
    const page = document.getElementById("page");
    if (page) page.scrollTop = 0;
  }, []);
  const heading = [sayLongDay(meeting.date), meeting.starts && sayTime(meeting.starts)];
  return (
    <article className="councils pad council meeting" ref={nextFocus}>
      <Back council={council} />
      <header className="councils-top">
        <h1>{heading.filter(Boolean).join(", ")}</h1>
        <span className="row">
          <Link to="/reports" search={{ meeting: meeting.id }} className="btn">
            <Printer className="ic" aria-hidden />
            {text(meeting.held ? "minutes-print" : "minutes-print-agenda")}
          </Link>
          <ActionButton action={run} look={meeting.held ? "plain" : "main"} />
          <WhoSees
            name={sayLongDay(meeting.date)}
            value={meeting.sensitivity}
            onSave={(sensitivity) => records.change("meeting", meeting, { sensitivity })}
          />
          <ActionButton action={remove} look="bare" />
        </span>
      </header>
      <div className="council-facts meeting-facts">
        <SavedCalendarDay
          label={text("meetings-day")}
          value={meeting.date}
          placeholder={text("meetings-day")}
          onSave={async (date) =>
            date === null ? text("meetings-day-needed") : records.change("meeting", meeting, { date })
          }
        />
        <SavedText
          label={text("meetings-begins")}
          value={meeting.starts === null ? null : sayTime(meeting.starts)}
          placeholder={text("not-known-yet")}
          onSave={async (words) => {
            const starts = words === null ? null : readTime(words);
            if (starts === undefined) return text("meetings-time-unreadable");
            return records.change("meeting", meeting, { starts });
          }}
        />
        <SavedText
          label={text("meetings-place")}
          value={meeting.place}
          placeholder={text("not-known-yet")}
          onSave={(place) => records.change("meeting", meeting, { place })}
        />
      </div>
      <div className="meeting-body">
        <Section title={text("meetings-agenda")}>
          <Agenda page={page} />
        </Section>
        {page.carried.length > 0 && (
          <Section title={text("meetings-carried")}>
            <Carried page={page} who={who} />
          </Section>
        )}
        <Section
          title={text(meeting.held ? "meetings-attendance-held" : "meetings-attendance")}
          className="meeting-there"
        >
          <Attendance page={page} council={council} who={who} />
        </Section>
        <Section title={text("meetings-decisions")}>
          <MeetingDecisions page={page} council={council} />
        </Section>
        <Section title={text("meetings-actions")}>
          <MeetingActions page={page} who={who} />
        </Section>
        <Section title={text("meetings-closing")}>
          <Closing page={page} council={council} />
        </Section>
      </div>
      {isRun && (
        <RunMeeting
          page={page}
          council={council}
          who={who}
          onLeave={() => navigate({ to: "/councils", search: here })}
        />
      )}
      <DeleteQuestion
        title={text("meetings-delete-title", { day: sayLongDay(meeting.date) })}
        why={[text("meetings-delete-why", { decisions: page.decisions.length })]}
        go={text("councils-delete-go")}
        keep={text("councils-delete-keep")}
        isOpen={isAsked}
        isBusy={false}
        onGo={async () => {
          setAsked(false);
          navigate({ to: "/councils", search: { open: council.id, view: "meetings" } });
          await records.remove("meeting", [meeting.id], text("meetings-deleted"));
        }}
        onClose={() => setAsked(false)}
      />
    </article>
  );
}
