import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { call, refusalOf } from "@/api/call";
import type { PassphraseSet, Refusal } from "@/api/generated";
import { keys } from "@/api/keys";
import { Button, Dialog, type Problem, RefusalBanner, useText } from "@/components";
import { type Chosen, missing, NewPassphrase, PassphraseField, tidied } from "@/parts/passphrase";
import { Done } from "./Done";

/** What is to become of the passphrase. */
export type Way = "lock" | "change" | "remove";

/** Asks for what locking, changing or removing needs, does it, and says what was done and what was not. */
export function SetPassphrase({
  way,
  onClose,
  onSheet,
}: {
  way: Way;
  onClose: () => void;
  /** Somebody wants the new passphrase on paper. */
  onSheet: () => void;
}) {
  const text = useText();
  const client = useQueryClient();
  const [current, setCurrent] = useState("");
  const [chosen, setChosen] = useState<Chosen>({ first: "", again: "" });
  const [wrong, setWrong] = useState<Partial<Record<"current" | keyof Chosen, string>>>({});
  const [refused, setRefused] = useState<Refusal>();
  const [notOpen, setNotOpen] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<PassphraseSet>();

  const mistakes = () => {
    const found: typeof wrong = {};
    if (way !== "lock" && tidied(current) === "") found.current = text("passphrase-needed");
    if (way === "remove") return found;
    if (tidied(chosen.first) === "") found.first = text("passphrase-needed");
    else if (missing(chosen.first) > 0) found.first = text("rule-passphrase-short");
    else if (tidied(chosen.first) !== tidied(chosen.again)) found.again = text("passphrase-again.differs");
    return found;
  };
  const go = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const found = mistakes();
    setWrong(found);
    setNotOpen(undefined);
    setRefused(undefined);
    if (Object.keys(found).length > 0) return;
    setBusy(true);
    try {
      const set = await call("set_passphrase", {
        current: way === "lock" ? null : current,
        new: way === "remove" ? null : chosen.first,
      });
      client.setQueryData(keys.plan, set.plan);
      // The program went to the file anew: undo, backups and the list of recent plans are others now.
      await client.invalidateQueries();
      setDone(set);
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal.code === "wrong_passphrase") setNotOpen(refusal);
      else setRefused(refusal);
    }
    setBusy(false);
  };

  return (
    <Dialog title={text(`set-passphrase-${way}${done ? ".done" : ""}`)} isOpen onClose={onClose}>
      {done ? (
        <Done set={done} way={way} onClose={onClose} onSheet={onSheet} />
      ) : (
        <form className="set-passphrase" onSubmit={go} noValidate>
          {refused && <RefusalBanner refusal={refused} onClose={() => setRefused(undefined)} />}
          <p>{text(`set-passphrase-${way}.what`)}</p>
          {way !== "lock" && (
            <PassphraseField
              label={text("passphrase-current")}
              value={current}
              onChange={(words) => {
                setCurrent(words);
                setNotOpen(undefined);
                setWrong(({ current: _, ...others }) => others);
              }}
              error={notOpen ?? wrong.current}
              autoFocus
            />
          )}
          {way !== "remove" && (
            <NewPassphrase
              chosen={chosen}
              onChange={(words) => {
                setChosen(words);
                setWrong(({ current }) => (current === undefined ? {} : { current }));
              }}
              wrong={wrong}
              autoFocus={way === "lock"}
            />
          )}
          <p className="row">
            <Button look="main" type="submit" aria-disabled={busy}>
              {text(busy ? "set-passphrase-working" : `set-passphrase-${way}.do`)}
            </Button>
            <Button onPress={onClose} isDisabled={busy}>
              {text("cancel")}
            </Button>
          </p>
        </form>
      )}
    </Dialog>
  );
}
