import type {
  AddPartners,
  EditInitiatives,
  EditPartner,
  Initiative,
  InitiativeDraft,
  InitiativeEdit,
  Partner,
  PartnerDraft,
} from "@/api/generated";
import { framework } from "./framework";
import { tagId } from "./stakeholders";
import type { State } from "./state";

let made = 0;

const partnerOf = (initiative: string, draft: PartnerDraft): Partner => ({
  ...draft,
  id: `${initiative}-${draft.stakeholder}`,
  initiative,
});

/** If this one leads now, whoever led before stays as a partner; the lead comes first. */
function oneLead(partners: Partner[], lead: string | undefined): Partner[] {
  const one = (each: Partner): Partner =>
    lead !== undefined && each.role === "lead" && each.id !== lead ? { ...each, role: "partner" } : each;
  return partners.map(one).sort((a, b) => Number(b.role === "lead") - Number(a.role === "lead"));
}

const leadOf = (partners: Partner[]) => partners.filter((each) => each.role === "lead").at(-1)?.id;

function sorted(state: State, initiatives: Initiative[]): State {
  return { ...state, initiatives: [...initiatives].sort((a, b) => a.title.localeCompare(b.title, "en")) };
}

const mapped = (state: State, id: string, change: (initiative: Initiative) => Initiative) =>
  sorted(
    state,
    state.initiatives.map((each) => (each.id === id ? change(each) : each)),
  );

const tagged = (state: State, names: string[]): State => {
  const fresh = names.map((name) => ({ id: tagId(name), name }));
  const known = (id: string) => state.tags.some((tag) => tag.id === id);
  return { ...state, tags: [...state.tags, ...fresh.filter((tag) => !known(tag.id))] };
};

export function find(state: State, id: string): Initiative {
  const found = state.initiatives.find((each) => each.id === id);
  if (!found) throw { code: "not_found", noun: "initiative" };
  return found;
}

/** The initiative of a partner, and the partner. */
export function findPartner(state: State, id: string): [Initiative, Partner] {
  for (const initiative of state.initiatives) {
    const partner = initiative.partners.find((each) => each.id === id);
    if (partner) return [initiative, partner];
  }
  throw { code: "not_found", noun: "partner" };
}

/** A dot or a dash answers nothing. */
const answers = (words = "") => /[\p{L}\p{N}]/u.test(words);

const checked = ({ do_no_harm: check }: Initiative) =>
  answers(check?.who_could_be_harmed) && answers(check?.who_was_asked) && answers(check?.what_we_do);

/** Refuses what would be active without its do-no-harm check; one that came like this may stay so. */
function judge(all: Initiative[], before: Initiative[] = []): void {
  const was = (id: string) => before.find((each) => each.id === id && each.status === "active");
  const lacking = all.filter((each) => each.status === "active" && !checked(each));
  if (lacking.some(({ id }) => was(id) && checked(was(id) as Initiative)))
    throw { code: "invalid", field: "do_no_harm", rule: "do-no-harm-while-active" };
  const fresh = lacking.filter(({ id }) => !was(id));
  if (fresh.length > 0) throw { code: "not_checked", initiatives: fresh.map((each) => each.title) };
}

/** Makes initiatives and answers with their ids. */
export function create(state: State, drafts: InitiativeDraft[]): [State, string[]] {
  const fresh = drafts.map((draft) => {
    if (!draft.title.trim()) throw { code: "invalid", field: "title", rule: "name-empty" };
    made += 1;
    const id = `initiative-${String(made).padStart(6, "0")}`;
    const partners = draft.partners.map((partner) => partnerOf(id, partner));
    const tags = draft.tags.map(tagId);
    return { ...draft, id, tags, partners: oneLead(partners, leadOf(partners)) };
  });
  judge(fresh);
  const names = drafts.flatMap((draft) => draft.tags);
  return [sorted(tagged(state, names), [...state.initiatives, ...fresh]), fresh.map((each) => each.id)];
}

const lists = {
  domain: "domains",
  level: "levels",
  principle: "principles",
  strategy: "strategies",
  spectrum: "spectrum",
  phase: "phases",
} as const;

