import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Composition, Council, Id, Seat, SuggestionReason } from "@/api/generated";
import { Button, dateLanguage, LinkButton, refuse, Section, useSectorName, useText } from "@/components";
import type { Lists } from "@/parts/stakeholder";
import { givens, isUntold, NO_VOICE, seatState, today, vacantSeat, voiceChoice } from "./seat";
import type { SeatWords } from "./useSeatWords";
import { useAddSeats, useSeatEdit, useSeating } from "./useSteps";

/** Lines shown at first. */
const FEW = 6;
/** Who is named for each of them. */
const BEST = 3;

/** Seats by what is the same of them, in the order of the first of each. */
function alike(seats: Seat[], same: (seat: Seat) => string): Seat[][] {
  const lines = new Map<string, Seat[]>();
  for (const seat of seats) lines.set(same(seat), [...(lines.get(same(seat)) ?? []), seat]);
  return [...lines.values()];
}

interface GapsProps {
  council: Council;
  composition: Composition;
  words: SeatWords;
  lists: Lists;
  /** Goes to where it is said what is done for whoever holds a seat. */
  onGivens: (seat: Id) => void;
}

/** Which seats wait for somebody, who could take them, and who in the plan has no voice at this table. */
export function Gaps({ council, composition, words, lists, onGivens }: GapsProps) {
  const text = useText();
  const [isWhole, setWhole] = useState(false);
  const day = today();
  const open = council.seats.filter((seat) => ["vacant", "ended"].includes(seatState(seat, day)));
  // What children want to say is not a matter of sectors.
  const missing = council.kind === "childrens_council" ? [] : composition.missing;
  const who = new Map(composition.suggestions.map((each) => [each.seat, each.who.slice(0, BEST)]));
  // Seats for which the same is to be said stand on one line.
  const lines = alike(open, (seat) => {
    if (seat.holder !== null) return seat.id;
    const names = isUntold(seat) ? [] : (who.get(seat.id) ?? []).map((each) => each.stakeholder);
    return [words.title(seat), ...names].join(" ");
  });
  // What can be done at once comes first, so that it is never among what is hidden: somebody who could take the seat,
  // then somebody whose time has ended. The seats keep their order within that.
  const rank = ([seat]: Seat[]) => {
    if (seat?.holder != null) return 1;
    return seat && !isUntold(seat) && (who.get(seat.id) ?? []).length > 0 ? 0 : 2;
  };
  lines.sort((one, other) => rank(one) - rank(other));
  const shown = isWhole ? lines : lines.slice(0, FEW);
  const rest = open.length - shown.flat().length;
  // A table without seats wants its first ones; nobody is missing there yet.
  if (council.seats.length === 0) return null;
  return (
    <div className="gaps" data-alone={open.length === 0 || missing.length === 0 || undefined}>
      {open.length > 0 && (
        <Section title={text("councils-open", { count: open.length })}>
          <ul className="gap-list">
            {shown.map(
              ([seat, ...more]) =>
                seat && (
                  <li key={seat.id}>
                    <h3>
                      {words.title(seat)}
                      {more.length > 0 && (
                        <span className="q s">
                          {" "}
                          {text("councils-open-alike", { count: more.length + 1 })}
                        </span>
                      )}
                    </h3>
                    {seat.holder !== null ? (
                      <Ended seat={seat} words={words} />
                    ) : isUntold(seat) ? (
                      <Lived seat={seat} words={words} onGivens={onGivens} />
                    ) : (
                      <Suggested
                        seat={seat}
                        who={who.get(seat.id) ?? []}
                        count={more.length + 1}
                        words={words}
                        lists={lists}
                      />
                    )}
                  </li>
                ),
            )}
          </ul>
          {rest > 0 && (
            <LinkButton onPress={() => setWhole(true)}>
              {text("councils-open-more", { count: rest })}
            </LinkButton>
          )}
        </Section>
      )}
      {missing.length > 0 && <Missing council={council} missing={missing} lists={lists} />}
    </div>
  );
}

/** Why nobody is suggested for a seat. */
function whyNobody(seat: Seat): string {
  // Without a voice only who is tied to a member could be named.
  if (voiceChoice(seat) === NO_VOICE) return "councils-open-voiceless";
  // Elders are no sector: whoever speaks for them may well be there.
  return seat.voice === "elder" ? "councils-open-elder" : "councils-open-nobody";
}

