import type { Initiative } from "@/api/generated";
import { Button, Dialog, LinkButton, useText } from "@/components";

/**
 * Of several that would turn active, names those without their do-no-harm check: they stay as they are until
 * somebody has answered, and the others may start.
 */
export function UncheckedDialog({
  unchecked,
  of,
  onAnswer,
  onStart,
  onClose,
}: {
  unchecked: Initiative[];
  /** How many would turn active in all. */
  of: number;
  /** Asks for the check of one. */
  onAnswer: (initiative: Initiative) => void;
  /** Starts the others. */
  onStart: () => void;
  onClose: () => void;
}) {
  const text = useText();
  const ready = of - unchecked.length;
  return (
    <Dialog title={text("initiatives-unchecked-title")} isOpen onClose={onClose}>
      <div className="initcheck">
        <p className="i2">{text("initiatives-unchecked-why", { count: unchecked.length, ready, of })}</p>
        <ul className="initunchecked">
          {unchecked.map((each) => (
            <li key={each.id}>
              <b>{each.title}</b>
              <LinkButton
                aria-label={text("initiatives-unchecked-answer-label", { title: each.title })}
                onPress={() => onAnswer(each)}
              >
                {text("initiatives-unchecked-answer")}
              </LinkButton>
            </li>
          ))}
        </ul>
        <div className="row dialog-foot">
          {ready > 0 && (
            <Button look="main" onPress={onStart}>
              {text("initiatives-unchecked-start", { count: ready, left: unchecked.length })}
            </Button>
          )}
          <Button onPress={onClose}>{text("initiatives-check-later")}</Button>
        </div>
      </div>
    </Dialog>
  );
}
