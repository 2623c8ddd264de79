import type { Stance } from "@/api/generated";

/** Every stance, from farthest to closest. */
export const stances: Stance[] = ["unaware", "has_concerns", "neutral", "supportive", "leading"];
