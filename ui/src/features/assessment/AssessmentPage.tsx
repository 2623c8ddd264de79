import { useSearch } from "@tanstack/react-router";
import { useText } from "@/components";
import { GroupsView } from "./groups/GroupsView";
import { MatchingView } from "./matching/MatchingView";
import { MixView } from "./mix/MixView";
import { ReviewView } from "./review/ReviewView";
import { RoundsView } from "./rounds/RoundsView";
import { AssessmentTabs } from "./Tabs";
import { ThanksView } from "./thanks/ThanksView";
import "./assessment.css";

/** What the council knows, what answers it, whom it is about, what it thinks of its plan, and whom it thanks. */
export function AssessmentPage() {
  const text = useText();
  const { view } = useSearch({ from: "/assessment" });
  const head = (
    <>
      <h1>{text("assessment-title")}</h1>
      <AssessmentTabs view={view} />
    </>
  );
  if (view === undefined) return <RoundsView head={head} />;
  return (
    <div className="asm pad">
      {head}
      {view === "matching" && <MatchingView />}
      {view === "groups" && <GroupsView />}
      {view === "mix" && <MixView />}
      {view === "review" && <ReviewView />}
      {view === "thanks" && <ThanksView />}
    </div>
  );
}
