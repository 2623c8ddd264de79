import { createHashHistory, createRootRoute, createRoute, createRouter } from "@tanstack/react-router";
import { assessmentSearch } from "@/features/assessment/search";
import { councilsSearch } from "@/features/councils/search";
import { historySearch } from "@/features/history/search";
import { initiativeSearch, initiativesSearch } from "@/features/initiatives/view";
import { librarySearch } from "@/features/library/search";
import { mapsSearch } from "@/features/maps/search";
import { OverviewPage } from "@/features/overview";
import { reportsSearch } from "@/features/reports/search";
import { stakeholderSearch } from "@/features/stakeholders/filter";
import { togetherSearch } from "@/features/together/search";
import { CrashPage } from "./Crash";
import { later } from "./later";
import { Root } from "./Root";

/**
 * Reads an address as its place does. What the place does not understand is nothing there: the router would hand on as it
 * was given whatever the place left out, and a page of that name would stand empty.
 */
const understood =
  <Search extends object>(read: (given: Record<string, unknown>) => Search) =>
  (given: Record<string, unknown>): Search => ({
    ...Object.fromEntries(Object.keys(given).map((field) => [field, undefined])),
    ...read(given),
  });

const root = createRootRoute({
  component: Root,
  errorComponent: ({ error }) => <CrashPage detail={String(error)} />,
  notFoundComponent: OverviewPage,
});
const overview = createRoute({ getParentRoute: () => root, path: "/", component: OverviewPage });
const stakeholders = createRoute({
  getParentRoute: () => root,
  path: "/stakeholders",
  validateSearch: understood(stakeholderSearch),
  component: later.stakeholders,
});
const bringIn = createRoute({ getParentRoute: () => root, path: "/import", component: later.import });
const councils = createRoute({
  getParentRoute: () => root,
  path: "/councils",
  validateSearch: understood(councilsSearch),
  component: later.councils,
});
const initiatives = createRoute({
  getParentRoute: () => root,
  path: "/initiatives",
  validateSearch: understood(initiativesSearch),
  component: later.initiatives,
});
const initiative = createRoute({
  getParentRoute: () => root,
  path: "/initiatives/$id",
  validateSearch: understood(initiativeSearch),
  component: later.initiative,
});
const assessment = createRoute({
  getParentRoute: () => root,
  path: "/assessment",
  validateSearch: understood(assessmentSearch),
  component: later.assessment,
});
const library = createRoute({
  getParentRoute: () => root,
  path: "/library",
  validateSearch: understood(librarySearch),
  component: later.library,
});
const maps = createRoute({
  getParentRoute: () => root,
  path: "/maps",
  validateSearch: understood(mapsSearch),
  component: later.maps,
});
const reports = createRoute({
  getParentRoute: () => root,
  path: "/reports",
  validateSearch: understood(reportsSearch),
  component: later.reports,
});
const history = createRoute({
  getParentRoute: () => root,
  path: "/history",
  validateSearch: understood(historySearch),
  component: later.history,
});
const together = createRoute({
  getParentRoute: () => root,
  path: "/together",
  validateSearch: understood(togetherSearch),
  component: later.together,
});
const settings = createRoute({ getParentRoute: () => root, path: "/settings", component: later.settings });

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
      assessment,
      library,
      maps,
      reports,
      history,
      together,
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
