import { initiativeDraft } from "@/api/drafts";
import type { CopyInitiative, Id, Initiative, PlanRecord } from "@/api/generated";
import { create, find } from "./initiatives";
import { NEW, save } from "./records";
import type { State } from "./state";

/** What it is, for whom and with whom; when it happens, who has agreed and what was learned belongs to the other. */
const draft = (one: Initiative, title: string, tags: string[]) =>
  initiativeDraft(title, {
    purpose: one.purpose,
    domains: one.domains,
    levels: one.levels,
    principles: one.principles,
    strategies: one.strategies,
    spectrum: one.spectrum,
    phases: one.phases,
    prevention: one.prevention,
    age_from: one.age_from,
    age_to: one.age_to,
    reach: one.reach,
    place: one.place,
    example: one.example,
    activities: one.activities,
    outcomes: one.outcomes,
    sensitivity: one.sensitivity,
    tags,
    partners: one.partners.map(({ stakeholder, role, brings, gains, key_action }) => ({
      stakeholder,
      role,
      brings,
      gains,
      key_action,
      commitment: null,
    })),
  });

/** What goes along: milestones without days, indicators without readings, and the factors it works on. */
function records({ records: all }: State, of: Id, initiative: Id): PlanRecord[] {
  const mine = <T extends { initiative: Id }>(list: T[]) =>
    list.filter((each) => each.initiative === of).map((each) => ({ ...each, id: NEW, initiative }));
  return [
    ...mine(all.milestone).map(
      (value): PlanRecord => ({ noun: "milestone", value: { ...value, due: null, done_on: null } }),
    ),
    ...mine(all.indicator).map(
      (value): PlanRecord => ({ noun: "indicator", value: { ...value, target_on: null } }),
    ),
    ...mine(all.factor_work).map((value): PlanRecord => ({ noun: "factor_work", value })),
  ];
}

/** An idea that begins where another initiative stands. */
export function copy(state: State, { initiative, title }: CopyInitiative): [State, Id] {
  const one = find(state, initiative);
  const tags = state.tags.filter((tag) => one.tags.includes(tag.id)).map((tag) => tag.name);
  const [made, [id = ""]] = create(state, [draft(one, title, tags)]);
  const next = records(state, initiative, id).reduce((now, record) => save(now, record)[0], made);
  return [next, id];
}
