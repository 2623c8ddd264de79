import type { ErasePreview, EraseWhat } from "@/api/generated";
import type { State } from "./state";

const idOf = (target: EraseWhat) => (target.what === "contact" ? target.stakeholder : target.id);

/** What erasing would take away; two backups hold it, and one person has a copy. */
export function preview(state: State, target: EraseWhat): ErasePreview {
  const name = state.stakeholders.find((each) => each.id === idOf(target))?.name ?? "";
  const clinic = state.stakeholders.find((each) => each.id !== idOf(target));
  const mentions = clinic ? [{ noun: "stakeholder", id: clinic.id, name: clinic.name, field: "about" }] : [];
  return {
    name,
    rows: [{ what: target.what, count: 1 }],
    mentions,
    earlier: 1,
    backups: 2,
    copies: [
      { name: "School nurse", file: "Riverbend.commonroot", brought_in_at: 1_764_000_000_000, saved: null },
      {
        name: "",
        file: "Riverbend for Ana.commonroot",
        brought_in_at: null,
        saved: { folder: "/media/ana/stick", at: 1_764_000_000_000, found: false },
      },
    ],
  };
}

/** The plan without it. */
export function erase(state: State, target: EraseWhat): State {
  const id = idOf(target);
  const contacts = { ...state.contacts, [id]: null };
  if (target.what === "contact") return { ...state, contacts };
  return {
    ...state,
    contacts,
    stakeholders: state.stakeholders.filter((each) => each.id !== id),
    ties: state.ties.filter((each) => each.from !== id && each.to !== id),
  };
}
