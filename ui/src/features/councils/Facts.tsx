import { useState } from "react";
import type { Council, CouncilEdit, CouncilKind, DecisionRule } from "@/api/generated";
import { type Problem, SavedText, Select, useText } from "@/components";
import { kinds } from "./FormDialog";
import { quorumSeats, readNumber } from "./seat";
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
  const quorum = council.quorum_percent;

  // A choice that is refused stays as it was, and says why below it.
  const choose = (of: string, edit: CouncilEdit) => keep(edit).then((problem) => setWrong({ of, problem }));
  const wrongOf = (of: string) => ({ error: wrong?.of === of ? wrong.problem : undefined });

  return (
    <div className="council-facts">
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
      {!isChildren && (
        <SavedText
          label={text("councils-quorum")}
          value={quorum === null ? null : text("councils-quorum-share", { share: quorum })}
          placeholder={text("councils-not-agreed")}
          {...(quorum !== null &&
            voting > 0 && {
              hint: text("councils-quorum-means", { needed: quorumSeats(quorum, voting), voting }),
            })}
          onSave={async (words) => {
            const value = words === null ? null : readNumber(words);
            if (value === undefined) return text("councils-quorum-unreadable");
            return keep({ field: "quorum_percent", value });
          }}
        />
      )}
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
