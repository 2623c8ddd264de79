import { type ReactNode, useEffect, useState } from "react";
import type { Id, Initiative, InitiativeStatus } from "@/api/generated";
import { useInitiatives } from "@/api/queries";
import { dateLanguage, useText } from "@/components";
import { AfterDialog } from "./AfterDialog";
import { CheckDialog } from "./CheckDialog";
import { isChecked } from "./check";
import { missingFor } from "./missing";
import { UncheckedDialog } from "./UncheckedDialog";
import { useEdit } from "./useEdit";

/** Moves one or several initiatives to another status, as one step. */
export type Move = (initiatives: Initiative[], status: InitiativeStatus) => void;

/**
 * Gives `Move`. One that is finished or dropped before anybody said what was learned asks for that, and takes no for
 * an answer. Those that would turn active before their do-no-harm check is filled in open the check
 * instead: that is `dialog`, which the page shows. Of several, the others may go ahead.
 */
export function useMove(): [Move, ReactNode] {
  const text = useText();
  const edit = useEdit();
  const { data: all = [] } = useInitiatives();
  const [asked, setAsked] = useState<Id[]>([]);
  const [answering, setAnswering] = useState<Id>();
  const [ending, setEnding] = useState<{ id: Id; status: InitiativeStatus }>();

  const wanted = all.filter((each) => asked.includes(each.id) && each.status !== "active");
  const one = all.find((each) => each.id === answering);
  const ended = all.find((each) => each.id === ending?.id);
  const isSettled = asked.length > 0 && wanted.length === 0;

  // Once all of them are active the question is closed, and pausing one later does not open it again.
  useEffect(() => {
    if (isSettled) setAsked([]);
  }, [isSettled]);

  function turn(initiatives: Initiative[], status: InitiativeStatus) {
    const args = { count: initiatives.length, title: initiatives[0]?.title ?? "" };
    const moved = text("initiatives-moved", { ...args, status: text(`status-${status}`) });
    const [one, other] = initiatives;
    const missing = status === "planned" && one && !other ? missingFor(one, status) : [];
    const list = new Intl.ListFormat(dateLanguage()).format(
      missing.map((each) => text(`initiative-missing-${each}`)),
    );
    return edit(
      initiatives.map((each) => each.id),
      [{ field: "status", value: status }],
      missing.length === 0 ? moved : text("initiatives-moved-missing", { moved, missing: list }),
    );
  }
  function move(initiatives: Initiative[], status: InitiativeStatus) {
    const moving = initiatives.filter((each) => each.status !== status);
    if (moving.length === 0) return;
    const [first, other] = moving;
    const isEnding = status === "finished" || status === "dropped";
    if (isEnding && first && !other && first.lessons === null) {
      setEnding({ id: first.id, status });
    } else if (status !== "active" || moving.every(isChecked)) {
      turn(moving, status);
    } else if (moving.length === 1) {
      setAnswering(moving[0]?.id);
    } else {
      setAsked(moving.map((each) => each.id));
    }
  }
  const dialog =
    ended && ending ? (
      <AfterDialog
        key={ended.id}
        initiative={ended}
        status={ending.status}
        onClose={() => setEnding(undefined)}
      />
    ) : one ? (
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
