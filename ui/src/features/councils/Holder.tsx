import { Link } from "@tanstack/react-router";
import { ArrowUpRight } from "lucide-react";
import { useMemo, useRef, useState } from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { fold } from "@/api/fold";
import type { Seat, Stakeholder } from "@/api/generated";
import { useStakeholders } from "@/api/queries";
import { DomainMark, LinkButton, useText } from "@/components";
import type { Lists } from "@/parts/stakeholder";
import { isUntold, seatState, today } from "./seat";
import type { SeatWords } from "./useSeatWords";
import { useSeating } from "./useSteps";

/** Names offered at once. */
const most = 12;

/**
 * Who holds a seat: type a few letters and choose, or empty the field to make the seat free. Of lived
 * experience only "filled" stands here, until somebody asks to change it: a window may be seen by a room.
 */
export function Holder(props: { seat: Seat; label: string; words: SeatWords; lists: Lists }) {
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
  label,
  words,
  lists,
  startsOpen,
}: {
  seat: Seat;
  label: string;
  words: SeatWords;
  lists: Lists;
  /** The keyboard comes along from the button that was pressed. */
  startsOpen: boolean;
}) {
  const text = useText();
  const seatThem = useSeating();
  const { data: stakeholders = [] } = useStakeholders();
  const name = seat.holder === null ? "" : words.name(seat.holder);
  const [typed, setTyped] = useState<string>();
  const isOpen = useRef(false);
  const folded = useMemo(() => stakeholders.map((one) => fold(one.name)), [stakeholders]);
  const wanted = fold(typed ?? "");
  const found = stakeholders
    .filter((one, at) => !one.archived && folded[at]?.includes(wanted))
    .slice(0, most);
  const title = words.title(seat);

  function choose(one: Stakeholder) {
    setTyped(undefined);
    if (one.id === seat.holder) return;
    const said = isUntold(seat) ? "councils-seated-untold" : "councils-seated";
    seatThem(seat.id, one.id, text(said, { name: one.name, seat: title }));
  }
  /** What was typed and not chosen goes; an emptied field makes the seat free. */
  function leave() {
    if (typed !== undefined && typed.trim() === "" && seat.holder !== null)
      seatThem(seat.id, null, text("councils-vacated", { seat: title }));
    setTyped(undefined);
  }
  return (
    <div className="holder">
      <ComboBox
        className="holder-pick"
        data-empty={seat.holder === null || undefined}
        inputValue={typed ?? name}
        onInputChange={(next) => next !== (typed ?? name) && setTyped(next)}
        items={found}
        menuTrigger="input"
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
          else if (event.key === "Escape" && !isOpen.current) setTyped(undefined);
        }}
      >
        <Label className="vh">{label}</Label>
        <Input
          className="field first-field"
          placeholder={text("councils-seat-vacant")}
          autoFocus={startsOpen}
          onFocus={(event) => event.target.select()}
        />
        <Popover className="pop">
          <ListBox className="menu">
            {(one: Stakeholder) => {
              const domain = lists.item(one.main_domain);
              return (
                <ListBoxItem id={one.id} textValue={one.name} className="item">
                  {domain && <DomainMark domain={domain} size={20} />}
                  <bdi>{one.name}</bdi>
                </ListBoxItem>
              );
            }}
          </ListBox>
        </Popover>
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
