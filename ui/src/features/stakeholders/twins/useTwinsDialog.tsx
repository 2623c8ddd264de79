import { Merge } from "lucide-react";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import type { Id, Stakeholder, TwinPair } from "@/api/generated";
import { useTwins } from "@/api/queries";
import { say, useText, useWish } from "@/components";
import { useOffer, worded } from "@/parts/actions";
import type { Lists } from "@/parts/stakeholder";
import { TwinsDialog } from "./TwinsDialog";

/** The question whether two are one: of the pairs that look alike, or of two that somebody has selected. */
export function useTwinsDialog(
  chosen: Stakeholder[],
  lists: Lists,
): {
  /** How many pairs look alike. */
  count: number;
  /** Asks about all of them, one after the other. */
  ask: () => void;
  /** Asks about the pair that a stakeholder makes with another; answers no if it makes none. */
  askAbout: (one: Id) => boolean;
  /** Asks about the two that are selected; nothing unless it is two. */
  askChosen: (() => void) | undefined;
  dialog: ReactNode;
} {
  const text = useText();
  const { data: pairs, isSuccess } = useTwins();
  const twins = pairs ?? [];
  const [isOpen, setOpen] = useState(false);
  // Whose pair was asked for, of all that may be one.
  const [about, setAbout] = useState<Id | null>(null);
  const [selected, setSelected] = useState<TwinPair>();

  // Once the last pair is settled the question is closed: an undo brings the pair back, not the question.
  useEffect(() => {
    if (twins.length === 0) setOpen(false);
  }, [twins.length]);

  const [one, other, ...more] = chosen;
  const pair = one && other && more.length === 0 ? { a: one.id, b: other.id } : undefined;

  function ask(of: Id | null = null) {
    setAbout(of);
    setOpen(true);
  }
  /** Whoever looks for it is led on: to what they selected, to what looks alike, or to how it is done. */
  function find() {
    if (pair) setSelected(pair);
    else if (twins.length > 0) ask();
    else say(text("twins-how"));
  }
  const now = useRef(find);
  now.current = find;
  const offered = useMemo(
    () => worded(text, "add", [{ id: "make-one", icon: Merge, perform: () => now.current() }]),
    [text],
  );
  useOffer(offered);
  // Somebody may come for it before it is known who looks alike.
  const [isWished, setWished] = useState(false);
  useWish("twins", () => setWished(true));
  useEffect(() => {
    if (!isWished || !isSuccess) return;
    setWished(false);
    now.current();
  }, [isWished, isSuccess]);

  return {
    count: twins.length,
    ask: () => ask(),
    askAbout: (id) => {
      if (!twins.some(({ a, b }) => a === id || b === id)) return false;
      ask(id);
      return true;
    },
    askChosen: pair && (() => setSelected(pair)),
    dialog: (
      <TwinsDialog
        pairs={twins}
        about={about}
        selected={selected}
        isOpen={isOpen || selected !== undefined}
        lists={lists}
        onClose={() => {
          setOpen(false);
          setSelected(undefined);
        }}
      />
    ),
  };
}
