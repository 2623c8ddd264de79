import type { InitiativeDraft, StakeholderDraft } from "./generated";

/** A stakeholder of which only the name is known, and whatever else is given. */
export function stakeholderDraft(name: string, known: Partial<StakeholderDraft> = {}): StakeholderDraft {
  return {
    name,
    short_label: null,
    kind: null,
    sector: null,
    main_domain: null,
    other_domains: [],
    main_level: null,
    other_levels: [],
    about: null,
    do_not_map: false,
    data_conditions: null,
    influence: null,
    interest: null,
    stance_now: null,
    stance_hoped: null,
    area_served: null,
    website: null,
    sensitivity: "council",
    tags: [],
    contact: null,
    offers: [],
    needs: [],
    external_ids: [],
    extra_fields: [],
    ...known,
  };
}

/** An idea of which only the title is known, and whatever else is given. */
export function initiativeDraft(title: string, known: Partial<InitiativeDraft> = {}): InitiativeDraft {
  return {
    title,
    purpose: null,
    domains: [],
    levels: [],
    principles: [],
    strategies: [],
    spectrum: [],
    phases: [],
    prevention: null,
    age_from: null,
    age_to: null,
    reach: null,
    place: null,
    status: "idea",
    start: null,
    end: null,
    example: null,
    do_no_harm: null,
    activities: null,
    outcomes: null,
    lessons: null,
    sensitivity: "council",
    tags: [],
    partners: [],
    ...known,
  };
}
