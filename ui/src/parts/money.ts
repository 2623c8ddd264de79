import { dateLanguage } from "@/components";

/** An amount of money: whole, or with both figures after the point. */
export function sayAmount(amount: number, language = dateLanguage()): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(language, format).format(amount);
}

/**
 * An amount with what the plan counts in, where the language has its sign: "€600.50", "600,50 €". The plan keeps a sign
 * or a few letters, as somebody wrote them; letters stand apart from the figures.
 */
export function sayMoney(amount: number, currency: string | null, language = dateLanguage()): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  return written(amount, currency, language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** The same with as few figures as a picture has room for: "€12.4K". Small amounts stay whole. */
export function sayMoneyShort(amount: number, currency: string | null, language = dateLanguage()): string {
  if (Math.abs(amount) < 10_000) return sayMoney(amount, currency, language);
  return written(amount, currency, language, { notation: "compact", maximumSignificantDigits: 3 });
}

function written(
  amount: number,
  currency: string | null,
  language: string,
  figures: Intl.NumberFormatOptions,
): string {
  const sign = currency?.trim();
  if (!sign) return new Intl.NumberFormat(language, figures).format(amount);
  // Any currency does to learn the place of the sign: this one has two figures after the point.
  const parts = new Intl.NumberFormat(language, {
    style: "currency",
    currency: "EUR",
    currencyDisplay: /^\p{Sc}+$/u.test(sign) ? "narrowSymbol" : "code",
    ...figures,
  }).formatToParts(amount);
  return parts.map(({ type, value }) => (type === "currency" ? sign : value)).join("");
}
