import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { keys } from "@/api/keys";
import type { Problem } from "./messages";

/** Words that stand in a field and are not kept, and what was wrong with them. */
export interface Unkept {
  words: string;
  /** Nothing while somebody types them, or while they are being kept. */
  problem?: Problem | undefined;
  /** What the thing is called that they are about. */
  where?: string | undefined;
  /** The place of the window where their field stands. */
  at?: string | undefined;
  /** Keeps them once more, also when their field is gone. Answers with what is still wrong. */
  again?: (() => Promise<Problem | undefined>) | undefined;
}

/** Words that wait, with the thing they are about and the label of their field. */
export interface Waiting extends Unkept {
  of: string;
  label: string;
}

/** Everything that somebody wrote and that is not kept yet. What was only begun has no label, and is not among it. */
export function waitingTexts(client: QueryClient): Waiting[] {
  const found = client.getQueryCache().findAll({ queryKey: keys.anyUnkept });
  return found.flatMap(({ queryKey, state }) => {
    const [, of, label] = queryKey as string[];
    const unkept = state.data as Unkept | null | undefined;
    if (!of || !label || unkept?.words === undefined) return [];
    return [{ ...unkept, of, label }];
  });
}

/** Whether these words could not be written, which may go well another time; a rule refuses them every time. */
export function couldNotBeWritten(problem: Problem | undefined): boolean {
  return typeof problem === "object" && (problem.code === "disk" || problem.code === "no_such_file");
}

/** Whether trying again may keep these words. */
export const mayGoWell = ({ problem, again }: Unkept) => again !== undefined && couldNotBeWritten(problem);

const running = new WeakMap<QueryClient, Promise<void>>();

/** Keeps once more whatever could not be written, one after the other, until one of them can't be written again. */
export function tryAgain(client: QueryClient): Promise<void> {
  const now = running.get(client);
  if (now) return now;
  const all = async () => {
    try {
      for (const each of waitingTexts(client).filter(mayGoWell))
        if (couldNotBeWritten(await each.again?.())) return;
    } finally {
      running.delete(client);
    }
  };
  const trying = all();
  running.set(client, trying);
  return trying;
}

/** What waits now, for whoever tells of it. */
export function useWaiting(): Waiting[] {
  const client = useQueryClient();
  const [waiting, setWaiting] = useState(() => waitingTexts(client));
  useEffect(() => {
    setWaiting(waitingTexts(client));
    return client.getQueryCache().subscribe(({ type, query }) => {
      // A field that comes up begins to look at its words while it is drawn, which changes none of them.
      if (type !== "updated" && type !== "removed") return;
      if (query.queryKey[0] === keys.anyUnkept[0]) setWaiting(waitingTexts(client));
    });
  }, [client]);
  return waiting;
}

/** How the field of these words is marked in the page, for whoever leads somebody there. */
export const markOf = ({ of, label }: Pick<Waiting, "of" | "label">) => `${of} ${label}`;

/** How long a place may take to come up, in milliseconds. */
const patience = 3000;

/** Gives the keyboard to the field of these words as soon as it is in sight. */
export function comeToField(waiting: Waiting): void {
  const until = Date.now() + patience;
  const look = () => {
    const field = document.querySelector<HTMLElement>(`[data-words-of="${CSS.escape(markOf(waiting))}"]`);
    if (field) field.focus();
    else if (Date.now() < until) setTimeout(look, 50);
  };
  look();
}
