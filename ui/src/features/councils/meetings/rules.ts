import type { Decision, DecisionRule, Quorum } from "@/api/generated";

/**
 * Whether these votes carry a decision by this rule; nothing if that can't be told. Who abstains is counted neither
 * way; a consensus has nobody against it. The same as `carries` in the model.
 */
export function carries(rule: DecisionRule, votesFor: number, against: number): boolean | undefined {
  const all = votesFor + against;
  if (rule === "consensus") return against === 0;
  if (all === 0) return undefined;
  return rule === "majority" ? votesFor > against : votesFor * 3 >= all * 2;
}

/** Whether votes of it were counted. */
export const isVoted = ({ votes_for, votes_against, votes_abstain }: Decision) =>
  votes_for !== null || votes_against !== null || votes_abstain !== null;

/** How many voted, abstentions too. */
export const votesOf = ({ votes_for, votes_against, votes_abstain }: Decision) =>
  (votes_for ?? 0) + (votes_against ?? 0) + (votes_abstain ?? 0);

/** Whether enough are there to decide; nothing without a rule. */
export const isQuorate = ({ present, needed }: Quorum): boolean | undefined =>
  needed === null ? undefined : present >= needed;

/**
 * What somebody means by a quorum: a share of the seats that vote, or a number of them. A percent sign or words such
 * as "half" are a share, a bare number is seats. `named` are such words, with their share.
 */
export function readQuorum(
  words: string,
  named: [string, number][],
  /** What may come after such a name, as in “half of the seats”. */
  after: string[],
): { percent: number } | { seats: number } | undefined {
  const said = words.trim().toLowerCase().replace(/\s+/g, " ");
  const longest = [...named].sort(([a], [b]) => b.length - a.length);
  // “Not half” and “all but one” are no shares that anybody could count.
  const goesOn = (rest: string) => rest === "" || after.some((word) => rest.startsWith(` ${word} `));
  const found = longest.find(([name]) => said.startsWith(name) && goesOn(said.slice(name.length)));
  if (found) return { percent: found[1] };
  const numbers = /\d[.,]\d|-\s*\d/.test(said) ? [] : (said.match(/\d+/g) ?? []).map(Number);
  const [number, more] = numbers;
  const isShare = /[%٪]|per ?cent|percent/.test(said);
  if (number !== undefined && more === undefined) return isShare ? { percent: number } : { seats: number };
  return undefined;
}
