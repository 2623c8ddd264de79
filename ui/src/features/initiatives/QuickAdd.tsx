import { Plus } from "lucide-react";
import { type KeyboardEvent, type Ref, useImperativeHandle, useRef, useState } from "react";
import { initiativeDraft } from "@/api/drafts";
import { useCommand } from "@/api/queries";
import { Button, say, useText } from "@/components";

/** Adds ideas by title: type, Enter or the button, type the next. The field keeps the keyboard. */
export function QuickAdd({ ref }: { ref: Ref<HTMLInputElement> }) {
  const text = useText();
  const [title, setTitle] = useState("");
  // One step each, in the order typed, however fast.
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const create = useCommand("create_initiatives");
  const field = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => field.current as HTMLInputElement);
  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.key !== "Enter") return;
    event.preventDefault();
    go();
  }
  function go() {
    field.current?.focus();
    const wanted = title.trim();
    if (!wanted) return;
    setTitle("");
    queue.current = queue.current
      .then(() => create.mutateAsync([initiativeDraft(wanted)]))
      .then(
        () => say(text("initiatives-added", { title: wanted }), { undo: true }),
        // The page has shown why; the title comes back, so that nothing typed is lost.
        () => setTitle((now) => now || wanted),
      );
  }
  return (
    <div className="field inits-add">
      <Plus className="ic" aria-hidden />
      <input
        ref={field}
        value={title}
        maxLength={400}
        autoComplete="off"
        aria-label={text("initiatives-add")}
        placeholder={text("initiatives-add")}
        onChange={(event) => setTitle(event.target.value)}
        onKeyDown={press}
      />
      {title.trim() && (
        <Button small look="bare" onPress={go}>
          {text("initiatives-add-go")}
        </Button>
      )}
    </div>
  );
}
