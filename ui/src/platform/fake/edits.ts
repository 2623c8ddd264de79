import type { Framework, FrameworkChanges, FrameworkItem, ItemUse } from "@/api/generated";
import { type Answers, outcome } from "./answers";
import { framework } from "./framework";
import { guard } from "./guard";
import type { FakePlan, State } from "./state";

/** The framework of a plan: the built-in one until somebody changed it. */
export const frameworkOf = (state: State | undefined): Framework => state?.framework ?? framework;

const builtIn = (id: string) => framework.items.find((item) => item.id === id);

function uses(state: State, { id }: FrameworkItem): ItemUse[] {
  const named = (noun: string, names: string[]): ItemUse[] =>
    names[0] === undefined ? [] : [{ noun, count: names.length, name: names[0] }];
  const initiatives = state.initiatives.filter((one) =>
    [...one.domains, ...one.levels, ...one.principles, ...one.strategies].includes(id),
  );
  const stakeholders = state.stakeholders.filter((one) => [one.main_domain, one.main_level].includes(id));
  const parts = frameworkOf(state).items.filter((item) => item.parent === id);
  return [
    ...named(
      "framework_item",
      parts.map((part) => part.label),
    ),
    ...named(
      "initiative",
      initiatives.map((one) => one.title),
    ),
    ...named(
      "stakeholder",
      stakeholders.map((one) => one.name),
    ),
  ];
}

/** What a framework that was chosen would change. */
const other: FrameworkChanges = {
  title: "Marco comunitario",
  source: "Two Creeks",
  added: [{ ...(framework.items[0] as FrameworkItem), id: "domain-play", key: "play", label: "Play" }],
  renamed: [{ kind: "domain", from: "Safety", to: "Seguridad" }],
  reworded: 1,
  same: 40,
  kept: 2,
};

type Commanded =
  | "get_framework"
  | "list_item_states"
  | "edit_item"
  | "add_item"
  | "move_item"
  | "remove_item"
  | "put_back_words"
  | "choose_framework"
  | "read_framework"
  | "bring_in_framework";

/** Changing the framework of a plan. */
export function frameworkAnswers(
  open: () => FakePlan,
  now: () => FakePlan | undefined,
): Pick<Answers, Commanded> {
  const own = () => frameworkOf(open().state);
  const found = (id: string) => {
    const item = own().items.find((one) => one.id === id);
    if (!item) throw { code: "not_found", noun: "framework_item" };
    return item;
  };
  function change(op: string, of: { kind: string; label: string }, items: FrameworkItem[]) {
    const next = { ...own(), items };
    open().step(op, { kind: of.kind, name: of.label }, (state) => ({ ...state, framework: next }));
  }
  return {
    get_framework: () => frameworkOf(now()?.state),
    list_item_states: () =>
      own().items.map((item) => {
        const first = builtIn(item.id);
        return {
          id: item.id,
          built_in: first !== undefined,
          reworded: first !== undefined && (first.label !== item.label || first.about !== item.about),
          uses: uses(open().state, item),
        };
      }),
    edit_item: ({ id, edit }) => {
      const item = found(id);
      if (edit.field === "level" || edit.field === "domains") {
        const placed = own().items.map((one) => (one.id === id ? { ...one, [edit.field]: edit.value } : one));
        change(`edit-item-${edit.field}`, item, placed);
        return outcome(null, ["framework"]);
      }
      guard(edit.field, edit.value ?? "", edit.field !== "label", open().state.keptTexts);
      if (edit.field === "label" && !edit.value.trim())
        throw { code: "invalid", field: "label", rule: "name-empty" };
      if (own().items.some((one) => one.id !== id && one.kind === item.kind && one.label === edit.value))
        throw { code: "invalid", field: "label", rule: "name-taken" };
      const items = own().items.map((one) => (one.id === id ? { ...one, [edit.field]: edit.value } : one));
      change(`edit-item-${edit.field}`, item, items);
      return outcome(null, ["framework"]);
    },
    add_item: (draft) => {
      guard("label", draft.label, false);
      const key = draft.label.toLowerCase().replaceAll(" ", "-");
      const id = `${draft.kind}-${key}`;
      if (own().items.some((one) => one.id === id))
        throw { code: "invalid", field: "label", rule: "name-taken" };
      const list = own().items.filter((one) => one.kind === draft.kind);
      const after = list.find((one) => one.id === draft.after);
      const position = after ? after.position + 1 : list.length;
      const { kind, label, about, parent, level, domains } = draft;
      const look = { asks: null, letter: label.slice(0, 1), shape: null, pattern: null, color: "#44AA99" };
      const item: FrameworkItem = { id, kind, key, parent, level, domains, label, about, position, ...look };
      const moved = own().items.map((one) =>
        one.kind === kind && one.position >= position ? { ...one, position: one.position + 1 } : one,
      );
      const items = [...moved, item].sort((a, b) => (a.kind === b.kind ? a.position - b.position : 0));
      change("add-item", item, items);
      return outcome(id, ["framework"]);
    },
    move_item: ({ id, to }) => {
      const item = found(id);
      const list = own().items.filter((one) => one.kind === item.kind && one.id !== id);
      list.splice(to, 0, item);
      const placed = list.map((one, position) => ({ ...one, position }));
      const at = own().items.findIndex((one) => one.kind === item.kind);
      const others = own().items.filter((one) => one.kind !== item.kind);
      change("move-item", item, [...others.slice(0, at), ...placed, ...others.slice(at)]);
      return outcome(null, ["framework"]);
    },
    remove_item: (id) => {
      const item = found(id);
      const used = uses(open().state, item);
      if (used.length > 0) throw { code: "item_in_use", item: item.label, uses: used };
      const items = own().items.filter((one) => one.id !== id);
      change("remove-item", item, items);
      return outcome(null, ["framework"]);
    },
    put_back_words: (id) => {
      const item = id === null ? undefined : found(id);
      const items = own().items.map((one) => {
        const first = id === null || one.id === id ? builtIn(one.id) : undefined;
        return first ? { ...one, label: first.label, about: first.about, asks: first.asks } : one;
      });
      change(item ? "put-back-item" : "put-back-items", item ?? { kind: "", label: "" }, items);
      return outcome(null, ["framework"]);
    },
    choose_framework: () => ({ path: "/home/ana/marco.toml" }),
    read_framework: () => other,
    bring_in_framework: () => {
      const renamed = own().items.map((one) =>
        one.id === "domain-safety" ? { ...one, label: "Seguridad" } : one,
      );
      change("bring-in-framework", { kind: "", label: other.title }, [...renamed, ...other.added]);
      return outcome(null, ["framework", "plan"]);
    },
  };
}
