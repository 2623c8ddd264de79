import { skipToken, useQuery, useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, useCallback, useContext, useId, useMemo, useReducer } from "react";
import { keys } from "@/api/keys";
import { dateLanguage } from "./moments";
import { type Left, sayLeft, unsayLeft } from "./notices";
import { type Text, useText } from "./text";
import { markOf, type Unkept } from "./waiting";

interface Thing {
  id: string;
  name: string;
}

const Place = createContext<Thing | undefined>(undefined);

/**
 * What the fields inside are about: words that can't be kept wait for it, by the label of their field, until
 * somebody comes back to them. They wait beside the program's answers, which are forgotten when the plan is closed,
 * and are written nowhere: they may name a child. Of a locked plan they are held until it is opened again.
 */
export function WordsOf({ id, name, children }: Thing & { children: ReactNode }) {
  const place = useMemo(() => ({ id, name }), [id, name]);
  return <Place value={place}>{children}</Place>;
}

/** The unkept words of one field. Without a thing around it, they go with the field. */
export function useUnkept(label: string) {
  const client = useQueryClient();
  const text = useText();
  const alone = useId();
  const place = useContext(Place);
  const of = place?.id ?? alone;
  const where = place?.name;
  const queryKey = keys.unkept(of, label);
  // Redraws it when somebody else leaves words for it, such as a question that was closed on them.
  useQuery<Unkept | null>({ queryKey, queryFn: skipToken });
  // What the field itself does must show at once, or its caret would jump.
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const read = useCallback(
    () => client.getQueryData<Unkept | null>(keys.unkept(of, label)) ?? undefined,
    [client, of, label],
  );
  const put = useCallback(
    (next: Unkept | undefined) => {
      const queryKey = keys.unkept(of, label);
      // Where they were written stays known when a try from elsewhere puts them back.
      const at = client.getQueryData<Unkept | null>(queryKey)?.at ?? window.location.hash.slice(1);
      client.setQueryData<Unkept | null>(queryKey, next ? { ...next, where, at } : null);
      redraw();
    },
    [client, of, label, where],
  );
  /** Whoever goes elsewhere while something can't be kept is told so at the head of that page. */
  const leave = useCallback(
    (why: string) => {
      sayLeft({ of, label, where, why }, leftWords(text));
      // Without a thing they wait for nobody.
      if (where === undefined) client.removeQueries({ queryKey: keys.unkept(of, label) });
    },
    [client, of, label, where, text],
  );
  const settle = useCallback(() => unsayLeft({ of, label }), [of, label]);
  return { now: read(), read, put, leave, settle, mark: markOf({ of, label }) };
}

/** What somebody has begun of something new: it waits as unkept words do, until it is added or cancelled. */
export function useBegun<T>(thing: string) {
  const client = useQueryClient();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const read = () => client.getQueryData<T | null>(keys.unkept(thing, "")) ?? undefined;
  const put = (next: T | undefined) => {
    client.setQueryData<T | null>(keys.unkept(thing, ""), next ?? null);
    redraw();
  };
  return { now: read(), read, put };
}

/** The unkept words of the fields of a thing, for a question about it that stands elsewhere. */
export function useLeaveWords(thing: Thing) {
  const client = useQueryClient();
  const text = useText();
  const { id: of, name: where } = thing;
  return {
    read: (label: string) => client.getQueryData<Unkept | null>(keys.unkept(of, label)) ?? undefined,
    /** They wait for whoever comes to the field, and that is said. */
    leave: (label: string, words: Unkept, why: string) => {
      const next: Unkept = { ...words, where, at: window.location.hash.slice(1) };
      client.setQueryData<Unkept | null>(keys.unkept(of, label), next);
      sayLeft({ of, label, where, why }, leftWords(text));
    },
    settle: (label: string) => {
      client.setQueryData<Unkept | null>(keys.unkept(of, label), null);
      unsayLeft({ of, label });
    },
  };
}

/** What waits of a thing, and of its parts, goes for good: it was erased, or somebody has cancelled what they began. */
export function useForgetWords(): (thing: string) => void {
  const client = useQueryClient();
  return useCallback(
    (thing) => {
      const isOf = (of: unknown) => of === thing || String(of).startsWith(`${thing} `);
      client.setQueriesData<Unkept | null>(
        { queryKey: keys.anyUnkept, predicate: ({ queryKey }) => isOf(queryKey[1]) },
        null,
      );
    },
    [client],
  );
}

/** One is told with what is wrong; of several it is told which, and where each waits. */
export function leftWords(text: Text): (all: Left[]) => string {
  return (all) => {
    const [one, ...more] = all;
    if (one && more.length === 0) return one.whole ?? text(one.where ? "left-waits" : "left-lost", args(one));
    const list = all.map((each) => text(each.where ? "left-one" : "left-one-lost", args(each)));
    return text("left-several", { what: new Intl.ListFormat(dateLanguage()).format(list) });
  };
}

const args = ({ label, where, why }: Left) => ({ label, why, ...(where && { where }) });
