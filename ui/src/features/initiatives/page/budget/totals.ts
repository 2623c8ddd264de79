import type { BudgetLine } from "@/api/generated";

/** What is there and what is only hoped for, of money or of things in kind. */
export interface Total {
  secured: number;
  hoped: number;
  /** Lines of which nobody knows the amount yet. */
  unknown: number;
}

/** Adds lines up. Sums of money are rounded to hundredths, so that no 0.30000000000000004 is shown. */
export function totalOf(lines: readonly BudgetLine[]): Total {
  const sum = (of: readonly BudgetLine[]) =>
    Math.round(of.reduce((total, line) => total + (line.amount ?? 0), 0) * 100) / 100;
  return {
    secured: sum(lines.filter((line) => line.secured)),
    hoped: sum(lines.filter((line) => !line.secured)),
    unknown: lines.filter((line) => line.amount === null).length,
  };
}

/** A line as it was typed, and the amount that stood at its end: "Bright vests 480". */
export function readLine(
  words: string,
  read: (words: string) => number | undefined,
): { what: string; amount: number | null } {
  const found = /^(.*?\S)\s+((?:\p{Sc}\s*)?\d[\d.,'’]*(?:\s*\p{Sc})?)$/u.exec(words.trim());
  const amount = found?.[2] === undefined ? undefined : read(found[2]);
  if (found?.[1] === undefined || amount === undefined) return { what: words.trim(), amount: null };
  return { what: found[1], amount };
}
