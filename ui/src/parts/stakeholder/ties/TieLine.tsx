import { ArrowLeft, ArrowRight, ChevronDown, ChevronUp, Handshake, Trash2 } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import type { FrameworkItem, Id, TieEdit } from "@/api/generated";
import { Button, DomainMark, LinkButton, Pips, type Problem, useText, WordsOf } from "@/components";
import { sayWhen, today } from "../day";
import { asksConsent, hasEnded, type SeenTie, wayOf } from "./seen";
import { TieFields, TieNote } from "./TieFields";

/** One tie, or the knowledge that there is none: a line that opens to be changed in place. */
export function TieLine({
  seen: { tie, other },
  line: lineId,
  here,
  domain,
  isOpen,
  onTurn,
  onOpen,
  onEdit,
  onRemove,
}: {
  seen: SeenTie;
  /** The name of this line, whatever becomes of the tie's own id. */
  line: string;
  here: { id: Id; name: string };
  /** The main domain of the other end. */
  domain: FrameworkItem | undefined;
  isOpen: boolean;
  /** It was opened or closed. */
  onTurn: (isOpen: boolean) => void;
  /** Asks for the stakeholder at the other end. */
  onOpen: (id: Id) => void;
  onEdit: (edits: TieEdit[]) => Promise<Problem | undefined>;
  onRemove: () => void;
}) {
  const text = useText();
  const id = useId();
  const line = useRef<HTMLLIElement>(null);
  const turner = useRef<HTMLButtonElement>(null);
  const isTie = tie.presence === "present";
  // How close it is says where it stands among the others: it stays in sight when that changes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever it opens or moves
  useEffect(() => {
    if (isOpen) line.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen, tie.intensity]);

  return (
    <li
      ref={line}
      data-open={isOpen || undefined}
      onKeyDown={(event) => {
        if (!isOpen || event.key !== "Escape" || event.defaultPrevented) return;
        event.stopPropagation();
        turner.current?.focus();
        onTurn(false);
      }}
    >
      <div className="tie-head">
        {domain ? (
          <DomainMark domain={domain} alone />
        ) : (
          <span className="unknown-mark" aria-hidden>
            ?
          </span>
        )}
        <span className="tie-to">
          <LinkButton className="to" onPress={() => onOpen(other.id)}>
            <bdi>{other.name}</bdi>
          </LinkButton>
          {isTie && <Facts seen={{ tie, other }} here={here.id} />}
        </span>
        {isTie && tie.intensity !== null && (
          <Pips value={tie.intensity} label={text(`intensity-${tie.intensity}`)} />
        )}
        <Button
          ref={turner}
          look="bare"
          small
          className="sq"
          icon={isOpen ? ChevronUp : ChevronDown}
          aria-label={text("tie-open", { other: other.name })}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onPress={() => onTurn(!isOpen)}
        />
      </div>
      {isOpen && (
        <fieldset className="line-body" id={id} aria-label={text("tie-of", { other: other.name })}>
          <WordsOf
            id={`${here.id} ${lineId}`}
            name={text("tie-words-of", { name: here.name, other: other.name })}
          >
            {isTie ? (
              <TieFields tie={tie} here={here} other={other.name} save={onEdit} />
            ) : (
              <div className="lines">
                <TieNote note={tie.note} onSave={(value) => onEdit([{ field: "note", value }])} />
              </div>
            )}
          </WordsOf>
          <div className="line-foot">
            {!isTie && (
              <Button
                small
                icon={Handshake}
                onPress={() => onEdit([{ field: "presence", value: "present" }])}
              >
                {text("tie-is-there")}
              </Button>
            )}
            <Button look="bare" small icon={Trash2} onPress={onRemove}>
              {text(isTie ? "tie-remove" : "tie-forget")}
            </Button>
          </div>
        </fieldset>
      )}
    </li>
  );
}

/** What a closed line tells: kind and direction, that nobody knows how close, since when, and on what consent. */
function Facts({ seen: { tie, other }, here }: { seen: SeenTie; here: Id }) {
  const text = useText();
  const language = document.documentElement.lang || "en";
  const way = wayOf(tie, here);
  const Arrow = way === "out" ? ArrowRight : ArrowLeft;
  const facts: { id: string; words: ReactNode }[] = [
    {
      id: "kind",
      words: (
        <>
          {text(`tie-kind-${tie.kind.replaceAll("_", "-")}`)}
          {way !== "mutual" && (
            <>
              <Arrow className="ic" aria-hidden />
              <span className="vh">{text(`tie-goes-${way}`)}</span>
            </>
          )}
        </>
      ),
    },
  ];
  if (tie.intensity === null) facts.push({ id: "closeness", words: text("tie-closeness-unknown") });
  if (tie.since)
    facts.push({ id: "since", words: text("tie-began", { when: sayWhen(tie.since, language) }) });
  if (tie.until) {
    const words = hasEnded(tie, today()) ? "tie-ended" : "tie-ends";
    facts.push({ id: "until", words: text(words, { when: sayWhen(tie.until, language) }) });
  }
  if (asksConsent(tie.kind)) {
    const basis = tie.consent_basis;
    facts.push({
      id: "consent",
      words: basis === null ? text("tie-consent-unknown") : text("tie-consent-known", { basis }),
    });
  }
  if (other.archived) facts.push({ id: "archived", words: text("tie-archived") });
  return (
    <span className="tie-facts s q">
      {facts.map(({ id, words }) => (
        <span key={id}>{words}</span>
      ))}
    </span>
  );
}
