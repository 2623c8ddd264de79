import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import {
  Button,
  Dialog,
  mayGoWell,
  tryAgain,
  useProblemWords,
  useText,
  useWaiting,
  waitingTexts,
} from "@/components";
import { asksBeforeLeaving } from "@/platform/leaving";
import { excerpt } from "./excerpt";
import { LeaveOrStay } from "./LeaveOrStay";
import { mayLeave, useAskedToLeave } from "./mayLeave";
import { useWaitingName } from "./useWaitingName";
import "./leaving.css";

/** Asks whoever closes the plan or the window while words wait, and names what would be lost. */
export function LeaveQuestion() {
  const client = useQueryClient();
  const asked = useAskedToLeave();
  useEffect(() => asksBeforeLeaving((asks) => mayLeave(client, asks)), [client]);
  // A plan that goes by another way, such as being locked, takes the question along.
  useEffect(() => () => asked?.say(false), [asked]);
  return asked ? <Question say={asked.say} /> : null;
}

function Question({ say }: { say: (goes: boolean) => void }) {
  const text = useText();
  const client = useQueryClient();
  const inWords = useProblemWords();
  const name = useWaitingName();
  const waiting = useWaiting();
  const [isTrying, setTrying] = useState(false);
  const count = waiting.length;
  async function again() {
    setTrying(true);
    await tryAgain(client);
    setTrying(false);
    if (waitingTexts(client).length === 0) say(true);
  }
  return (
    <Dialog title={text("plan-waits", { count })} isOpen onClose={() => say(false)}>
      <p className="i2">{text("leave-loses", { count })}</p>
      <ul className="leave-loses">
        {waiting.map((each) => (
          <li key={`${each.of} ${each.label}`}>
            <strong>{name(each)}</strong>
            <q>{excerpt(each.words)}</q>
            <span className="q s">{inWords(each.problem)}</span>
          </li>
        ))}
      </ul>
      <div className="row dialog-foot">
        {waiting.some(mayGoWell) && (
          <Button look="main" onPress={() => void again()} isDisabled={isTrying}>
            {text("plan-try-again")}
          </Button>
        )}
        <LeaveOrStay count={count} say={say} isBusy={isTrying} />
      </div>
    </Dialog>
  );
}
