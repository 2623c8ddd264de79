import type { FieldChange, PartChange, ThingChange } from "@/api/generated";

/** Whether a field says something else by now. */
export const differs = ({ before, after }: FieldChange) => JSON.stringify(before) !== JSON.stringify(after);

/** Whether something that belongs to a thing came, went or changed. */
export const partDiffers = (part: PartChange) => part.what !== "changed" || part.fields.some(differs);

/** Whether a thing is another by now, in a field or in what belongs to it. */
export const isAnother = (thing: ThingChange) =>
  thing.what !== "changed" || thing.fields.some(differs) || thing.parts.some(partDiffers);
