import type { Commands, InitiativeEdit, Outcome } from "@/api/generated";
import { copy } from "./copied";
import * as councils from "./councils";
import { framework } from "./framework";
import { guardDrafts, guardEdits } from "./guard";
import * as initiatives from "./initiatives";
import type { FakePlan, State } from "./state";

/** An answer to every command. */
export type Answers = { [K in keyof Commands]: (request: Commands[K][0]) => Commands[K][1] };

/** The answer to a step. */
export const outcome = <T>(output: T, changed: Outcome<T>["changed"]): Outcome<T> => ({ output, changed });

type Some<K extends keyof Commands> = Pick<Answers, K>;
type Args = Record<string, string>;

/** Takes a step that answers with what it made. */
function making<T>(plan: FakePlan, op: string, args: Args, make: (state: State) => [State, T]): T {
  const [next, made] = make(plan.state);
  plan.step(op, args, () => next);
  return made;
}

/** Takes a step; a refusal comes before anything is written. */
function changing(plan: FakePlan, op: string, args: Args, change: (state: State) => State): null {
  const next = change(plan.state);
  plan.step(op, args, () => next);
  return null;
}

const opOf = (general: string, edits: { field: string }[]) => {
  const fields = [...new Set(edits.map((each) => each.field.replaceAll("_", "-")))];
  return [general, ...(fields.length === 1 ? fields : [])].join("-");
};

/** Councils and seats. */
export const togetherAnswers = (
  open: () => FakePlan,
): Some<
  | "list_councils"
  | "get_council_template"
  | "get_composition"
  | "create_council"
  | "edit_council"
  | "delete_council"
  | "add_seats"
  | "edit_seats"
  | "move_seat"
  | "delete_seats"
> => ({
  list_councils: () => open().state.councils,
  get_council_template: (kind) => councils.template(kind),
  get_composition: (id) => councils.composition(open().state, id),
  create_council: (draft) => {
    guardDrafts([draft], open().state.keptTexts);
    if (!draft.name.trim()) throw { code: "invalid", field: "name", rule: "name-empty" };
    const args = { name: draft.name };
    const id = making(open(), "create-council", args, (state) => councils.create(state, draft));
    return outcome(id, ["stakeholder", "council"]);
  },
  edit_council: (request) => {
    guardEdits(request.edits, open().state.keptTexts);
    const name = councils.find(open().state, request.id).name;
    const op = opOf("edit-council", request.edits);
    changing(open(), op, { name }, (state) => councils.edit(state, request));
    return outcome(null, ["council"]);
  },
  delete_council: (id) => {
    const name = councils.find(open().state, id).name;
    changing(open(), "delete-council", { name }, (state) => councils.remove(state, id));
    return outcome(null, ["stakeholder", "council"]);
  },
  add_seats: (request) => {
    const { name } = councils.find(open().state, request.council);
    const args = { count: String(request.seats.length), name };
    const ids = making(open(), "add-seats", args, (state) => councils.addSeats(state, request));
    return outcome(ids, ["stakeholder", "council"]);
  },
  edit_seats: (request) => {
    const args = {
      count: String(request.ids.length),
      name: councils.councilOf(open().state, request.ids),
    };
    const op = opOf("edit-seats", request.edits);
    changing(open(), op, args, (state) => councils.editSeats(state, request));
    return outcome(null, ["stakeholder", "council"]);
  },
  move_seat: (request) => {
    const name = councils.councilOf(open().state, [request.id]);
    changing(open(), "move-seat", { name }, (state) => councils.moveSeat(state, request));
    return outcome(null, ["stakeholder", "council"]);
  },
  delete_seats: (ids) => {
    const args = { count: String(ids.length), name: councils.councilOf(open().state, ids) };
    changing(open(), "delete-seats", args, (state) => councils.deleteSeats(state, ids));
    return outcome(null, ["stakeholder", "council"]);
  },
});

