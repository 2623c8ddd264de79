import { Link } from "@tanstack/react-router";
import { ChevronDown } from "lucide-react";
import { useId, useState } from "react";
import type { Match, NeedMatch } from "@/api/generated";
import { Button, DomainMark, LevelRing, LinkButton, useText } from "@/components";
import { StartHere } from "../rounds/StartHere";
import { countsOf, type MatchWords } from "./words";

/** One need: what it is and how much answers it; opened, who and what that is, why, and a way to begin. */
export function NeedItem({
  need,
  words,
  isOpen,
  onToggle,
}: {
  need: NeedMatch;
  words: MatchWords;
  isOpen: boolean;
  onToggle: () => void;
}) {
  const text = useText();
  const id = useId();
  const [domain, level] = [words.item(need.domain), words.item(need.level)];
  const { answers, could } = countsOf(need);
  const help = answers === 0 ? "matching-could-help-alone" : "matching-could-help";
  return (
    <li data-unanswered={!need.answered || undefined}>
      <h3>
        <Button
          look="bare"
          className="asm-need"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onPress={onToggle}
        >
          <ChevronDown className="ic turn" aria-hidden />
          <bdi>{need.text}</bdi>
        </Button>
      </h3>
      <p className="s q about">
        {domain && <DomainMark domain={domain} size={20} />}
        {level && <LevelRing positions={[level.position]} />}
        {[words.place(need), ...words.about(need)].join(" · ")}
      </p>
      <p className="far">
        <b>{text("matching-answered", { count: answers })}</b>
        {(could > 0 || answers === 0) && <span className="i2"> · {text(help, { count: could })}</span>}
      </p>
      {isOpen && <Opened id={id} need={need} words={words} />}
    </li>
  );
}

function Opened({ id, need, words }: { id: string; need: NeedMatch; words: MatchWords }) {
  const text = useText();
  const [isStarting, setStarting] = useState(false);
  const [domain, level] = [words.item(need.domain), words.item(need.level)];
  const found = (answers: boolean) => need.matches.filter((each) => each.answers === answers);
  const source = words.source(need);
  const hasNobody = need.matches.length === 0 && need.unnamed === 0;
  return (
    <div id={id} className="asm-answers">
      {hasNobody && <p className="i2">{text("matching-nobody")}</p>}
      <Matches title={text("matching-answers")} matches={found(true)} need={need} words={words} />
      {need.unnamed > 0 && <p className="i2">{text("matching-unnamed", { count: need.unnamed })}</p>}
      <Matches title={text("matching-could")} matches={found(false)} need={need} words={words} />
      {need.more > 0 && <p className="s q">{text("matching-more", { count: need.more })}</p>}
      <p className="row">
        {!need.answered && domain && level && (
          <LinkButton
            aria-expanded={isStarting}
            aria-label={text("assessment-start-label", { place: words.place(need) })}
            onPress={() => setStarting(!isStarting)}
          >
            {text("assessment-start")}
          </LinkButton>
        )}
        <Link {...source.way} search={source.way.search ?? {}} className="link quiet">
          {source.words}
        </Link>
      </p>
      {isStarting && domain && level && <StartHere domain={domain} level={level} />}
    </div>
  );
}

function Matches({
  title,
  matches,
  need,
  words,
}: {
  title: string;
  matches: Match[];
  need: NeedMatch;
  words: MatchWords;
}) {
  const text = useText();
  const id = useId();
  if (matches.length === 0) return null;
  return (
    <>
      <h4 id={id}>{title}</h4>
      <ul aria-labelledby={id}>
        {matches.map((match) => {
          const { name, said, way } = words.line(match);
          return (
            <li key={`${match.what.kind} ${"offer" in match.what ? match.what.offer : name}`}>
              <p>
                <Link {...way} search={way.search ?? {}} className="who">
                  <bdi>{name}</bdi>
                </Link>{" "}
                <span className="s q">{text(`matching-${match.what.kind}`)}</span>
              </p>
              {said.length > 0 && <p className="i2">{said.join(" · ")}</p>}
              <p className="s q">{match.reasons.map((why) => words.reason(why, need)).join(" · ")}</p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
