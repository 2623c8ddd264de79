import type { Step } from "@/api/generated";
import { Button, Dialog, formatDate, useStepWords, useText } from "@/components";
import { useTakeBack } from "./useTakeBack";

/** Steps named in the question; the rest is counted. */
const named = 5;

/** Asks once before many steps are taken back: how many, which, and what stays. */
export function TakeBack({ to, steps, onClose }: { to: Step; steps: Step[]; onClose: () => void }) {
  const text = useText();
  const words = useStepWords();
  const take = useTakeBack();
  const count = steps.length;
  return (
    <Dialog title={text("history-take-back.title", { count })} isOpen onClose={onClose}>
      <div className="take-back">
        <p>{text("history-take-back.what", { step: words(to.label), when: formatDate(to.at, "moment") })}</p>
        <ol>
          {steps.slice(0, named).map((step) => (
            <li key={`${step.site} ${step.seq}`}>
              <span className="step-words">{words(step.label)}</span>
            </li>
          ))}
          {count > named && <li className="q">{text("history-take-back.more", { count: count - named })}</li>}
        </ol>
        <p className="i2">{text("history-take-back.safe")}</p>
        <p className="row">
          <Button
            look="main"
            isDisabled={take.isPending}
            onPress={() => take.mutate(count, { onSettled: onClose })}
          >
            {take.isPending ? text("history-taking-back") : text("history-take-back.do", { count })}
          </Button>
          <Button onPress={onClose} isDisabled={take.isPending}>
            {text("cancel")}
          </Button>
        </p>
      </div>
    </Dialog>
  );
}
