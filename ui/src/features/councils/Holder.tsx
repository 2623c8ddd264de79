import { Link } from "@tanstack/react-router";
import { ArrowUpRight } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { Input, Label } from "react-aria-components";
import { fold, holdingFolded } from "@/api/fold";
import type { Seat, Stakeholder } from "@/api/generated";
import { useStakeholders } from "@/api/queries";
import { ComboBox, dateLanguage, LinkButton, useText } from "@/components";
import { type Lists, StakeholderChoices } from "@/parts/stakeholder";
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
 * Who holds a seat: type a few letters and choose, or empty the field to make the seat free. Of lived
 * experience only "filled" stands here, until somebody asks to change it: a window may be seen by a room.
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
  const living = useMemo(
    () => stakeholders.filter((one) => !one.archived).map((one) => ({ one, key: fold(one.name) })),
    [stakeholders],
  );
  const found = holdingFolded(living, ({ key }) => key, fold((typed ?? "").trim()))
    .slice(0, most)
    .map(({ one }) => one);
  const title = words.title(seat);

  // The list opens only while somebody types: a name that comes by itself must not open it again. Choosing
  // leaves it open, so the field is made anew, with the list closed and the keyboard in it.
  const isTyping = typed !== undefined && !isTaking;
  async function take(who: Stakeholder | null, words: string) {
    setTaking(true);
    setTyped(who?.name ?? "");
    await seatThem(seat, who?.id ?? null, words);
    setTaking(false);
    setTyped(undefined);
    hasGone.current = who === null;
  }
  function choose(one: Stakeholder) {
    setRound((count) => count + 1);
    if (one.id === seat.holder) return setTyped(undefined);
    const also = alsoHeld(seats, one.id, seat.id);
    const told = also.length > 0 ? "councils-seated-again" : "councils-seated";
    const said = isUntold(seat) ? "councils-seated-untold" : told;
    const numbers = new Intl.ListFormat(dateLanguage()).format(also.map(String));
    const args = { name: one.name, seat: title, count: also.length, numbers };
    take(one, text(said, args));
  }
  /** What was typed and not chosen goes; an emptied field makes the seat free. */
  function leave() {
    if (!isTyping) return;
    if (typed.trim() === "" && seat.holder !== null) take(null, text("councils-vacated", { seat: title }));
    else setTyped(undefined);
  }
  return (
    <div className="holder">
      <ComboBox
        key={round}
        autoFocus={startsOpen || round > 0}
        className="holder-pick"
        data-empty={seat.holder === null || undefined}
        inputValue={typed ?? name}
        onInputChange={(next) => next !== (typed ?? name) && setTyped(next)}
        items={found}
        menuTrigger={isTyping ? "input" : "manual"}
        allowsCustomValue
        value={null}
        onOpenChange={(open) => {
          isOpen.current = open;
        }}
        onChange={(id) => {
          const one = stakeholders.find((each) => each.id === id);
          if (one) choose(one);
        }}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === "Enter" && typed?.trim() === "") leave();
          else if (event.key === "Escape" && !isOpen.current && typed !== undefined) setTyped(undefined);
        }}
      >
        <Label className="vh">{label}</Label>
        <Input
          ref={input}
          className="field first-field"
          placeholder={text("councils-seat-vacant")}
          onFocus={(event) => event.target.select()}
        />
        <StakeholderChoices lists={lists} />
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
    </div>
  );
}
