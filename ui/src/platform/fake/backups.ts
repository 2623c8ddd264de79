import type { Backup, OpenPlan, Refusal } from "@/api/generated";
import type { Answers } from "./answers";
import type { FakePlan } from "./state";

type Backups = Pick<
  Answers,
  "find_rescue" | "list_backups" | "open_backup" | "restore_backup" | "save_backup"
>;

const hour = 3_600_000;
const now = 1_764_000_000_000;
const counts = {
  stakeholders: 60,
  ties: 120,
  councils: 3,
  seats: 22,
  vacant_seats: 2,
  initiatives: 14,
  acting: 10,
};

/** Three backups, of which the newest is damaged. */
const backups: Backup[] = [
  {
    path: "/b/3 worked.commonroot",
    made_at: now,
    reason: "worked",
    kilobytes: 610,
    holds: null,
    locked: false,
  },
  {
    path: "/b/2 import.commonroot",
    made_at: now - hour,
    reason: "import",
    kilobytes: 604,
    holds: {
      counts,
      last_step: { op: "create-stakeholders", args: { name: "Library", count: "1" } },
      by: "School nurse",
      last_at: now - 2 * hour,
    },
    locked: false,
  },
  {
    path: "/b/1 opened.commonroot",
    made_at: now - 24 * hour,
    reason: "opened",
    kilobytes: 590,
    holds: {
      counts: { ...counts, stakeholders: 59 },
      last_step: { op: "create-stakeholders", args: { name: "Choir", count: "1" } },
      by: "Youth member 2",
      last_at: now - 30 * hour,
    },
    locked: false,
  },
];

/** What went wrong with the plan named at the start: `?problem` is no plan, `?rescue` a damaged one. */
export function problemAtStart(start: URLSearchParams): Refusal | null {
  if (start.has("rescue")) return { code: "damaged", detail: "the newest step is not as it was written" };
  return start.has("problem") ? { code: "not_a_plan", looks_like: "zip" } : null;
}

/** Backups of whatever plan is asked for; `?rescue` is a plan that could not be opened at the start. */
export function backupAnswers(
  start: URLSearchParams,
  opened: () => OpenPlan,
  open: () => FakePlan,
  layOpen: () => void,
): Backups {
  const known = (path: string) => {
    if (!backups.some((backup) => backup.path === path)) throw { code: "no_such_file", path };
  };
  return {
    find_rescue: () => {
      const backup = backups.find((each) => each.holds);
      return start.has("rescue") && backup ? { plan: { path: "/home/ana/Torn.commonroot" }, backup } : null;
    },
    list_backups: () => backups,
    open_backup: ({ backup }) => {
      known(backup.path);
      layOpen();
      return opened();
    },
    restore_backup: ({ path }) => {
      known(path);
      return opened();
    },
    save_backup: ({ backup }) => {
      known(backup.path);
      return { path: open().path.replace(/\.commonroot$/, " from a backup.commonroot") };
    },
  };
}
