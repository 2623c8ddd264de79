import { dateLanguage } from "@/components";

export { sayAmount, sayMoney } from "@/parts/money";

/** How a language writes the point between whole numbers and parts: "." or ",". */
function pointOf(language: string): string {
  const parts = new Intl.NumberFormat(language).formatToParts(1.5);
  return parts.find((part) => part.type === "decimal")?.value ?? ".";
}

/**
 * Reads a number as somebody writes it: "1,200", "1 200", "1.5", "1,5", "58 %", "€ 480"; nothing if it is none. Only
 * where three digits follow one comma or point does the language decide which of both it is.
 */
export function readNumber(words: string, language = dateLanguage()): number | undefined {
  const bare = words.replace(/[\s\u00a0\u202f'’%\p{Sc}]/gu, "").replace("\u2212", "-");
  if (!/^-?(\d+([.,]\d+)*|[.,]\d+)$/.test(bare)) return undefined;
  const marks: string[] = bare.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return Number(bare);
  const at = bare.lastIndexOf(last);
  const other = last === "." ? "," : ".";
  const isMixed = marks.includes(other);
  if (!isMixed && marks.length > 1) return thousands(bare, last);
  if (isMixed) {
    // Of both, the last one is the point, and the other stands between thousands.
    const whole = thousands(bare.slice(0, at), other);
    return whole === undefined
      ? undefined
      : Number(`${bare.slice(0, at).replaceAll(other, "")}.${bare.slice(at + 1)}`);
  }
  const isPoint = bare.length - at - 1 !== 3 || last === pointOf(language);
  return Number(bare.replace(last, isPoint ? "." : ""));
}

/** A whole number with marks between its thousands. */
function thousands(bare: string, mark: string): number | undefined {
  const [first = "", ...groups] = bare.split(mark);
  const isRight = /^-?\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
  return isRight ? Number(bare.replaceAll(mark, "")) : undefined;
}

/** A number as people of the window's language write it. */
export const sayNumber = (value: number): string =>
  new Intl.NumberFormat(dateLanguage(), { maximumFractionDigits: 2 }).format(value);
