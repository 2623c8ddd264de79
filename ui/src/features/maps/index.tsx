import { Link, useSearch } from "@tanstack/react-router";
import { useText } from "@/components";
import { CoverageView } from "./CoverageView";
import { MeasuresView } from "./MeasuresView";
import { SceneView } from "./SceneView";
import "./maps.css";
import "./corners.css";

// A link to the wheel is not the way to every other view.
const exactly = { exact: true, explicitUndefined: true };

const views = [undefined, "network", "coverage", "measures"] as const;

/** One page, several views of the same plan. */
export function MapsPage() {
  const text = useText();
  const { view } = useSearch({ from: "/maps" });
  const tabs = (
    <nav className="tabs" aria-label={text("maps-views")}>
      {views.map((each) => (
        <Link
          key={each ?? "wheel"}
          to="/maps"
          search={each ? { view: each } : {}}
          activeOptions={exactly}
          aria-current={view === each ? "page" : undefined}
        >
          {text(`maps-${each ?? "wheel"}`)}
        </Link>
      ))}
    </nav>
  );
  if (view === "coverage") return <CoverageView tabs={tabs} />;
  if (view === "measures") return <MeasuresView tabs={tabs} />;
  const shown = view ?? "wheel";
  return <SceneView key={shown} view={shown} tabs={tabs} />;
}
