import type { InitiativeStatus, SceneFilter } from "@/api/generated";
import { useText } from "@/components";

/** What is shown where nobody chose. */
export const acting: InitiativeStatus[] = ["planned", "active"];

/** Those whose box is drawn in dashes: what acts or is finished has a whole line. */
const broken: InitiativeStatus[] = ["idea", "planned", "paused", "dropped"];

/** What a dashed box says, of the initiatives that the filter lets through; nothing where none is dashed. */
export function useDashedWords(filter: SceneFilter): string {
  const text = useText();
  const shown = filter.initiatives ? (filter.statuses ?? acting) : [];
  const dashed = broken.filter((status) => shown.includes(status));
  const [first] = dashed;
  if (!first) return "";
  if (dashed.some((status) => status === "paused" || status === "dropped")) {
    const list = dashed.map((status) => text("maps-legend-status", { status })).join(", ");
    return text("maps-legend-idle", { list });
  }
  return text("maps-legend-not-begun", { statuses: dashed.join("-") });
}
