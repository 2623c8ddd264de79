import { type FormEvent, useRef, useState } from "react";
import { call, refusalOf } from "@/api/call";
import { Button, type Problem, useText } from "@/components";
import { PassphraseField } from "@/parts/passphrase";

/** Asks for the passphrase of a copy that is locked otherwise than the plan. */
export function LockedCopy({ path, onUnlocked }: { path: string; onUnlocked: () => void }) {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (typed.trim() === "") return setWrong(text("passphrase-needed"));
    setBusy(true);
    try {
      await call("unlock_copy", { path, passphrase: typed });
      onUnlocked();
    } catch (error) {
      setWrong(refusalOf(error));
      setBusy(false);
      input.current?.focus();
      input.current?.select();
    }
  };
  return (
    <form className="locked-copy" onSubmit={unlock} noValidate>
      <p className="i2">{text("together-locked-copy.why")}</p>
      <PassphraseField
        label={text("passphrase")}
        value={typed}
        onChange={(value) => {
          setTyped(value);
          setWrong(undefined);
        }}
        error={wrong}
        inputRef={input}
        autoFocus
      />
      <p>
        <Button look="main" type="submit" aria-disabled={busy}>
          {text("together-locked-copy.do")}
        </Button>
      </p>
    </form>
  );
}
