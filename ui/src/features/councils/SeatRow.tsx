import { ArrowDown, ArrowUp, X } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { Council, Seat, SeatEdit, SeatRole } from "@/api/generated";
import {
  Button,
  Checkbox,
  dateLanguage,
  LinkButton,
  type Problem,
  Select,
  useProblemWords,
  useText,
  WordsOf,
} from "@/components";
import { type Lists, SavedWhen } from "@/parts/stakeholder";
import { Givens } from "./Givens";
import { Holder } from "./Holder";
import { alsoHeld, asksGivens, givens, isUntold, NO_VOICE, voiceChoice, voiceEdits, voices } from "./seat";
import type { SeatWords } from "./useSeatWords";
import { useSeatEdit } from "./useSteps";

const roles: SeatRole[] = ["chair", "secretary", "member", "advisor"];

/** One seat; what is changed here keeps itself. */
export function SeatRow({
  council,
  seat,
  seats,
  at,
  isChildren,
  isShown,
  lists,
  words,
  onShow,
  onMove,
  onRemove,
}: {
  council: Council;
  seat: Seat;
  /** All seats of the council, in order. */
  seats: Seat[];
  /** Its place among them, from 0. */
  at: number;
  isChildren: boolean;
  /** Whether it is shown what is done for its holder. */
  isShown: boolean;
  lists: Lists;
  words: SeatWords;
  onShow: (isShown: boolean) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}) {
  const text = useText();
  const keep = useSeatEdit(seat.id);
  const [problem, setProblem] = useState<Problem | undefined>();
  const wrong = useProblemWords()(problem);
  const change = (...edits: SeatEdit[]) => keep(...edits).then(setProblem);
  const args = { number: at + 1, seat: words.title(seat) };
  const label = (column: string) => text(`councils-label-${column}`, args);
  const voiceChoices = [
    { id: NO_VOICE, label: text("councils-no-voice") },
    ...voices
      .filter((voice) => !isChildren || voice !== "youth")
      .map((voice) => ({
        id: voice,
        label: words.voice({ voice, sector: null }) ?? "",
        under: text("councils-voices-people"),
      })),
    ...lists.sectors.map(({ id }) => ({
      id,
      label: words.voice({ voice: "sector", sector: id }) ?? "",
      under: text("councils-voices-sectors"),
    })),
  ];

  const others = isUntold(seat) ? [] : alsoHeld(seats, seat.holder, seat.id);
  const said = givens.filter((given) => seat[given] !== null).length;
  const asks = asksGivens(seat);

  const row = (
    <tr data-seat={seat.id} data-asks={(asks && isShown) || undefined}>
      <Cell name={text("councils-column-holder")}>
        <Holder seat={seat} seats={seats} label={label("holder")} words={words} lists={lists} />
        {others.length > 0 && (
          <span className="hint">
            {text("councils-also-holds", {
              count: others.length,
              numbers: new Intl.ListFormat(dateLanguage()).format(others.map(String)),
            })}
          </span>
        )}
        {wrong && (
          <span className="wrong" role="alert">
            {wrong}
          </span>
        )}
      </Cell>
      <Cell name={text("councils-column-voice")}>
        <Select
          hideLabel
          label={label("voice")}
          choices={voiceChoices}
          value={voiceChoice(seat)}
          onChange={(id) => id !== voiceChoice(seat) && change(...voiceEdits(id))}
        />
        {asks && (
          <LinkButton
            quiet
            className="s givens-show"
            aria-expanded={isShown}
            aria-label={text("councils-givens-label", { ...args, said })}
            onPress={() => onShow(!isShown)}
          >
            {text("councils-givens")}
          </LinkButton>
        )}
      </Cell>
      {!isChildren && (
        <>
          <Cell name={text("councils-column-role")}>
            <Select
              hideLabel
              label={label("role")}
              choices={roles.map((role) => ({ id: role, label: text(`seat-role-${role}`) }))}
              value={seat.role}
              onChange={(id) => id !== seat.role && change({ field: "role", value: id as SeatRole })}
            />
          </Cell>
          <Cell name={text("councils-column-votes")}>
            <Checkbox
              aria-label={label("votes")}
              isSelected={seat.votes}
              onChange={(value) => change({ field: "votes", value })}
            />
          </Cell>
        </>
      )}
      <Cell name={text("councils-column-since")}>
        <SavedWhen
          hideLabel
          label={label("since")}
          value={seat.since}
          placeholder={seat.holder === null ? "" : text("not-known-yet")}
          onSave={(value) => keep({ field: "since", value })}
        />
      </Cell>
      <Cell name={text("councils-column-until")}>
        <SavedWhen
          hideLabel
          label={label("until")}
          value={seat.until}
          placeholder={seat.holder === null ? "" : text("councils-until-none")}
          onSave={(value) => keep({ field: "until", value })}
        />
      </Cell>
      <td className="tools">
        <Button
          small
          look="bare"
          icon={ArrowUp}
          aria-label={text("councils-move-up", args)}
          data-move="-1"
          isDisabled={at === 0}
          onPress={() => onMove(-1)}
        />
        <Button
          small
          look="bare"
          icon={ArrowDown}
          aria-label={text("councils-move-down", args)}
          data-move="1"
          isDisabled={at === seats.length - 1}
          onPress={() => onMove(1)}
        />
        <Button
          small
          look="bare"
          icon={X}
          aria-label={text("councils-remove-seat", args)}
          onPress={onRemove}
        />
      </td>
    </tr>
  );
  return (
    <WordsOf id={seat.id} name={text("councils-words-of-seat", { number: at + 1, name: council.name })}>
      {row}
      {asks && isShown && (
        <tr className="givens-row" data-givens={seat.id}>
          <td colSpan={isChildren ? 5 : 7}>
            <Givens seat={seat} number={at + 1} />
          </td>
        </tr>
      )}
    </WordsOf>
  );
}

/** A cell that names itself where there is no room for columns. */
function Cell({ name, children }: { name: string; children: ReactNode }) {
  return (
    <td>
      <span className="cell-name" aria-hidden>
        {name}
      </span>
      <div className="cell">{children}</div>
    </td>
  );
}
