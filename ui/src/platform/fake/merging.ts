import type { Conflict, CopyChoice, Manifest, MergePreview, OpenPlan } from "@/api/generated";
import { type Answers, outcome } from "./answers";
import type { FakePlan } from "./state";

type Merging = Pick<
  Answers,
  | "choose_copy"
  | "preview_merge"
  | "merge_copy"
  | "list_conflicts"
  | "settle_conflict"
  | "get_merge_undo"
  | "undo_merge"
  | "preview_copy"
  | "send_copy"
>;

const ana = {
  site: "00000000-0000-7000-8000-0000000000a1",
  seq: 4,
  by: "School nurse",
  at: 1_764_000_000_000,
};
const ben = {
  site: "00000000-0000-7000-8000-0000000000b1",
  seq: 2,
  by: "Youth member 2",
  at: 1_763_990_000_000,
};

/** Both changed what the first stakeholder serves. */
function disagreement(plan: FakePlan): Conflict[] {
  const first = plan.state.stakeholders[0];
  if (!first) return [];
  return [
    {
      place: { table: "stakeholder", row: first.id, field: "area_served", rule: null },
      noun: "stakeholder",
      id: first.id,
      name: first.name,
      about: "field",
      versions: [
        { ...ana, field: null, value: { is: "text", text: "the old town" }, shown: true },
        { ...ben, field: null, value: { is: "text", text: "both banks" }, shown: false },
      ],
      may_write: true,
    },
  ];
}

function preview(plan: FakePlan): MergePreview {
  const first = plan.state.stakeholders[0];
  return {
    file_name: "Riverbend (Ben).commonroot",
    steps: 1,
    people: [{ author: ben.by, steps: 1, first_at: ben.at, last_at: ben.at }],
    changes: first
      ? [{ noun: "stakeholder", id: first.id, name: first.name, what: "changed", fields: ["area_served"] }]
      : [],
    conflicts: disagreement(plan),
    woven: [],
    twins: [],
    telling: [],
    without: [],
  };
}

function manifest(plan: FakePlan, choice: CopyChoice, path: string): Manifest {
  const kinds = ["contacts", "history", "restricted", "views"] as const;
  const hidden = plan.state.stakeholders.filter(
    (each) => each.do_not_map || each.sensitivity === "restricted" || each.sensitivity === "confidential",
  );
  const kept = plan.state.stakeholders.length - (choice.restricted ? 0 : hidden.length);
  return {
    path,
    without: kinds.filter((kind) => !choice[kind]),
    left_out: choice.restricted ? [] : [{ what: "stakeholder", count: hidden.length }],
    holds: [{ what: "stakeholder", count: kept }],
    mentions: [],
  };
}

/** Working together: one copy, in which one field was changed that was changed here too. */
export function mergingAnswers(open: () => FakePlan, opened: () => OpenPlan): Merging {
  let conflicts: Conflict[] = [];
  let merged = false;
  return {
    choose_copy: () => ({ path: "/home/ana/Downloads/Riverbend (Ben).commonroot" }),
    preview_merge: () => preview(open()),
    merge_copy: () => {
      const brought = preview(open());
      conflicts = brought.conflicts;
      merged = true;
      return outcome(brought, ["stakeholder"]);
    },
    list_conflicts: () => conflicts,
    settle_conflict: ({ place }) => {
      const at = (each: Conflict) => JSON.stringify(each.place);
      if (!conflicts.some((each) => at(each) === JSON.stringify(place))) {
        throw { code: "not_found", noun: "conflict" };
      }
      conflicts = conflicts.filter((each) => at(each) !== JSON.stringify(place));
      merged = false;
      return outcome(null, ["stakeholder"]);
    },
    get_merge_undo: () => (merged ? { op: "merge", args: { name: ben.by, count: "1", file: "Ben" } } : null),
    undo_merge: () => {
      if (!merged) throw { code: "no_merge_to_undo" };
      conflicts = [];
      merged = false;
      return opened();
    },
    preview_copy: (choice) => manifest(open(), choice, ""),
    send_copy: (choice) => manifest(open(), choice, open().path.replace(/\.commonroot$/, " copy.commonroot")),
  };
}
