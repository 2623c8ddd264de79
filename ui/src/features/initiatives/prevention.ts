import type { FrameworkItem, Id, Initiative, InitiativeEdit } from "@/api/generated";

/** Whether a level of prevention acts early or after harm: only then an initiative belongs to phases. */
export const hasPhases = (prevention: FrameworkItem | undefined): boolean =>
  ["secondary", "tertiary"].includes(prevention?.key ?? "");

/** The edits that make these act at a level of prevention; phases go when they turn out to act before harm. */
export function actAt(initiatives: readonly Initiative[], item: FrameworkItem | undefined): InitiativeEdit[] {
  const phases = hasPhases(item) ? [] : initiatives.flatMap((each) => each.phases);
  const gone = [...new Set<Id>(phases)].map((value): InitiativeEdit => ({ field: "remove_phase", value }));
  return [{ field: "prevention", value: item?.id ?? null }, ...gone];
}
