import { platform } from "@/platform/platform";
import type { Commands, Refusal } from "./generated";

/** A command that was refused, with the reason. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
    this.name = "Refused";
  }
}

/** Runs one command of the program; its types come from the one list of commands. Rejects with `Refused`. */
export async function call<K extends keyof Commands>(
  name: K,
  request: Commands[K][0],
): Promise<Commands[K][1]> {
  try {
    return (await platform().invoke(name, request)) as Commands[K][1];
  } catch (error) {
    throw new Refused(refusalOf(error));
  }
}

/** Waits for a step. Answers with why it was refused, or with nothing once it is kept. */
export async function kept(step: Promise<unknown>): Promise<Refusal | undefined> {
  try {
    await step;
    return undefined;
  } catch (error) {
    return refusalOf(error);
  }
}

/** The reason behind whatever was thrown: a defect is a reason too, so that no error passes in silence. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return error.refusal;
  if (typeof error === "object" && error !== null && "code" in error) return error as Refusal;
  return { code: "unexpected", detail: error instanceof Error ? error.message : String(error) };
}
