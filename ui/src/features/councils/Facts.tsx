import { useRef, useState } from "react";
import type { Council, CouncilEdit, CouncilKind, DecisionRule, Seat } from "@/api/generated";
import { type Problem, SavedText, Select, useText, useWish } from "@/components";
import { kinds } from "./FormDialog";
import { readQuorum } from "./meetings/rules";
import { limits, quorumSeats, seatState, today } from "./seat";
import type { Kept } from "./useSteps";

const rules: DecisionRule[] = ["consensus", "majority", "two_thirds"];
const UNKNOWN = "unknown";
const NONE = "none";

/** This council and all below it: none of them can be the one it belongs to. */
function below(council: Council, councils: Council[]): Set<string> {
  const found = new Set([council.id]);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const each of councils) if (each.parent !== null && found.has(each.parent)) found.add(each.id);
  }
  return found;
}

/** How a council works: its kind, when it meets, how it decides, and what it belongs to. */
export function Facts({
  council,
  councils,
  keep,
}: {
  council: Council;
  councils: Council[];
  keep: (...edits: CouncilEdit[]) => Kept;
}) {
  const text = useText();
  const [wrong, setWrong] = useState<{ of: string; problem: Problem | undefined }>();
  const voting = council.seats.filter((seat) => seat.votes).length;
  const isChildren = council.kind === "childrens_council";
  const mine = below(council, councils);
  const facts = useRef<HTMLDivElement>(null);
  // Whoever comes from a meeting without a quorum rule comes to set one.
  useWish("open", () => facts.current?.querySelector<HTMLElement>(".quorum-rule textarea")?.focus());

  // A choice that is refused stays as it was, and says why below it.
  const choose = (of: string, edit: CouncilEdit) => keep(edit).then((problem) => setWrong({ of, problem }));
  const wrongOf = (of: string) => ({ error: wrong?.of === of ? wrong.problem : undefined });

  return (
    <div className="council-facts" ref={facts}>
      <Select
        label={text("councils-kind")}
        choices={kinds.map((each) => ({
          id: each,
          label: text(`council-kind-${each.replaceAll("_", "-")}`),
        }))}
        value={council.kind}
        onChange={(id) => choose("kind", { field: "kind", value: id as CouncilKind })}
        {...wrongOf("kind")}
      />
      <SavedText
        label={text("councils-meets")}
        value={council.meets}
        placeholder={text("not-known-yet")}
        onSave={(value) => keep({ field: "meets", value })}
      />
      {!isChildren && <QuorumRule council={council} voting={voting} keep={keep} />}
      <Select
        label={text("councils-decides")}
        choices={[
          ...rules.map((each) => ({ id: each, label: text(`decision-rule-${each.replaceAll("_", "-")}`) })),
          { id: UNKNOWN, label: text("councils-not-agreed") },
        ]}
        value={council.decision_rule ?? UNKNOWN}
        onChange={(id) =>
          choose("decides", {
            field: "decision_rule",
            value: id === UNKNOWN ? null : (id as DecisionRule),
          })
        }
        {...wrongOf("decides")}
      />
      <Select
        label={text("councils-parent")}
        choices={[
          { id: NONE, label: text("councils-parent-none") },
          ...councils.filter((each) => !mine.has(each.id)).map((each) => ({ id: each.id, label: each.name })),
        ]}
        value={council.parent ?? NONE}
        onChange={(id) => choose("parent", { field: "parent", value: id === NONE ? null : id })}
        {...wrongOf("parent")}
      />
    </div>
  );
}

const isFilled = (seat: Seat) => seatState(seat, today()) === "filled";

/** Shares that have a name, and the messages that hold the ways to write it. */
const shares = [
  ["councils-quorum-words-third", 33],
  ["councils-quorum-words-half", 50],
  ["councils-quorum-words-majority", 51],
  ["councils-quorum-words-two-thirds", 67],
  ["councils-quorum-words-three-quarters", 75],
  ["councils-quorum-words-all", 100],
] as const;

/** How many must be there to decide: a share of the seats that vote, or a number of them. */
function QuorumRule({
  council,
  voting,
  keep,
}: {
  council: Council;
  voting: number;
  keep: (...edits: CouncilEdit[]) => Kept;
}) {
  const text = useText();
  const { quorum_percent: percent, quorum_seats: seats } = council;
  const wordsOf = (id: string) =>
    text(id)
      .split(",")
      .map((word) => word.trim().toLowerCase());
  const named = shares.flatMap(([id, share]) => wordsOf(id).map((word): [string, number] => [word, share]));
  // They are among those that a share is counted of; a number of people is what it is.
  const free = seats === null ? council.seats.filter((seat) => seat.votes && !isFilled(seat)).length : 0;
  const needed = seats ?? (percent === null ? null : quorumSeats(percent, voting));
  const hint = () => {
    if (needed === null || voting === 0) return {};
    const isBeyond = needed > voting;
    return {
      hint: text(isBeyond ? "councils-quorum-beyond" : "councils-quorum-means", { needed, voting, free }),
    };
  };
  const value =
    seats !== null
      ? text("councils-quorum-seats", { seats })
      : percent === null
        ? null
        : text("councils-quorum-share", { share: percent });
  return (
    <SavedText
      className="quorum-rule"
      label={text("councils-quorum")}
      value={value}
      placeholder={text("councils-not-agreed")}
      {...hint()}
      onSave={async (words) => {
        if (words === null)
          return keep({ field: seats === null ? "quorum_percent" : "quorum_seats", value: null });
        const read = readQuorum(words, named, wordsOf("councils-quorum-words-of"));
        if (read === undefined) return text("councils-quorum-unreadable");
        if ("percent" in read && (read.percent < 1 || read.percent > limits.quorumPercent))
          return text("councils-quorum-share-range", { most: limits.quorumPercent });
        if ("seats" in read && (read.seats < 1 || read.seats > limits.quorumSeats))
          return text("number-range", { least: 1, most: limits.quorumSeats });
        return "seats" in read
          ? keep({ field: "quorum_seats", value: read.seats })
          : keep({ field: "quorum_percent", value: read.percent });
      }}
    />
  );
}