function Suggested({
  seat,
  count,
  who,
  words,
  lists,
}: {
  seat: Seat;
  /** Seats for which this holds; it is one of them. */
  count: number;
  who: { stakeholder: Id; reasons: SuggestionReason[] }[];
  words: SeatWords;
  lists: Lists;
}) {
  const text = useText();
  const seatThem = useSeating();
  const reason = useReasonWords(lists);
  if (who.length === 0) {
    return <p className="i2">{text(whyNobody(seat), { count })}</p>;
  }
  return (
    <ul className="who-list">
      {who.map(({ stakeholder, reasons }) => {
        const args = { name: words.name(stakeholder), seat: words.title(seat) };
        return (
          <li key={stakeholder}>
            <div>
              <Link to="/stakeholders" search={{ open: stakeholder }} className="who">
                <bdi>{args.name}</bdi>
              </Link>
              <p className="s q">{reasons.map(reason).join(" · ")}</p>
            </div>
            <Button
              small
              aria-label={text("councils-seat-them-label", args)}
              onPress={() => seatThem(seat, stakeholder, text("councils-seated", args))}
            >
              {text("councils-seat-them")}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** Nobody is suggested for it: it is asked what is done for whoever takes it, and what of that is not said yet. */
function Lived({ seat, words, onGivens }: { seat: Seat; words: SeatWords; onGivens: (seat: Id) => void }) {
  const text = useText();
  const missing = givens.filter((given) => seat[given] === null);
  const list = new Intl.ListFormat(dateLanguage()).format(
    missing.map((given) => text(`councils-${given}.inline`)),
  );
  return (
    <div className="lived">
      <p className="i2">{text("councils-open-lived")}</p>
      {missing.length > 0 && (
        <p>
          {text("councils-open-lived-missing", { what: list })}{" "}
          <LinkButton
            aria-label={text("councils-givens-say-label", { seat: words.title(seat) })}
            onPress={() => onGivens(seat.id)}
          >
            {text("councils-givens-say")}
          </LinkButton>
        </p>
      )}
    </div>
  );
}

/** Somebody's time has ended: they go on, or the seat becomes free. Of lived experience nobody is named. */
function Ended({ seat, words }: { seat: Seat; words: SeatWords }) {
  const text = useText();
  const edit = useSeatEdit(seat.id);
  const seatThem = useSeating();
  const args = { seat: words.title(seat) };
  return (
    <div className="ended">
      <p className="i2">{words.who(seat)}</p>
      <div className="row">
        <Button
          small
          aria-label={text("councils-goes-on-label", args)}
          onPress={() => edit({ field: "until", value: null }).then((refusal) => refusal && refuse(refusal))}
        >
          {text("councils-goes-on")}
        </Button>
        <Button
          small
          aria-label={text("councils-vacate-label", args)}
          onPress={() => seatThem(seat, null, text("councils-vacated", args))}
        >
          {text("councils-vacate")}
        </Button>
      </div>
    </div>
  );
}

function Missing({ council, missing, lists }: { council: Council; missing: Id[]; lists: Lists }) {
  const text = useText();
  const sectorName = useSectorName();
  const add = useAddSeats(council.id);
  const known = missing.flatMap((id) => lists.sector(id) ?? []);
  return (
    <Section title={text("councils-missing")}>
      <p className="i2 missing-why">{text("councils-missing-why", { count: known.length })}</p>
      <ul className="missing-list">
        {known.map((sector) => {
          const args = { sector: sectorName(sector) };
          return (
            <li key={sector.id}>
              <span>{args.sector}</span>
              <LinkButton
                aria-label={text("councils-missing-add-label", args)}
                onPress={() => add([vacantSeat(sector.id, false)], text("councils-missing-added", args))}
              >
                {text("councils-missing-add")}
              </LinkButton>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** Words the reasons for a suggestion. */
function useReasonWords(lists: Lists): (reason: SuggestionReason) => string {
  const text = useText();
  const sectorName = useSectorName();
  return (reason) => {
    const sector = reason.kind === "same_sector" ? lists.sector(reason.sector) : undefined;
    return text(`council-reason-${reason.kind.replaceAll("_", "-")}`, {
      ...(sector && { sector: sectorName(sector, "inline") }),
      ...(reason.kind === "ties_to_members" && { count: reason.count }),
    });
  };
}
