import { Link } from "@tanstack/react-router";
import { ArrowUpRight } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Input, Label } from "react-aria-components";
import type { Id, Seat } from "@/api/generated";
import { useStakeholders } from "@/api/queries";
import { ComboBox, dateLanguage, LinkButton, NotAdded, useText } from "@/components";
import { type Lists, NameChoices, NEW, nameLines, useNewStakeholder } from "@/parts/stakeholder";
import { alsoHeld, isUntold, seatState, today } from "./seat";
import type { SeatWords } from "./useSeatWords";
import { useSeating } from "./useSteps";

/** Names offered at once. */
const most = 12;

interface HolderProps {
  seat: Seat;
  /** All seats of its council. */
  seats: Seat[];
  label: string;
  words: SeatWords;
  lists: Lists;
}

/**
 * Who holds a seat: type a few letters and choose, add somebody nobody knew yet, or empty the field to make
 * the seat free. Of lived experience only "filled" stands here, until somebody asks to change it: a window may be
 * seen by a room.
 */
export function Holder(props: HolderProps) {
  const { seat, label } = props;
  const text = useText();
  const [isAsked, setAsked] = useState(false);
  if (seat.holder === null || !isUntold(seat) || isAsked) return <Pick {...props} startsOpen={isAsked} />;
  return (
    <div className="holder untold">
      <span>{text(`councils-seat-${seatState(seat, today())}`)}</span>
      <LinkButton
        className="first-field"
        aria-label={text("councils-show-holder-label", { label })}
        onPress={() => setAsked(true)}
      >
        {text("councils-show-holder")}
      </LinkButton>
    </div>
  );
}

function Pick({
  seat,
  seats,
  label,
  words,
  lists,
  startsOpen,
}: HolderProps & {
  /** The keyboard comes along from the button that was pressed. */
  startsOpen: boolean;
}) {
  const text = useText();
  const seatThem = useSeating();
  const { data: stakeholders = [] } = useStakeholders();
  const name = seat.holder === null ? "" : words.name(seat.holder);
  const [typed, setTyped] = useState<string>();
  const [round, setRound] = useState(0);
  const isOpen = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  const hasGone = useRef(false);
  // Leaving an emptied field by Tab lands on the link to its holder, which goes with them.
  useEffect(() => {
    if (!hasGone.current || seat.holder !== null) return;
    hasGone.current = false;
    if (document.activeElement === document.body) input.current?.focus();
  });
  const [isTaking, setTaking] = useState(false);
  // Words that somebody left without choosing stay, with what to do about them.
  const [isLeft, setLeft] = useState(false);
  const { make, refused, forget } = useNewStakeholder();
  const lines = nameLines(stakeholders, typed ?? "", {
    most,
    noteOf: (one, isExact) => (one.archived && isExact ? text("name-archived") : undefined),
  });
  const isNobody = lines.every((line) => line.id === NEW);
  const title = words.title(seat);

  // The list opens only while somebody types: a name that comes by itself must not open it again. Choosing
  // leaves it open, so the field is made anew, with the list closed and the keyboard in it.
  const isTyping = typed !== undefined && !isTaking;
  async function take(who: { id: Id; name: string } | null, words: string) {
    setTaking(true);
    setTyped(who?.name ?? "");
    await seatThem(seat, who?.id ?? null, words);
    setTaking(false);
    put(undefined);
    hasGone.current = who === null;
  }
  function put(words: string | undefined) {
    setTyped(words);
    setLeft(false);
    forget();
  }
  async function choose(line: { id: Id; name: string }) {
    setRound((count) => count + 1);
    if (line.id === seat.holder) return put(undefined);
    const id = line.id === NEW ? await make(line.name) : line.id;
    if (id === undefined) return;
    const one = { id, name: line.name };
    const also = alsoHeld(seats, one.id, seat.id);
    const told = also.length > 0 ? "councils-seated-again" : "councils-seated";
    const said = isUntold(seat) ? "councils-seated-untold" : told;
    const numbers = new Intl.ListFormat(dateLanguage()).format(also.map(String));
    const args = { name: one.name, seat: title, count: also.length, numbers };
    take(one, text(said, args));
  }
  /** An emptied field makes the seat free; other words that nobody was chosen by are still there. */
  function leave() {
    if (!isTyping) return;
    if (typed.trim() !== "" && typed !== name) setLeft(true);
    else if (typed.trim() === "" && seat.holder !== null)
      take(null, text("councils-vacated", { seat: title }));
    else put(undefined);
  }
  return (
    <div className="holder">
      <ComboBox
        key={round}
        autoFocus={startsOpen || round > 0}
        className="holder-pick"
        data-empty={seat.holder === null || undefined}
        inputValue={typed ?? name}
        onInputChange={(next) => next !== (typed ?? name) && put(next)}
        items={lines}
        opensByTab={false}
        menuTrigger={isTyping ? "input" : "manual"}
        allowsCustomValue
        value={null}
        onOpenChange={(open) => {
          isOpen.current = open;
        }}
        onChange={(id) => {
          const line = lines.find((each) => each.id === id);
          if (line) choose(line);
        }}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === "Enter" && typed?.trim() === "") leave();
          else if (event.key === "Escape" && !isOpen.current && typed !== undefined) put(undefined);
        }}
      >
        <Label className="vh">{label}</Label>
        <Input
          ref={input}
          className="field first-field"
          data-untyped={!isTyping || undefined}
          placeholder={text("councils-seat-vacant")}
          onFocus={(event) => event.target.select()}
        />
        <NameChoices item={lists.item} />
      </ComboBox>
      {seat.holder !== null && (
        <Link
          to="/stakeholders"
          search={{ open: seat.holder }}
          className="btn bare sm sq"
          aria-label={text("councils-see", { name })}
        >
          <ArrowUpRight className="ic" aria-hidden />
        </Link>
      )}
      {isLeft && isTyping && !refused && (
        <p className="hint" role="status">
          {text(isNobody ? "councils-seat-nobody" : "councils-seat-not-chosen")}{" "}
          {isNobody && (
            <LinkButton className="act" onPress={() => choose({ id: NEW, name: typed.trim() })}>
              {text("name-new", { name: typed.trim() })}
            </LinkButton>
          )}
        </p>
      )}
      {refused && (
        <NotAdded
          refused={refused}
          onReword={() => {
            forget();
            input.current?.focus();
          }}
          onKept={() => choose({ id: NEW, name: refused.words })}
        />
      )}
    </div>
  );
}
