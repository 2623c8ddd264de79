import type { DoNoHarm, Initiative } from "@/api/generated";

/** The three answers of the do-no-harm check, in the order they are asked. */
export const answers = ["who_could_be_harmed", "who_was_asked", "what_we_do"] as const;
export type Answer = (typeof answers)[number];

/** The answers as they stand; an unanswered one is empty. */
export function answered(initiative: Initiative): DoNoHarm {
  return { who_could_be_harmed: "", who_was_asked: "", what_we_do: "", ...initiative.do_no_harm };
}

/** Whether words answer anything: a dot or a dash does not. The same as in the program. */
export const isAnswer = (words: string) => /[\p{Alphabetic}\p{N}]/u.test(words);

/** Whether all three are answered, which an initiative needs before it turns active. */
export function isChecked(initiative: Initiative): boolean {
  const check = answered(initiative);
  return answers.every((answer) => isAnswer(check[answer]));
}
