import { Link } from "@tanstack/react-router";
import { ArrowUpRight } from "lucide-react";
import { useId, useState } from "react";
import type { Conflict, SettleChoice } from "@/api/generated";
import { useText } from "@/components";
import { useFileWords } from "@/parts/fileWords";
import { CircleSides, FieldSides, RowSides, RuleSides } from "./Sides";
import type { Settle } from "./useSettle";
import { useWhereIs } from "./useWhereIs";
import { WriteNew } from "./WriteNew";

/** How a case is asked about beside what the copies say; a disagreement about a field needs no words. */
const explained: ReadonlySet<Conflict["about"]> = new Set(["stricter", "deleted", "kept", "circle"]);

/** One thing about which copies disagree: each version with who and when, and the ways to settle it. */
export function Case({
  conflict,
  place,
  settle,
}: {
  conflict: Conflict;
  /** Which of how many, in words. */
  place?: string;
  /** Missing where there is nothing to choose yet. */
  settle?: Settle;
}) {
  const text = useText();
  const words = useFileWords();
  const whereIs = useWhereIs();
  const id = useId();
  const [writing, setWriting] = useState(false);
  const where = settle && whereIs(conflict.noun, conflict.id);
  const choose = settle && ((choice: SettleChoice) => void settle.choose(conflict, choice));
  const sides = { conflict, choose, isBusy: settle?.isBusy ?? false };
  const Heading = settle ? "h2" : "h3";
  const rule = conflict.place.rule?.replaceAll("_", "-");
  const asked = rule
    ? `together-rule-${rule}`
    : explained.has(conflict.about)
      ? `together-case-${conflict.about}`
      : undefined;
  const part = conflict.place.table === conflict.noun ? undefined : words.noun(conflict.place.table);
  return (
    <article className="case" aria-labelledby={id}>
      <header>
        <Heading id={id} tabIndex={settle ? -1 : undefined}>
          {words.title(conflict)}
        </Heading>
        <span className="q n">{[words.noun(conflict.noun), part].filter(Boolean).join(", ")}</span>
        {where && (
          <Link
            {...where}
            className="quiet s open"
            aria-label={text("together-open", { name: conflict.name })}
          >
            {text("together-open-it")}
            <ArrowUpRight className="ic" aria-hidden />
          </Link>
        )}
        {place && <span className="q at">{place}</span>}
      </header>
      {asked && <p className="i2 asks">{text(asked)}</p>}
      {conflict.about === "deleted" || conflict.about === "kept" ? (
        <RowSides {...sides} />
      ) : conflict.about === "circle" ? (
        <CircleSides {...sides} />
      ) : conflict.about === "rule" ? (
        <RuleSides {...sides} />
      ) : (
        <FieldSides {...sides} isWriting={writing} onWrite={() => setWriting(true)} />
      )}
      {writing && settle && (
        <WriteNew conflict={conflict} settle={settle} onCancel={() => setWriting(false)} />
      )}
    </article>
  );
}
