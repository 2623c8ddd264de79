import { ArrowDown, ArrowUp, X } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { Seat, SeatEdit, SeatRole } from "@/api/generated";
import { Button, Checkbox, Select, useSectorName, useText } from "@/components";
import { type Lists, SavedDay } from "@/parts/stakeholder";
import { Holder } from "./Holder";
import { NO_VOICE, voiceChoice, voiceEdits, voices } from "./seat";
import type { SeatWords } from "./useSeatWords";
import { useSeatEdit } from "./useSteps";

const roles: SeatRole[] = ["chair", "secretary", "member", "advisor"];

/** One seat; what is changed here keeps itself. */
export function SeatRow({
  seat,
  at,
  last,
  isChildren,
  lists,
  words,
  onMove,
  onRemove,
}: {
  seat: Seat;
  /** Its place among the seats, from 0, and that of the last one. */
  at: number;
  last: number;
  isChildren: boolean;
  lists: Lists;
  words: SeatWords;
  onMove: (to: number) => void;
  onRemove: () => void;
}) {
  const text = useText();
  const sectorName = useSectorName();
  const keep = useSeatEdit(seat.id);
  const [wrong, setWrong] = useState<string | undefined>();
  const change = (...edits: SeatEdit[]) => keep(...edits).then(setWrong);
  const args = { number: at + 1, seat: words.title(seat) };
  const label = (column: string) => text(`councils-label-${column}`, args);
  const voiceChoices = [
    { id: NO_VOICE, label: text("councils-no-voice") },
    ...voices
      .filter((voice) => !isChildren || voice !== "youth")
      .map((voice) => ({ id: voice, label: text(`voice-${voice.replaceAll("_", "-")}`) })),
    ...lists.sectors.map((sector) => ({ id: sector.id, label: sectorName(sector, "short") })),
  ];

  return (
    <tr data-seat={seat.id}>
      <Cell name={text("councils-column-holder")}>
        <Holder seat={seat} label={label("holder")} words={words} lists={lists} />
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
        <SavedDay
          hideLabel
          label={label("since")}
          value={seat.since}
          placeholder={seat.holder === null ? "" : text("not-known-yet")}
          onSave={(value) => keep({ field: "since", value })}
        />
      </Cell>
      <Cell name={text("councils-column-until")}>
        <SavedDay
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
          isDisabled={at === 0}
          onPress={() => onMove(at - 1)}
        />
        <Button
          small
          look="bare"
          icon={ArrowDown}
          aria-label={text("councils-move-down", args)}
          isDisabled={at === last}
          onPress={() => onMove(at + 1)}
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
