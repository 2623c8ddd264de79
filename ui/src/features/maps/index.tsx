import { Link, useSearch } from "@tanstack/react-router";
import { useText } from "@/components";
import { CoverageView } from "./CoverageView";
import { WheelView } from "./WheelView";
import "./maps.css";
import "./corners.css";

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
