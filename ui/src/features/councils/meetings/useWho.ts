import { useMemo } from "react";
import type { Action, Council, Id, Seat } from "@/api/generated";
import { useCouncils, useStakeholders } from "@/api/queries";
import { useText } from "@/components";
import { useLists } from "@/parts/stakeholder";
import { isUntold } from "../seat";
import { useSeatWords } from "../useSeatWords";

/** The words for who does something, or who is there. */
export interface Who {
  /** Who sits there, or what the seat is called; a seat of lived experience only by its number. */
  seat: (seat: Seat) => string;
  /** What the seat is, in words beside its holder. */
  about: (seat: Seat) => string;
  /** As one name, for lists: "Public Library (chair)". */
  whole: (seat: Seat) => string;
  /** Who does an action; nothing if nobody is named. */
  of: (action: Action) => string | undefined;
  /** A council by its id. */
  council: (id: Id) => Council | undefined;
  /** The seats of one council, or of all. */
  seats: (council: Id | undefined) => Seat[];
  /** Stakeholders that somebody may choose, by name. */
  people: { id: Id; name: string }[];
}

export function useWho(): Who {
  const text = useText();
  const lists = useLists();
  const words = useSeatWords(lists);
  const { data: councils } = useCouncils();
  const { data: stakeholders } = useStakeholders();
  return useMemo(() => {
    const all = councils ?? [];
    const seats = new Map(all.flatMap((each) => each.seats.map((seat) => [seat.id, seat])));
    const council = (id: Id) => all.find((each) => each.id === id);
    // Numbered within their council, so that two of them are told apart and neither is told.
    const lived = (seat: Seat) => {
      const same = (council(seat.council)?.seats ?? []).filter(isUntold);
      return text("meetings-lived", { number: same.findIndex((each) => each.id === seat.id) + 1 });
    };
    const role = (seat: Seat) => text(`seat-role-${seat.role}`);
    const name = (seat: Seat) => {
      if (isUntold(seat)) return lived(seat);
      return seat.holder === null ? words.title(seat) : words.name(seat.holder);
    };
    const about = (seat: Seat) => {
      const voice = isUntold(seat) ? undefined : words.voice(seat);
      const parts = seat.role === "member" && voice ? [voice] : [role(seat), voice];
      return parts.filter(Boolean).join(", ");
    };
    const whole = (seat: Seat) => {
      if (isUntold(seat)) return lived(seat);
      const args = { name: name(seat), role: words.voice(seat) ?? role(seat) };
      if (seat.holder === null) return text("meetings-seat-free", args);
      return text("meetings-seat-of", seat.role === "member" ? args : { ...args, role: role(seat) });
    };
    const of = (action: Action) => {
      const seat = action.seat === null ? undefined : seats.get(action.seat);
      if (seat) return whole(seat);
      return action.stakeholder === null ? undefined : words.name(action.stakeholder);
    };
    const people = (stakeholders ?? []).filter((one) => !one.archived);
    return {
      seat: name,
      about,
      whole,
      of,
      council,
      seats: (id) => all.filter((each) => id === undefined || each.id === id).flatMap((each) => each.seats),
      people,
    };
  }, [text, words, councils, stakeholders]);
}
