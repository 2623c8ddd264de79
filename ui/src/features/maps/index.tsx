import { Link, useSearch } from "@tanstack/react-router";
import { useText } from "@/components";
import { CoverageView } from "./CoverageView";
import { WheelView } from "./WheelView";
import "./maps.css";

/** What the address of the maps holds: which view, and what is selected. */
export interface MapsSearch {
  view?: "coverage" | undefined;
  /** The stakeholder or initiative in focus. */
  open?: string | undefined;
}

/** Reads the address; what is not understood is left out. */
export function mapsSearch(search: Record<string, unknown>): MapsSearch {
  return {
    view: search.view === "coverage" ? "coverage" : undefined,
    open: typeof search.open === "string" ? search.open : undefined,
  };
}

// A link to the wheel is not the way to every other view.
const exactly = { exact: true, explicitUndefined: true };

/** One page, several views of the same plan. */
export function MapsPage() {
  const text = useText();
  const { view } = useSearch({ from: "/maps" });
  const tabs = (
    <nav className="tabs" aria-label={text("maps-views")}>
      <Link
        to="/maps"
        search={{}}
        activeOptions={exactly}
        aria-current={view === undefined ? "page" : undefined}
      >
        {text("maps-wheel")}
      </Link>
      <Link
        to="/maps"
        search={{ view: "coverage" }}
        activeOptions={exactly}
        aria-current={view ? "page" : undefined}
      >
        {text("maps-coverage")}
      </Link>
    </nav>
  );
  return view === "coverage" ? <CoverageView tabs={tabs} /> : <WheelView tabs={tabs} />;
}
