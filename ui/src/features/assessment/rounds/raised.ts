import type { RaisedBy } from "@/api/generated";

/** Who can have raised a finding: children and youth first. */
export const raisers: RaisedBy[] = ["children_and_youth", "caregivers", "professionals", "data"];

/** The message that names one. */
export const raiserId = (raised: RaisedBy) => `assessment-raised-${raised.replaceAll("_", "-")}`;
