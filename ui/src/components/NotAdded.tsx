import type { Refusal } from "@/api/generated";
import { KeepOrReword, namesAChild } from "./Guard";
import { useProblemWords } from "./messages";
import { useText } from "./text";
import { told } from "./told";

/** Words that were refused as the name of something new. */
export interface Refused {
  words: string;
  refusal: Refusal;
}

/** Whether a refusal is about the words that were typed; anything else is said at the head of the page. */
export const isOfWords = ({ code }: Refusal) => code === "names_a_child" || code === "invalid";

/** Under a field that adds by name: what was not added and why, with a way back to it or past the guard. */
export function NotAdded({
  refused: { words, refusal },
  onReword,
  onKept,
}: {
  refused: Refused;
  /** Back to the field. */
  onReword: () => void;
  /** Somebody has said why: the same words pass now. */
  onKept: () => void;
}) {
  const text = useText();
  const inWords = useProblemWords();
  const guarded = namesAChild(refusal);
  return (
    <div className="not-added">
      <p className="wrong" role="alert">
        {text("guard-not-added", { words: told(words) })} {inWords(refusal)}
      </p>
      {guarded && <KeepOrReword refusal={guarded} words={words} onReword={onReword} onKept={onKept} />}
    </div>
  );
}
