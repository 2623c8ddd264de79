import { lazyRouteComponent } from "@tanstack/react-router";

/** The places that come after the first screen, which need not wait for them. */
export const later = {
  stakeholders: lazyRouteComponent(() => import("@/features/stakeholders"), "StakeholdersPage"),
  import: lazyRouteComponent(() => import("@/features/import"), "ImportPage"),
  councils: lazyRouteComponent(() => import("@/features/councils"), "CouncilsPage"),
  initiatives: lazyRouteComponent(() => import("@/features/initiatives"), "InitiativesPage"),
  initiative: lazyRouteComponent(() => import("@/features/initiatives"), "InitiativePage"),
  assessment: lazyRouteComponent(() => import("@/features/assessment"), "AssessmentPage"),
  library: lazyRouteComponent(() => import("@/features/library"), "LibraryPage"),
  maps: lazyRouteComponent(() => import("@/features/maps"), "MapsPage"),
  reports: lazyRouteComponent(() => import("@/features/reports"), "ReportsPage"),
  history: lazyRouteComponent(() => import("@/features/history"), "HistoryPage"),
  together: lazyRouteComponent(() => import("@/features/together"), "TogetherPage"),
  settings: lazyRouteComponent(() => import("@/features/settings"), "SettingsPage"),
};

/** Fetches the places that are not on screen yet, so that going there takes no longer than before. */
export async function fetchPlaces(): Promise<void> {
  for (const place of Object.values(later)) await place.preload?.();
}
