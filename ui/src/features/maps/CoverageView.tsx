import type { ReactNode } from "react";
import { refusalOf } from "@/api/call";
import { useFramework, useOverview } from "@/api/queries";
import { RefusalBanner, StatusMessage, useText } from "@/components";
import { CoverageTable } from "@/parts/coverage";

/** Domain by level, large: who acts, who is there, what is missing. */
export function CoverageView({ tabs }: { tabs: ReactNode }) {
  const text = useText();
  const { data: overview, error } = useOverview();
  const framework = useFramework().data;
  return (
    <div className="maps">
      <div className="maptools">{tabs}</div>
      <div className="mapcoverage">
        {error && <RefusalBanner refusal={refusalOf(error)} />}
        {!overview && !error && <StatusMessage>{text("loading")}</StatusMessage>}
        {overview && framework && (
          <>
            <h1>{text("maps-coverage-title")}</h1>
            <p className="q">{text("maps-coverage-about")}</p>
            <CoverageTable coverage={overview.coverage} framework={framework} />
          </>
        )}
      </div>
    </div>
  );
}
