import type {
  Contact,
  EditStakeholders,
  Resource,
  Stakeholder,
  StakeholderDraft,
  StakeholderEdit,
  Tag,
} from "@/api/generated";
import type { State } from "./state";
import { bare } from "./town";

// Ids that grow with time, as those of the program do.
let made = 0;

/** Adds stakeholders and answers with their ids. */
export function create(state: State, drafts: StakeholderDraft[]): [State, string[]] {
  const fresh = drafts.map((draft) => {
    made += 1;
    const { tags: _, contact, offers, needs, external_ids, extra_fields, ...fields } = draft;
    return { ...bare(`z-${String(made).padStart(6, "0")}`, draft.name), ...fields, tags: [] };
  });
  return [
    sorted({ ...state, stakeholders: [...state.stakeholders, ...fresh] }),
    fresh.map((each) => each.id),
  ];
}

function sorted(state: State): State {
  return {
    ...state,
    stakeholders: [...state.stakeholders].sort((a, b) => a.name.localeCompare(b.name, "en")),
  };
}

/** The id of a tag, the same for equal names. */
export const tagId = (name: string) => `tag-${name.toLowerCase().replaceAll(" ", "-")}`;

/** The main one and the others after one is added. */
function add(main: string | null, others: string[], id: string): [string, string[]] {
  if (main === null) return [id, others];
  return [main, main === id || others.includes(id) ? others : [...others, id]];
}

/** The main one and the others after one is taken away. */
function remove(main: string | null, others: string[], id: string): [string | null, string[]] {
  const left = others.filter((each) => each !== id);
  return main === id ? [left[0] ?? null, left.slice(1)] : [main, left];
}

function edited(stakeholder: Stakeholder, edit: StakeholderEdit): Stakeholder {
  const s = stakeholder;
  switch (edit.field) {
    case "add_domain": {
      const [main_domain, other_domains] = add(s.main_domain, s.other_domains, edit.value);
      return { ...s, main_domain, other_domains };
    }
    case "remove_domain": {
      const [main_domain, other_domains] = remove(s.main_domain, s.other_domains, edit.value);
      return { ...s, main_domain, other_domains };
    }
    case "add_level": {
      const [main_level, other_levels] = add(s.main_level, s.other_levels, edit.value);
      return { ...s, main_level, other_levels };
    }
    case "remove_level": {
      const [main_level, other_levels] = remove(s.main_level, s.other_levels, edit.value);
      return { ...s, main_level, other_levels };
    }
    case "add_tag":
      return { ...s, tags: [...new Set([...s.tags, tagId(edit.value)])] };
    case "remove_tag":
      return { ...s, tags: s.tags.filter((id) => id !== edit.value) };
    case "contact":
    case "add_offer":
    case "offer":
    case "remove_offer":
    case "add_need":
    case "need":
    case "remove_need":
      return s;
    default:
      return { ...s, [edit.field]: edit.value };
  }
}

/** What a stakeholder can bring, or would need, after an edit. */
function resources(list: Resource[], word: "offer" | "need", edit: StakeholderEdit): Resource[] {
  if (!edit.field.endsWith(word)) return list;
  switch (edit.field) {
    case "add_offer":
    case "add_need":
      made += 1;
      return [...list, { id: `r-${made}`, ...edit.value }];
    case "offer":
    case "need":
      return list.map((each) => (each.id === edit.value.id ? edit.value : each));
    case "remove_offer":
    case "remove_need":
      return list.filter((each) => each.id !== edit.value);
    default:
      return list;
  }
}

/** Refuses a name or a private channel without what has to be said with it. */
export function saysWhy(contact: Contact): void {
  if (!contact.name && !(contact.channel && contact.channel_private)) return;
  for (const field of ["purpose", "source", "consent_on"] as const) {
    if (!contact[field]) throw { code: "invalid", field: `contact_${field}`, rule: "contact-needs-why" };
  }
}

/** Applies the edits to every stakeholder named. */
export function edit(state: State, { ids, edits }: EditStakeholders): State {
  if (edits.some((each) => each.field === "name" && !each.value.trim())) {
    throw { code: "invalid", field: "name", rule: "name-empty" };
  }
  const fresh: Tag[] = edits
    .filter((each) => each.field === "add_tag")
    .map((each) => ({ id: tagId(each.value), name: each.value }))
    .filter((tag) => !state.tags.some((known) => known.id === tag.id));
  const stakeholders = state.stakeholders.map((each) =>
    ids.includes(each.id) ? edits.reduce(edited, each) : each,
  );
  const contact = edits.find((each) => each.field === "contact");
  if (contact?.value) saysWhy(contact.value);
  const contacts = { ...state.contacts };
  if (contact) for (const id of ids) contacts[id] = contact.value;
  const offers = { ...state.offers };
  const needs = { ...state.needs };
  for (const id of ids) {
    offers[id] = edits.reduce((list, each) => resources(list, "offer", each), offers[id] ?? []);
    needs[id] = edits.reduce((list, each) => resources(list, "need", each), needs[id] ?? []);
  }
  return sorted({ ...state, stakeholders, contacts, offers, needs, tags: [...state.tags, ...fresh] });
}

/** The town over and over until it has so many stakeholders, to see how the screens bear it. */
export function crowd(state: State, many: number): State {
  const crowded = Array.from({ length: many }, (_, n) => {
    const one = state.stakeholders[n % state.stakeholders.length] as Stakeholder;
    const again = Math.floor(n / state.stakeholders.length);
    return again === 0 ? one : { ...one, id: `${one.id}-${again}`, name: `${one.name} ${again + 1}` };
  });
  return sorted({ ...state, stakeholders: crowded });
}
