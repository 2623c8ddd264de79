import { useRef } from "react";
import { refusalOf } from "@/api/call";
import type { Conflict, Refusal, SettleChoice } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { refuse, say, useText } from "@/components";
import { useFileWords } from "@/parts/fileWords";
import { placeOf } from "./Sides";

/** Letters of a value that are said; the rest is in the plan. */
const SAID = 60;

/** Settles what copies disagree about. */
export interface Settle {
  /** Takes one of the ways that the copies offer; why it was refused is shown at the top of the page. */
  choose: (conflict: Conflict, choice: SettleChoice) => Promise<void>;
  /** Writes something new. Answers with why it was refused, or with nothing once it is kept. */
  write: (conflict: Conflict, words: string) => Promise<Refusal | undefined>;
  isBusy: boolean;
}

/** Each choice is one step, said with its undo; then `onSettled` is told which case is gone, and where it stood. */
export function useSettle(open: Conflict[], onSettled: (conflict: Conflict, at: number) => void): Settle {
  const text = useText();
  const words = useFileWords();
  const command = useCommand("settle_conflict", { meta: { ownRefusal: true } });
  // Two presses in a row are one choice.
  const isTaking = useRef(false);

  function saidOf(conflict: Conflict, choice: SettleChoice): string {
    const { place, versions, name } = conflict;
    if (choice.choose === "delete") return text("together-gone-thing", { name });
    if (choice.choose === "keep")
      return place.field === null ? text("together-kept-thing", { name }) : text("together-kept-nothing");
    const version =
      choice.choose === "version"
        ? versions.find((each) => each.site === choice.site && each.seq === choice.seq)
        : undefined;
    const chosen =
      choice.choose === "version"
        ? version?.value
        : choice.text === ""
          ? undefined
          : ({ is: "text", text: choice.text } as const);
    if (!chosen || chosen.is === "nothing") return text("together-kept-nothing");
    const value = words.value(version ? placeOf(conflict, version) : place, chosen);
    return text("together-kept-value", {
      value: value.length > SAID ? `${value.slice(0, SAID)}…` : value,
    });
  }

  async function settle(conflict: Conflict, choice: SettleChoice): Promise<Refusal | undefined> {
    if (isTaking.current) return undefined;
    isTaking.current = true;
    const at = open.indexOf(conflict);
    try {
      await command.mutateAsync({ place: conflict.place, choice });
      say(saidOf(conflict, choice), { undo: true });
      onSettled(conflict, at);
      return undefined;
    } catch (error) {
      return refusalOf(error);
    } finally {
      isTaking.current = false;
    }
  }

  return {
    choose: async (conflict, choice) => {
      const refused = await settle(conflict, choice);
      if (refused) refuse(refused);
    },
    write: (conflict, typed) => settle(conflict, { choose: "write", text: typed }),
    isBusy: command.isPending,
  };
}
