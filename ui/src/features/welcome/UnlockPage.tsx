import { type FormEvent, useEffect, useRef, useState } from "react";
import { call, refusalOf } from "@/api/call";
import type { Refusal } from "@/api/generated";
import { useRescue } from "@/api/queries";
import { askToUnlock } from "@/api/unlocking";
import { Button, EmergencyCard, LinkButton, Logo, type Problem, RefusalBanner, useText } from "@/components";
import { PassphraseField } from "@/parts/passphrase";
import { Rescue } from "@/parts/rescue";
import { HeldWords } from "./HeldWords";
import { fileOf, folderOf } from "./path";
import { useOpened } from "./useOpened";
import "./first-start.css";

/** Asks for the passphrase of a locked plan. Nothing of what is in the plan is known here. */
export function UnlockPage({ path, onLeave }: { path: string; onLeave: () => void }) {
  const text = useText();
  const opened = useOpened();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState<Problem>();
  const [refused, setRefused] = useState<Refusal>();
  const [busy, setBusy] = useState(false);
  const [calling, setCalling] = useState(false);
  const rescue = useRescue(refused);

  useEffect(() => {
    document.title = [text("unlock-title"), text("app-name")].join(" – ");
  }, [text]);

  const say = (why: Problem) => {
    setWrong(why);
    input.current?.focus();
    input.current?.select();
  };
  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setRefused(undefined);
    if (typed.trim() === "") return say(text("passphrase-needed"));
    setBusy(true);
    try {
      // Not as a command whose request is kept: what was typed goes once, and nothing here remembers it.
      const plan = await call("unlock_plan", { path, passphrase: typed });
      askToUnlock(undefined);
      await opened(plan);
    } catch (error) {
      const refusal = refusalOf(error);
      setBusy(false);
      if (refusal.code === "wrong_passphrase") say(refusal);
      else setRefused(refusal);
    }
  };

  return (
    <main className="first-start unlock">
      <form onSubmit={unlock} noValidate>
        <p className="logo">
          <Logo />
          {text("app-name")}
        </p>
        <div>
          <h1>{text("unlock-title")}</h1>
          <p className="q path">
            <bdi>{text("unlock-file", { name: fileOf(path), folder: folderOf(path) })}</bdi>
          </p>
        </div>
        <HeldWords path={path} />
        {refused && (
          <RefusalBanner refusal={refused} onClose={() => setRefused(undefined)}>
            {refused.code === "damaged" && rescue && (
              <Rescue plan={rescue.plan.path} backup={rescue.backup} onOpened={opened} />
            )}
          </RefusalBanner>
        )}
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
        <p className="row">
          <Button look="main" type="submit" aria-disabled={busy}>
            {text(busy ? "unlock-opening" : "unlock-open")}
          </Button>
          <Button onPress={onLeave}>{text("unlock-leave")}</Button>
        </p>
        <p className="q">{text("unlock-lost")}</p>
        <p className="q">
          {text("welcome-danger")}{" "}
          <LinkButton onPress={() => setCalling(true)}>{text("welcome-who-to-call")}</LinkButton>
        </p>
      </form>
      <EmergencyCard isOpen={calling} onClose={() => setCalling(false)} />
    </main>
  );
}
