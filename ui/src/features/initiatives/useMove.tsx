import { type ReactNode, useEffect, useState } from "react";
import type { Id, Initiative, InitiativeStatus } from "@/api/generated";
import { useInitiatives } from "@/api/queries";
import { useText } from "@/components";
import { CheckDialog } from "./CheckDialog";
import { isChecked } from "./check";
import { UncheckedDialog } from "./UncheckedDialog";
import { useEdit } from "./useEdit";

/** Moves one or several initiatives to another status, as one step. */
export type Move = (initiatives: Initiative[], status: InitiativeStatus) => void;

/**
 * Gives `Move`. Those that would turn active before their do-no-harm check is filled in open the check
 * instead: that is `dialog`, which the page shows. Of several, the others may go ahead.
 */
export function useMove(): [Move, ReactNode] {
  const text = useText();
  const edit = useEdit();
  const { data: all = [] } = useInitiatives();
  const [asked, setAsked] = useState<Id[]>([]);
  const [answering, setAnswering] = useState<Id>();

  const wanted = all.filter((each) => asked.includes(each.id) && each.status !== "active");
  const one = all.find((each) => each.id === answering);
  const isSettled = asked.length > 0 && wanted.length === 0;

  // Once all of them are active the question is closed, and pausing one later does not open it again.
  useEffect(() => {
    if (isSettled) setAsked([]);
  }, [isSettled]);

  function turn(initiatives: Initiative[], status: InitiativeStatus) {
    const args = { count: initiatives.length, title: initiatives[0]?.title ?? "" };
    return edit(
      initiatives.map((each) => each.id),
      [{ field: "status", value: status }],
      text("initiatives-moved", { ...args, status: text(`status-${status}`) }),
    );
  }
  function move(initiatives: Initiative[], status: InitiativeStatus) {
    const moving = initiatives.filter((each) => each.status !== status);
    if (moving.length === 0) return;
    if (status !== "active" || moving.every(isChecked)) {
      turn(moving, status);
    } else if (moving.length === 1) {
      setAnswering(moving[0]?.id);
    } else {
      setAsked(moving.map((each) => each.id));
    }
  }
  const dialog = one ? (
    <CheckDialog key={one.id} initiative={one} onClose={() => setAnswering(undefined)} />
  ) : wanted.length > 0 ? (
    <UncheckedDialog
      unchecked={wanted.filter((each) => !isChecked(each))}
      of={wanted.length}
      onAnswer={(initiative) => setAnswering(initiative.id)}
      onStart={() => {
        setAsked([]);
        turn(wanted.filter(isChecked), "active");
      }}
      onClose={() => setAsked([])}
    />
  ) : null;
  return [move, dialog];
}
