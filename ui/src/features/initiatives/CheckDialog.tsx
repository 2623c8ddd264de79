import { useRef, useState } from "react";
import type { DoNoHarm, Initiative, InitiativeEdit, Refusal } from "@/api/generated";
import {
  Button,
  Dialog,
  NotHere,
  type Problem,
  RefusalBanner,
  say,
  TextField,
  useLeaveWords,
  useProblemWords,
  useText,
} from "@/components";
import { type Answer, answered, answers, isAnswer } from "./check";
import { useKeep } from "./useKeep";

/** The answer that a refusal is about; nothing if it is about anything else. */
function answerOf(refusal: Refusal | undefined): Answer | undefined {
  const isOfField = refusal?.code === "names_a_child" || refusal?.code === "invalid";
  return isOfField ? answers.find((each) => each === refusal.field) : undefined;
}

/** The refusal of an answer that waits. */
function refusalOf(problem: Problem | undefined): Refusal | undefined {
  return typeof problem === "object" && answerOf(problem) !== undefined ? problem : undefined;
}

/**
 * The do-no-harm check, asked when an initiative is about to turn active. Whoever isn't ready keeps what was
 * written so far, and the initiative stays where it was.
 */
export function CheckDialog({ initiative, onClose }: { initiative: Initiative; onClose: () => void }) {
  const text = useText();
  const inWords = useProblemWords();
  const keep = useKeep(initiative.id);
  const before = answered(initiative);
  const label = (answer: Answer) => text(`initiatives-check-${answer.replaceAll("_", "-")}`);
  const waiting = useLeaveWords({ id: initiative.id, name: initiative.title });
  const [typed, setTyped] = useState(() => {
    // What was refused before is there again.
    const words = answers.map((answer) => [answer, waiting.read(label(answer))?.words ?? before[answer]]);
    return Object.fromEntries(words) as DoNoHarm;
  });
  const box = useRef<HTMLDivElement>(null);
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | undefined>(() =>
    answers.map((answer) => refusalOf(waiting.read(label(answer))?.problem)).find((each) => each),
  );
  const [isBusy, setBusy] = useState(false);
  const [isStarting, setStarting] = useState(false);
  const refused = answerOf(refusal);
  const missing = answers.filter((answer) => !isAnswer(typed[answer]));
  const changes: InitiativeEdit[] = answers
    .filter((answer) => typed[answer].trim() !== before[answer])
    .map((answer) => ({ field: answer, value: typed[answer].trim() || null }));

  /** Brings the keyboard to the answer that something is wrong with. */
  function toField(answer: Answer | undefined) {
    if (answer) box.current?.querySelectorAll("textarea")[answers.indexOf(answer)]?.focus();
  }
  /** Keeps the edits as one step and closes; what is refused stays to be seen to. */
  async function take(edits: InitiativeEdit[], words: string) {
    setBusy(true);
    const problem = await keep(...edits);
    setBusy(false);
    setRefusal(problem);
    if (problem !== undefined) {
      toField(answerOf(problem));
      return false;
    }
    for (const answer of answers)
      if (edits.some(({ field }) => field === answer)) waiting.settle(label(answer));
    say(words, { undo: true });
    onClose();
    return true;
  }
  function start() {
    setTried(true);
    setStarting(true);
    if (missing.length > 0) return toField(missing[0]);
    const active: InitiativeEdit = { field: "status", value: "active" };
    take([...changes, active], text("initiatives-started", { title: initiative.title }));
  }
  function keepAnswers() {
    take(changes, text("initiatives-check-kept", { title: initiative.title }));
  }
  /** Words that are refused keep it open; whoever still wants to go then goes without them, and finds them later. */
  async function leave() {
    setStarting(false);
    if (changes.length === 0) return onClose();
    if (refusal === undefined) return keepAnswers();
    if (refused === undefined) return onClose();
    const left = changes.filter(({ field }) => field !== refused);
    const words = text("initiatives-check-kept", { title: initiative.title });
    if (left.length > 0 && !(await take(left, words))) return;
    waiting.leave(label(refused), { words: typed[refused], problem: refusal }, inWords(refusal) ?? "");
    onClose();
  }
  function errorOf(answer: Answer) {
    if (refused === answer) return refusal;
    return tried && missing.includes(answer) ? text("initiatives-check-needed") : undefined;
  }
  return (
    <Dialog title={text("initiatives-check-title")} isOpen onClose={leave}>
      <div className="initcheck" ref={box}>
        <p className="i2">{text("initiatives-check-why", { title: initiative.title })}</p>
        {refusal && refused === undefined && <RefusalBanner refusal={refusal} />}
        {answers.map((answer, place) => (
          <TextField
            key={answer}
            label={label(answer)}
            hint={text(`initiatives-check-${answer.replaceAll("_", "-")}.hint`)}
            lines={2}
            autoFocus={place === 0}
            value={typed[answer]}
            onChange={(words) => {
              setTyped((now) => ({ ...now, [answer]: words }));
              if (refused === answer) setRefusal(undefined);
            }}
            error={errorOf(answer)}
            onKept={isStarting ? start : keepAnswers}
          />
        ))}
        <NotHere />
        <div className="row dialog-foot">
          <Button look="main" onPress={start} isDisabled={isBusy}>
            {text("initiatives-check-start")}
          </Button>
          <Button onPress={leave} isDisabled={isBusy}>
            {text("initiatives-check-later")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
