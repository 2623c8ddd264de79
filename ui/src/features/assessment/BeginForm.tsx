import { type ReactNode, useState } from "react";
import { refusalOf } from "@/api/call";
import type { Refusal } from "@/api/generated";
import { Button, useText } from "@/components";

/**
 * What is asked before something begins: a few fields, and one way on. It stands inside a dialog, so that it is empty
 * again each time that one opens.
 */
export function BeginForm({
  go,
  begin,
  onRefused,
  onClose,
  children,
}: {
  /** The words of the way on. */
  go: string;
  /** Saves it; rejects with why it was refused. */
  begin: () => Promise<void>;
  onRefused: (refusal: Refusal) => void;
  onClose: () => void;
  /** The fields; `again` tries once more, with words that may be kept now. */
  children: (again: () => void) => ReactNode;
}) {
  const text = useText();
  const [isBusy, setBusy] = useState(false);
  async function run() {
    if (isBusy) return;
    setBusy(true);
    try {
      await begin();
    } catch (error) {
      onRefused(refusalOf(error));
    } finally {
      setBusy(false);
    }
  }
  return (
    <form
      className="asm-form"
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      {children(() => void run())}
      <div className="row dialog-foot">
        <Button look="main" type="submit" isDisabled={isBusy}>
          {go}
        </Button>
        <Button onPress={onClose}>{text("cancel")}</Button>
      </div>
    </form>
  );
}
