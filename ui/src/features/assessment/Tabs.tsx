import { Link } from "@tanstack/react-router";
import { useText } from "@/components";
import { type View, views } from "./search";

// A link to rounds and findings is not the way to every other page.
const exactly = { exact: true, explicitUndefined: true };

/** The pages of the assessment. */
export function AssessmentTabs({ view }: { view: View | undefined }) {
  const text = useText();
  return (
    <nav className="page-tabs" aria-label={text("assessment-tabs")}>
      {[undefined, ...views].map((each) => (
        <Link
          key={each ?? "rounds"}
          to="/assessment"
          search={each ? { view: each } : {}}
          activeOptions={exactly}
          aria-current={view === each ? "page" : undefined}
        >
          {text(`assessment-tab-${each ?? "rounds"}`)}
        </Link>
      ))}
    </nav>
  );
}
