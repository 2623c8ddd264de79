import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { refusalOf } from "@/api/call";
import { useCouncils, useMeetings } from "@/api/queries";
import { Button, EmptyState, nextFocus, RefusalBanner, StatusMessage, useText, useWish } from "@/components";
import { CouncilList } from "./CouncilList";
import { CouncilView } from "./CouncilView";
import { FormDialog } from "./FormDialog";
import { MeetingView } from "./meetings/MeetingView";
import { ActionsView } from "./registers/ActionsView";
import { DecisionsView } from "./registers/DecisionsView";
import { CouncilTabs } from "./Tabs";
import "./councils.css";

/** The tables people sit at: a list of them, or the one that the address names. */
export function CouncilsPage() {
  const text = useText();
  const navigate = useNavigate();
  const { open, view, meeting, run } = useSearch({ from: "/councils" });
  const { data: councils, error } = useCouncils();
  const { data: meetings } = useMeetings();
  const [isForming, setForming] = useState(false);
  const form = () => setForming(true);
  // On the page of meetings, somebody who came to add comes to plan one.
  useWish("add", () => view === undefined && form());
  if (error) return <RefusalBanner refusal={refusalOf(error)} />;
  if (!councils) return <StatusMessage>{text("loading")}</StatusMessage>;
  // Whoever comes from a decision or an item of an agenda knows the meeting and not whose it is.
  const ofMeeting =
    view === "meetings" && open === undefined && meetings?.find((each) => each.id === meeting);
  const one = councils.find((each) => each.id === (ofMeeting ? ofMeeting.council : open));
  // The key: what is half typed in one meeting must not turn up in the next.
  if (one && view === "meetings" && meeting !== undefined)
    return <MeetingView key={meeting} id={meeting} council={one} isRun={run === true} />;
  if (one) return <CouncilView key={one.id} council={one} councils={councils} view={view} />;
  return (
    <div className="councils pad" ref={nextFocus}>
      <header className="councils-top">
        <h1>{text("councils-title")}</h1>
        {councils.length > 0 && view === undefined && (
          <Button look="main" onPress={form}>
            {text("councils-form")}
          </Button>
        )}
      </header>
      {open !== undefined && (
        <p className="note" role="status">
          {text("councils-gone")}
        </p>
      )}
      {councils.length > 0 && <CouncilTabs view={view} />}
      {view === "decisions" && <DecisionsView councils={councils} />}
      {view === "actions" && <ActionsView councils={councils} />}
      {view === "decisions" || view === "actions" ? null : councils.length > 0 ? (
        <CouncilList councils={councils} />
      ) : (
        <EmptyState
          title={text("councils-none")}
          actions={
            <Button look="main" onPress={form}>
              {text("councils-form-first")}
            </Button>
          }
        >
          <p>{text("councils-none.why")}</p>
        </EmptyState>
      )}
      <FormDialog
        isOpen={isForming}
        onClose={() => setForming(false)}
        onFormed={(id) => navigate({ to: "/councils", search: { open: id } })}
      />
    </div>
  );
}
