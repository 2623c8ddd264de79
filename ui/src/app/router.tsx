import { createHashHistory, createRootRoute, createRoute, createRouter } from "@tanstack/react-router";
import { HistoryPage } from "@/features/history";
import { ImportPage } from "@/features/import";
import { OverviewPage } from "@/features/overview";
import { ReportsPage } from "@/features/reports";
import { SettingsPage } from "@/features/settings";
import { StakeholdersPage } from "@/features/stakeholders";
import { CrashPage } from "./Crash";
import { Root } from "./Root";

/** What the list of stakeholders is narrowed to; ids of the plan. Part of the address, so links can set it. */
export interface StakeholderSearch {
  /** The one whose side panel is open. */
  open?: string;
  name?: string;
  sector?: string;
  domain?: string;
  level?: string;
  tag?: string;
  /** Only those without a domain or without a level. */
  unplaced?: boolean;
}

const words = ["open", "name", "sector", "domain", "level", "tag"] as const;

function stakeholderSearch(given: Record<string, unknown>): StakeholderSearch {
  const search: StakeholderSearch = {};
  for (const word of words) {
    if (typeof given[word] === "string" && given[word]) search[word] = given[word];
  }
  if (given.unplaced === true) search.unplaced = true;
  return search;
}

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
const reports = createRoute({ getParentRoute: () => root, path: "/reports", component: ReportsPage });
const history = createRoute({ getParentRoute: () => root, path: "/history", component: HistoryPage });
const settings = createRoute({ getParentRoute: () => root, path: "/settings", component: SettingsPage });

/** The places of the window. The address stands after "#", so that loading again finds the same place. */
export function makeRouter() {
  return createRouter({
    routeTree: root.addChildren([overview, stakeholders, bringIn, reports, history, settings]),
    history: createHashHistory(),
    defaultErrorComponent: ({ error }) => <CrashPage detail={String(error)} />,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
