import { Plus } from "lucide-react";
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef, useState } from "react";
import { refusalOf } from "@/api/call";
import { initiativeDraft } from "@/api/drafts";
import type { Id } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { Button, isOfWords, NotAdded, type Refused, refuse, say, useText } from "@/components";

/** Adds ideas by title: type, Enter or the button, type the next. The field keeps the keyboard. */
export function QuickAdd({
  onAdded,
  onLeave,
  ref,
}: {
  onAdded: (id: Id | undefined) => void;
  /** The down arrow or Escape was pressed. */
  onLeave: () => void;
  ref: Ref<HTMLInputElement>;
}) {
  const text = useText();
  const [title, setTitle] = useState("");
  // One step each, in the order typed, however fast.
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const create = useCommand("create_initiatives", { meta: { ownRefusal: true } });
  const [refused, setRefused] = useState<Refused>();
  const field = useRef<HTMLInputElement>(null);
  // Whoever types on says it anew: the next title is not written behind the one that was refused.
  useEffect(() => {
    const at = field.current;
    if (refused && at && at === document.activeElement && at.value === refused.words) at.select();
  }, [refused]);
  useImperativeHandle(ref, () => field.current as HTMLInputElement);

  function add(wanted = title.trim()) {
    field.current?.focus();
    if (!wanted) return;
    setTitle((now) => (now.trim() === wanted ? "" : now));
    setRefused(undefined);
    queue.current = queue.current
      .then(() => create.mutateAsync([initiativeDraft(wanted)]))
      .then(
        (outcome) => {
          onAdded(outcome.output[0]);
          say(text("initiatives-added", { title: wanted }), { undo: true });
        },
        (error) => {
          const refusal = refusalOf(error);
          if (isOfWords(refusal)) setRefused({ words: wanted, refusal });
          else refuse(refusal);
          // It comes back, so that nothing typed is lost.
          setTitle((now) => now || wanted);
        },
      );
  }
  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") add();
    else if (event.key === "Escape" && (title || refused)) {
      // Whoever empties the field has given up the title that was refused there.
      setTitle("");
      setRefused(undefined);
    } else if (event.key === "Escape" || event.key === "ArrowDown") onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  return (
    <div className="inits-adding">
      <div className="field inits-add">
        <Plus className="ic" aria-hidden />
        <input
          ref={field}
          value={title}
          maxLength={400}
          autoComplete="off"
          aria-label={text("initiatives-add")}
          placeholder={text("initiatives-add")}
          onChange={(event) => {
            // The message is about words that are just being changed.
            if (refused?.words === title.trim()) setRefused(undefined);
            setTitle(event.target.value);
          }}
          onKeyDown={press}
        />
        {title.trim() && (
          <Button small look="bare" onPress={() => add()}>
            {text("initiatives-add-go")}
          </Button>
        )}
      </div>
      {refused && (
        <NotAdded
          refused={refused}
          onReword={() => {
            setTitle(refused.words);
            setRefused(undefined);
            field.current?.focus();
          }}
          onKept={() => add(refused.words)}
        />
      )}
    </div>
  );
}
