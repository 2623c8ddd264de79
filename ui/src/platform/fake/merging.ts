import type { Conflict, CopyChoice, Manifest, OpenPlan, SettleConflict, Step } from "@/api/generated";
import { type Answers, outcome } from "./answers";
import { brought, type CopyKind, holding, preview } from "./copy";
import { guard } from "./guard";
import type { FakePlan, State } from "./state";

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

/** How many are taken to be restricted. */
const HIDDEN = 2;

/** What a copy would hold. */
function manifest(plan: FakePlan, choice: CopyChoice, path: string, isLocked: boolean): Manifest {
  const { state } = plan;
  const kinds = ["contacts", "history", "restricted", "views"] as const;
  const hidden = choice.restricted ? 0 : HIDDEN;
  const views = state.stakeholders.filter((each) => each.influence !== null).length;
  const library = state.stakeholders.find((each) => each.name === "Public Library");
  const left = [
    ...(choice.contacts ? [] : [{ what: "contact", count: 3 }]),
    ...(choice.restricted ? [] : [{ what: "stakeholder", count: hidden }]),
    ...(choice.views ? [] : [{ what: "stakeholder.influence", count: views }]),
    ...(choice.history ? [] : [{ what: "step", count: plan.history(0, 9999).length }]),
  ];
  return {
    path,
    locked: isLocked && !choice.readable,
    without: kinds.filter((kind) => !choice[kind]),
    left_out: left,
    holds: [
      { what: "plan", count: 1 },
      { what: "stakeholder", count: state.stakeholders.length - hidden },
      { what: "tie", count: state.ties.length },
      { what: "council", count: state.councils.length },
      { what: "initiative", count: state.initiatives.length },
      ...(choice.contacts ? [{ what: "contact", count: 3 }] : []),
    ],
    mentions:
      hidden > 0 && library
        ? [{ noun: "stakeholder", id: library.id, name: library.name, field: "about" }]
        : [],
  };
}

const same = (a: Conflict["place"], b: Conflict["place"]) => JSON.stringify(a) === JSON.stringify(b);

/** The plan after a choice. */
function settled(state: State, conflict: Conflict, { choice }: SettleConflict): State {
  const conflicts = (state.conflicts ?? []).filter((each) => !same(each.place, conflict.place));
  const next = { ...state, conflicts };
  switch (choice.choose) {
    case "version": {
      const chosen = conflict.versions.find(({ site, seq }) => site === choice.site && seq === choice.seq);
      if (!chosen) throw { code: "not_found", noun: "conflict" };
      return holding(next, conflict, chosen.value);
    }
    case "write":
      return holding(next, conflict, { is: "text", text: choice.text.trim() });
    case "delete":
      return { ...next, stakeholders: next.stakeholders.filter((each) => each.id !== conflict.place.row) };
    case "keep":
      return next;
  }
}

/** Working together on copies; `kind` is the copy that is chosen, which may be locked. */
export function mergingAnswers(
  open: () => FakePlan,
  opened: () => OpenPlan,
  kind: CopyKind,
  isCopyLocked: boolean,
  refuseLocked: (path: string) => void,
): Merging {
  let before: { state: State; newest: Step | undefined } | undefined;
  const newest = (plan: FakePlan) => plan.history(0, 1)[0];
  const canUndo = () => before !== undefined && before.newest === newest(open());
  return {
    choose_copy: () => ({ path: "/home/ana/Downloads/Riverbend (Youth member 2).commonroot" }),
    preview_merge: ({ path }) => {
      refuseLocked(path);
      return { ...preview(open().state, kind), unlocks: isCopyLocked && !opened().locked };
    },
    merge_copy: () => {
      const plan = open();
      const told = preview(plan.state, kind);
      before = { state: plan.state, newest: newest(plan) };
      plan.state = brought(plan.state, kind);
      return outcome(told, ["stakeholder", "tie", "initiative"]);
    },
    list_conflicts: () => open().state.conflicts ?? [],
    settle_conflict: (request) => {
      const plan = open();
      const conflict = plan.state.conflicts?.find((each) => same(each.place, request.place));
      if (!conflict) throw { code: "not_found", noun: "conflict" };
      if (request.choice.choose === "write")
        guard(conflict.place.field ?? "", request.choice.text, true, plan.state.keptTexts);
      const next = settled(plan.state, conflict, request);
      plan.step("settle-conflict", { name: conflict.name }, () => next);
      return outcome(null, ["stakeholder", "initiative"]);
    },
    get_merge_undo: () =>
      canUndo() ? { op: "merge", args: { name: "Youth member 2", count: "9", file: "Riverbend" } } : null,
    undo_merge: () => {
      if (!before || !canUndo()) throw { code: "no_merge_to_undo" };
      open().state = before.state;
      before = undefined;
      return opened();
    },
    preview_copy: (choice) => manifest(open(), choice, "", opened().locked),
    send_copy: (choice) =>
      manifest(
        open(),
        choice,
        open().path.replace(/\.commonroot$/, " 2026-11-29.commonroot"),
        opened().locked,
      ),
  };
}
