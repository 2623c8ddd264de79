import { Link, useNavigate } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { useLayoutEffect, useState } from "react";
import type { Council } from "@/api/generated";
import { NotHere, nextFocus, SavedText, useText, WordsOf } from "@/components";
import { ActionButton } from "@/parts/actions";
import { Asks } from "./children/Asks";
import { DeleteDialog } from "./DeleteDialog";
import { MeetingsView } from "./meetings/MeetingsView";
import { ActionsView } from "./registers/ActionsView";
import { DecisionsView } from "./registers/DecisionsView";
import { SeatsView } from "./SeatsView";
import type { View } from "./search";
import { CouncilTabs } from "./Tabs";
import { useCouncilActions } from "./useCouncilActions";
import { useCouncilEdit } from "./useSteps";

/** One council: what it is for, who sits at its table, when it meets, and what comes of that. */
export function CouncilView({
  council,
  councils,
  view,
}: {
  council: Council;
  councils: Council[];
  view: View | undefined;
}) {
  const text = useText();
  const navigate = useNavigate();
  const keep = useCouncilEdit(council.id);
  const [isAsked, setAsked] = useState(false);
  const remove = useCouncilActions(council, view, () => setAsked(true));
  // It takes the place of the list, which may have been scrolled.
  useLayoutEffect(() => {
    const page = document.getElementById("page");
    if (page) page.scrollTop = 0;
  }, []);
  return (
    <WordsOf id={council.id} name={council.name}>
      <div className="councils pad council" ref={nextFocus}>
        <Link to="/councils" search={{}} activeOptions={{ exact: true }} className="councils-back">
          <ArrowLeft className="ic" aria-hidden />
          {text("councils-title")}
        </Link>
        <header className="councils-top">
          <h1 className="vh">{council.name}</h1>
          <SavedText
            className="name"
            label={text("councils-name")}
            hideLabel
            value={council.name}
            placeholder={text("councils-name")}
            needed={text("councils-name-needed", { name: council.name })}
            onSave={(value) => keep({ field: "name", value: value ?? "" })}
          />
          <ActionButton action={remove} look="bare" />
        </header>
        {view === undefined && (
          <>
            <SavedText
              className="purpose"
              label={text("councils-purpose")}
              hideLabel
              isLong
              value={council.purpose}
              placeholder={text("councils-purpose.placeholder")}
              onSave={(value) => keep({ field: "purpose", value })}
            />
            <NotHere />
          </>
        )}
        <CouncilTabs council={council} view={view} />
        {view === undefined && <SeatsView council={council} councils={councils} keep={keep} />}
        {view === "asks" && council.kind === "childrens_council" && <Asks council={council} />}
        {view === "meetings" && <MeetingsView council={council} />}
        {view === "decisions" && <DecisionsView council={council} councils={councils} />}
        {view === "actions" && <ActionsView council={council} councils={councils} />}
        <DeleteDialog
          council={isAsked ? council : undefined}
          onClose={() => setAsked(false)}
          onDeleted={() => navigate({ to: "/councils", search: {} })}
        />
      </div>
    </WordsOf>
  );
}
