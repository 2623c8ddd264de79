import { initiativeDraft } from "@/api/drafts";
import type { Id, Initiative, InitiativeDraft, PlanRecord, Progress } from "@/api/generated";
import { newIndicator, newMilestone, newWork } from "./records";

/**
 * A new draft that begins where another stands: what it is, for whom and with whom. When it happens, who has agreed,
 * what was measured, learned and checked belongs to the other one.
 */
export function copyDraft(one: Initiative, title: string, tags: string[]): InitiativeDraft {
  return initiativeDraft(title, {
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
}

/** What goes along: milestones without days, indicators without readings, and the factors it works on. */
export function copyRecords(copy: Id, { milestones, indicators, factors }: Progress): PlanRecord[] {
  return [
    ...milestones.map(
      ({ title, owner }): PlanRecord => ({
        noun: "milestone",
        value: newMilestone(copy, title, { owner }),
      }),
    ),
    ...indicators.map(
      ({ id, initiative, name, target_on, ...known }): PlanRecord => ({
        noun: "indicator",
        value: newIndicator(copy, name, known),
      }),
    ),
    ...factors.map(({ factor }): PlanRecord => ({ noun: "factor_work", value: newWork(copy, factor) })),
  ];
}
