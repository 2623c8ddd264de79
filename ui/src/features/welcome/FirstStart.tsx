import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { refusalOf } from "@/api/call";
import type { AppState, Settings } from "@/api/generated";
import { keys } from "@/api/keys";
import { useCommand } from "@/api/queries";
import { Button, EmergencyWords, Logo, TextField, useRefusalWords, useText } from "@/components";
import "./first-start.css";

/**
 * What a first start on a computer asks and says, once: who is writing, by role or nickname, and whom to call
 * when a child is in danger, because that is no use to anybody who has to look for it.
 */
export function FirstStart({ settings }: { settings: Settings }) {
  const text = useText();
  const words = useRefusalWords();
  const client = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [author, setAuthor] = useState("");
  const [wrong, setWrong] = useState<string>();
  const keep = useCommand("set_settings", {
    meta: { ownRefusal: true },
    onSuccess: (kept) =>
      client.setQueryData<AppState>(keys.app, (app) => (app ? { ...app, settings: kept } : app)),
    onError: (error) => say(words(refusalOf(error)).what),
  });
  const say = (why: string) => {
    setWrong(why);
    input.current?.focus();
  };

  useEffect(() => {
    document.title = text("app-name");
  }, [text]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (keep.isPending) return;
    if (author.trim() === "") say(text("first-start-needed"));
    else keep.mutate({ ...settings, author });
  };

  return (
    <main className="first-start">
      <form onSubmit={submit} noValidate>
        <p className="logo">
          <Logo />
          {text("app-name")}
        </p>
        <h1>{text("first-start-title")}</h1>
        <TextField
          label={text("first-start-who")}
          hint={text("first-start-who.hint")}
          value={author}
          onChange={(value) => {
            setAuthor(value);
            setWrong(undefined);
          }}
          error={wrong}
          inputRef={input}
          isRequired
          autoFocus
        />
        <section className="card" aria-labelledby="first-start-card">
          <h2 id="first-start-card">{text("emergency-title")}</h2>
          <EmergencyWords />
          <p className="q">{text("first-start-again")}</p>
        </section>
        <div>
          <Button look="main" type="submit" aria-disabled={keep.isPending}>
            {text("first-start-go")}
          </Button>
        </div>
      </form>
    </main>
  );
}
