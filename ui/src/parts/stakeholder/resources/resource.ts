import type { Resource, ResourceDraft, ResourceKind, StakeholderEdit } from "@/api/generated";

/** Whether a stakeholder brings it or would need it. */
export type Word = "offer" | "need";

/** An offer or a need that is about to be; nobody has said of what kind it is. */
export type NewResource = Omit<ResourceDraft, "kind"> & { kind: ResourceKind | null };

/** Every kind of thing that can be offered or needed. */
export const resourceKinds: ResourceKind[] = [
  "people",
  "space",
  "money",
  "skill",
  "reach",
  "data",
  "transport",
];

/** The edits of a stakeholder that add, change and take away. */
export const edits = {
  offer: {
    add: (value: ResourceDraft): StakeholderEdit => ({ field: "add_offer", value }),
    change: (value: Resource): StakeholderEdit => ({ field: "offer", value }),
    remove: (value: string): StakeholderEdit => ({ field: "remove_offer", value }),
  },
  need: {
    add: (value: ResourceDraft): StakeholderEdit => ({ field: "add_need", value }),
    change: (value: Resource): StakeholderEdit => ({ field: "need", value }),
    remove: (value: string): StakeholderEdit => ({ field: "remove_need", value }),
  },
} as const;

/** A plain number as somebody writes it, "2", "1,200", "0.5" or "0,5"; undefined if it is none. */
export function readAmount(words: string): number | undefined {
  const bare = words.trim().replace(/[\s\u00a0'’](?=\d{3})/g, "");
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(",", "") : bare.replace(",", ".");
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
