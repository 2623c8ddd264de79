import { useMemo } from "react";
import type { Id, Seat, Sector, Voice } from "@/api/generated";
import { useStakeholders } from "@/api/queries";
import { dateLanguage, useSectorName, useText } from "@/components";
import { type Lists, sayWhen } from "@/parts/stakeholder";
import { isUntold, seatState, today, voices } from "./seat";

/** The words for seats. */
export interface SeatWords {
  /** The voice of a seat or a row of voices; nothing if it brings none in particular. */
  voice: (of: { voice: Voice | null; sector: Id | null }) => string | undefined;
  /** What a seat is called: its voice, or else its role. */
  title: (seat: Seat) => string;
  /** Who sits there; of lived experience only whether somebody does. */
  who: (seat: Seat) => string;
  /** The name of a stakeholder. */
  name: (id: Id) => string;
}

export function useSeatWords(lists: Lists): SeatWords {
  const text = useText();
  const sectorName = useSectorName();
  const { data: stakeholders } = useStakeholders();
  return useMemo(() => {
    const names = new Map((stakeholders ?? []).map((one) => [one.id, one.name]));
    const name = (id: Id) => names.get(id) ?? text("councils-somebody");
    const ofPeople = (voice: Voice) => text(`voice-${voice.replaceAll("_", "-")}`);
    // Young people speak for themselves, and groups for the young are a sector: nobody should take one for the other.
    const taken = new Set(voices.map(ofPeople));
    const ofSector = (sector: Sector) => {
      const name = sectorName(sector, "short");
      return taken.has(name) ? text("councils-voice-sector", { sector: name }) : name;
    };
    const voice: SeatWords["voice"] = (of) => {
      const sector = lists.sector(of.sector);
      if (sector && (of.voice === null || of.voice === "sector")) return ofSector(sector);
      return of.voice && of.voice !== "sector" ? ofPeople(of.voice) : undefined;
    };
    const title = (seat: Seat) => voice(seat) ?? text(`seat-role-${seat.role}`);
    const who = (seat: Seat) => {
      const state = seatState(seat, today());
      if (seat.holder === null || isUntold(seat)) return text(`councils-seat-${state}`);
      const args = { name: name(seat.holder) };
      if (state === "coming" && seat.since !== null)
        return text("councils-seat-coming-who", { ...args, when: sayWhen(seat.since, dateLanguage()) });
      return state === "ended" ? text("councils-seat-ended-who", args) : args.name;
    };
    return { voice, title, who, name };
  }, [stakeholders, lists, text, sectorName]);
}
