import { createHashHistory, createRootRoute, createRoute, createRouter } from "@tanstack/react-router";
import { CouncilsPage, councilsSearch } from "@/features/councils";
import { HistoryPage } from "@/features/history";
import { ImportPage } from "@/features/import";
import { InitiativePage, InitiativesPage, initiativeSearch, initiativesSearch } from "@/features/initiatives";
import { LibraryPage, librarySearch } from "@/features/library";
import { MapsPage, mapsSearch } from "@/features/maps";
import { OverviewPage } from "@/features/overview";
import { ReportsPage } from "@/features/reports";
import { SettingsPage } from "@/features/settings";
import { StakeholdersPage, stakeholderSearch } from "@/features/stakeholders";
import { CrashPage } from "./Crash";
import { Root } from "./Root";

const root = createRootRoute({
  component: Root,
  errorComponent: ({ error }) => <CrashPage detail={String(error)} />,
  notFoundComponent: OverviewPage,
});
const overview = createRoute({ getParentRoute: () => root, path: "/", component: OverviewPage });
const stakeholders = createRoute({
  getParentRoute: () => root,
  path: "/stakeholders",
  validateSearch: stakeholderSearch,
  component: StakeholdersPage,
});
const bringIn = createRoute({ getParentRoute: () => root, path: "/import", component: ImportPage });
const councils = createRoute({
  getParentRoute: () => root,
  path: "/councils",
  validateSearch: councilsSearch,
  component: CouncilsPage,
});
const initiatives = createRoute({
  getParentRoute: () => root,
  path: "/initiatives",
  validateSearch: initiativesSearch,
  component: InitiativesPage,
});
const initiative = createRoute({
  getParentRoute: () => root,
  path: "/initiatives/$id",
  validateSearch: initiativeSearch,
  component: InitiativePage,
});
const library = createRoute({
  getParentRoute: () => root,
  path: "/library",
  validateSearch: librarySearch,
  component: LibraryPage,
});
const maps = createRoute({
  getParentRoute: () => root,
  path: "/maps",
  validateSearch: mapsSearch,
  component: MapsPage,
});
const reports = createRoute({ getParentRoute: () => root, path: "/reports", component: ReportsPage });
const history = createRoute({ getParentRoute: () => root, path: "/history", component: HistoryPage });
const settings = createRoute({ getParentRoute: () => root, path: "/settings", component: SettingsPage });

/** The places of the window. The address stands after "#", so that loading again finds the same place. */
export function makeRouter() {
  return createRouter({
    routeTree: root.addChildren([
      overview,
      stakeholders,
      bringIn,
      councils,
      initiatives,
      initiative,
      library,
      maps,
      reports,
      history,
      settings,
    ]),
    history: createHashHistory(),
    defaultErrorComponent: ({ error }) => <CrashPage detail={String(error)} />,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
