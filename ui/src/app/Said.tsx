import { X } from "lucide-react";
import { useEffect } from "react";
import { Button, clearNotices, LinkButton, useNotices, useText } from "@/components";
import type { Action } from "./actions";

/** Long enough to read a sentence and reach for Undo; the header keeps Undo after that. */
const stays = 12_000;

/** What just happened, in one line, read out as it appears. */
export function Said({ undo }: { undo: Action | undefined }) {
  const text = useText();
  const { said } = useNotices();
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(clearNotices, stays);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <div role="status">
      {said && (
        <div className="said" key={said.id}>
          <span>{said.words}</span>
          {said.undo && undo?.enabled && (
            <LinkButton onPress={undo.perform} className="act">
              {text("action-undo")}
            </LinkButton>
          )}
          <Button look="bare" icon={X} aria-label={text("close")} onPress={clearNotices} />
        </div>
      )}
    </div>
  );
}
