import { Link } from "@tanstack/react-router";
import type { Assessment, Finding, Round } from "@/api/generated";
import { Section, useText } from "@/components";
import { inWords } from "../day";
import { RoundFields } from "./RoundFields";

const countOf = (findings: Finding[]) => ({
  strengths: findings.filter((each) => each.kind === "strength").length,
  needs: findings.filter((each) => each.kind === "need").length,
});

/** The rounds, the newest first; the chosen one can be changed in place, and its findings are those shown. */
export function RoundList({
  assessment: { rounds, findings },
  chosen,
}: {
  assessment: Assessment;
  chosen: Round | undefined;
}) {
  const text = useText();
  const ofRound = (round: Round) => findings.filter((each) => each.round === round.id);
  return (
    <Section title={text("assessment-rounds")} className="asm-rounds">
      <ul>
        <li data-chosen={chosen === undefined || undefined}>
          <Link
            to="/assessment"
            search={{}}
            activeOptions={{ exact: true, explicitUndefined: true }}
            aria-current={chosen === undefined ? "true" : undefined}
            className="name"
          >
            {text("assessment-rounds-all", { count: rounds.length })}
          </Link>
          <p className="s i2">{text("assessment-found", countOf(findings))}</p>
        </li>
        {rounds.map((round) => (
          <li key={round.id} data-chosen={chosen === round || undefined}>
            <Link
              to="/assessment"
              search={{ round: round.id }}
              aria-current={chosen === round ? "true" : undefined}
              className="name"
            >
              <bdi>{round.title}</bdi>
            </Link>
            <p className="s i2">
              {[
                round.date && inWords(round.date),
                round.youth_led && text("assessment-youth-led"),
                text("assessment-found", countOf(ofRound(round))),
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
            {chosen === round ? (
              <RoundFields key={round.id} round={round} found={ofRound(round).length} />
            ) : (
              <p className="s q">{[round.method, round.who_took_part].filter(Boolean).join(" · ")}</p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
