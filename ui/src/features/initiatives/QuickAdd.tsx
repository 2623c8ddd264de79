import { Plus } from "lucide-react";
import { type KeyboardEvent, type Ref, useRef, useState } from "react";
import { initiativeDraft } from "@/api/drafts";
import { useCommand } from "@/api/queries";
import { say, useText } from "@/components";

/** Adds ideas by title: type, Enter, type the next. The field never loses the keyboard. */
export function QuickAdd({ ref }: { ref: Ref<HTMLInputElement> }) {
  const text = useText();
  const [title, setTitle] = useState("");
  // One step each, in the order typed, however fast.
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const create = useCommand("create_initiatives");
  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.key !== "Enter") return;
    event.preventDefault();
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
        ref={ref}
        value={title}
        maxLength={400}
        autoComplete="off"
        aria-label={text("initiatives-add")}
        placeholder={text("initiatives-add")}
        onChange={(event) => setTitle(event.target.value)}
        onKeyDown={press}
      />
    </div>
  );
}
