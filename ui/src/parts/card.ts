/** Years after which somebody should make sure of the card's numbers again (safeguarding rule 18). */
const TRUSTED_YEARS = 1;

/** Whether nobody has said for a year, or ever, that the numbers of the card are right (`YYYY-MM-DD`). */
export function isCardOld(checkedOn: string | null, now: Date): boolean {
  if (checkedOn === null) return true;
  const [year = 0, month = 1, day = 1] = checkedOn.split("-").map(Number);
  return new Date(year + TRUSTED_YEARS, month - 1, day) <= now;
}