function edited(initiative: Initiative, edit: InitiativeEdit): Initiative {
  switch (edit.field) {
    case "add_tag":
      return { ...initiative, tags: [...new Set([...initiative.tags, tagId(edit.value)])] };
    case "remove_tag":
      return { ...initiative, tags: initiative.tags.filter((id) => id !== edit.value) };
    case "who_could_be_harmed":
    case "who_was_asked":
    case "what_we_do": {
      const nothing = { who_could_be_harmed: "", who_was_asked: "", what_we_do: "" };
      const check = { ...nothing, ...initiative.do_no_harm, [edit.field]: edit.value?.trim() ?? "" };
      return { ...initiative, do_no_harm: Object.values(check).some(Boolean) ? check : null };
    }
  }
  const [verb, kind = ""] = edit.field.split("_", 2);
  if ((verb === "add" || verb === "remove") && kind in lists) {
    const list = lists[kind as keyof typeof lists];
    const left = initiative[list].filter((id) => id !== edit.value);
    return { ...initiative, [list]: verb === "add" ? [...left, edit.value] : left };
  }
  return { ...initiative, [edit.field]: edit.value };
}

export function edit(state: State, { ids, edits }: EditInitiatives): State {
  if (edits.some((each) => each.field === "title" && !each.value.trim()))
    throw { code: "invalid", field: "title", rule: "name-empty" };
  const names = edits.flatMap((each) => (each.field === "add_tag" ? [each.value] : []));
  const next = state.initiatives.map((each) => (ids.includes(each.id) ? edits.reduce(edited, each) : each));
  for (const { id, start, end } of next) {
    const common = Math.min(start?.length ?? 0, end?.length ?? 0);
    if (ids.includes(id) && start && end && end.slice(0, common) < start.slice(0, common))
      throw { code: "invalid", field: "end", rule: "ends-before-it-starts" };
  }
  judge(next, state.initiatives);
  return sorted(tagged(state, names), next);
}

export function remove(state: State, ids: string[]): State {
  return { ...state, initiatives: state.initiatives.filter((each) => !ids.includes(each.id)) };
}

export function addPartners(state: State, { initiative, partners }: AddPartners): [State, string[]] {
  const fresh = partners.map((partner) => partnerOf(initiative, partner));
  const here = find(state, initiative).partners;
  if (fresh.some((each) => here.some((one) => one.stakeholder === each.stakeholder)))
    throw { code: "invalid", field: "partners", rule: "partner-twice" };
  const next = mapped(state, initiative, (each) => ({
    ...each,
    partners: oneLead([...each.partners, ...fresh], leadOf(fresh)),
  }));
  return [next, fresh.map((each) => each.id)];
}

export function editPartner(state: State, { id, edits }: EditPartner): State {
  const [initiative] = findPartner(state, id);
  const changes = Object.fromEntries(edits.map((each) => [each.field, each.value]));
  return mapped(state, initiative.id, (each) => ({
    ...each,
    partners: oneLead(
      each.partners.map((partner) => (partner.id === id ? { ...partner, ...changes } : partner)),
      changes.role === "lead" ? id : undefined,
    ),
  }));
}

/** Takes partners out of initiatives, chosen by themselves or by who they are. */
export function removePartners(state: State, gone: (partner: Partner) => boolean): State {
  return {
    ...state,
    initiatives: state.initiatives.map((each) => ({
      ...each,
      partners: each.partners.filter((partner) => !gone(partner)),
    })),
  };
}

/** An idea that begins with an example of the framework. */
export function fromExample(id: string): InitiativeDraft {
  const example = framework.items.find((item) => item.id === id && item.kind === "example");
  if (!example) throw { code: "not_found", noun: "example" };
  const strategies = framework.items.filter(
    (item) => item.kind === "strategy" && item.parent === example.parent,
  );
  return {
    title: example.label,
    purpose: null,
    domains: example.domains,
    levels: example.level ? [example.level] : [],
    principles: example.parent ? [example.parent] : [],
    strategies: strategies.map((item) => item.id),
    spectrum: [],
    phases: [],
    prevention: "prevention-primary",
    age_from: null,
    age_to: null,
    reach: null,
    place: null,
    status: "idea",
    start: null,
    end: null,
    example: id,
    do_no_harm: null,
    activities: null,
    outcomes: null,
    lessons: null,
    sensitivity: "council",
    tags: [],
    partners: [],
  };
}