/** The tag or framework item that a change is about, by name. */
function namedIn(edit: InitiativeEdit | undefined, state: State): string {
  const value = String(edit?.value ?? "");
  const item = framework.items.find((each) => each.id === value);
  return item?.label ?? state.tags.find((each) => each.id === value)?.name ?? value;
}

const nameOf = (state: State, stakeholder: string | undefined) =>
  state.stakeholders.find((each) => each.id === stakeholder)?.name ?? "";

/** Initiatives and partners. */
export const initiativeAnswers = (
  open: () => FakePlan,
): Some<
  | "list_initiatives"
  | "draft_from_example"
  | "create_initiatives"
  | "copy_initiative"
  | "edit_initiatives"
  | "delete_initiatives"
  | "add_partners"
  | "edit_partner"
  | "remove_partners"
> => ({
  list_initiatives: () => open().state.initiatives,
  draft_from_example: (id) => initiatives.fromExample(id),
  create_initiatives: (drafts) => {
    guardDrafts(drafts, open().state.keptTexts);
    const args = { count: String(drafts.length), name: drafts[0]?.title ?? "" };
    const make = (state: State) => initiatives.create(state, drafts);
    return outcome(making(open(), "create-initiatives", args, make), ["tag", "stakeholder", "initiative"]);
  },
  copy_initiative: (request) => {
    const args = { count: "1", name: request.title };
    const id = making(open(), "create-initiatives", args, (state) => copy(state, request));
    return outcome(id, ["stakeholder", "initiative", "progress"]);
  },
  edit_initiatives: (request) => {
    const { state } = open();
    guardEdits(request.edits, state.keptTexts);
    const named = request.ids.map((id) => initiatives.find(state, id).title);
    const count = { count: String(named.length), name: named[0] ?? "" };
    const [only] = request.edits;
    const answers = ["who_could_be_harmed", "who_was_asked", "what_we_do"];
    const others = request.edits.filter((edit) => !answers.includes(edit.field));
    const status = others.length === 1 && others[0]?.field === "status" ? others[0].value : undefined;
    const op = status ? "set-initiative-status" : opOf("edit-initiative", request.edits);
    const args: Args = status ? { ...count, status } : { ...count, value: namedIn(only, state) };
    changing(open(), op, args, (now) => initiatives.edit(now, request));
    return outcome(null, ["tag", "initiative"]);
  },
  delete_initiatives: (ids) => {
    const args = { count: String(ids.length), name: initiatives.find(open().state, ids[0] ?? "").title };
    changing(open(), "delete-initiatives", args, (state) => initiatives.remove(state, ids));
    return outcome(null, ["stakeholder", "initiative"]);
  },
  add_partners: (request) => {
    const { state } = open();
    const args = {
      count: String(request.partners.length),
      name: nameOf(state, request.partners[0]?.stakeholder),
      initiative: initiatives.find(state, request.initiative).title,
    };
    const make = (now: State) => initiatives.addPartners(now, request);
    return outcome(making(open(), "add-partners", args, make), ["stakeholder", "initiative"]);
  },
  edit_partner: (request) => {
    const { state } = open();
    guardEdits(request.edits, state.keptTexts);
    const [initiative, partner] = initiatives.findPartner(state, request.id);
    const args = { name: nameOf(state, partner.stakeholder), initiative: initiative.title };
    const op = opOf("edit-partner", request.edits);
    changing(open(), op, args, (now) => initiatives.editPartner(now, request));
    return outcome(null, ["stakeholder", "initiative"]);
  },
  remove_partners: (ids) => {
    const { state } = open();
    const [initiative, partner] = initiatives.findPartner(state, ids[0] ?? "");
    const name = nameOf(state, partner.stakeholder);
    const args = { count: String(ids.length), name, initiative: initiative.title };
    const gone = (each: { id: string }) => ids.includes(each.id);
    changing(open(), "remove-partners", args, (now) => initiatives.removePartners(now, gone));
    return outcome(null, ["stakeholder", "initiative"]);
  },
});
