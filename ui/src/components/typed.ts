import { createContext, useContext, useEffect, useRef, useState } from "react";

/** Keeps what is typed in a field and not kept yet. Answers with the field, if that was refused. */
export type KeepTyped = () => Promise<HTMLElement | null | undefined>;

const Fields = createContext<Set<KeepTyped> | undefined>(undefined);

/** Gives the fields inside it to whoever goes on only once all of them are kept; see `useTypedFields`. */
export const TypedFields = Fields.Provider;

/** Joins a field that keeps itself to the form around it, if there is one. */
export function useJoinTyped(keep: KeepTyped): void {
  const fields = useContext(Fields);
  const now = useRef(keep);
  now.current = keep;
  useEffect(() => {
    if (!fields) return;
    const each: KeepTyped = () => now.current();
    fields.add(each);
    return () => {
      fields.delete(each);
    };
  }, [fields]);
}

/**
 * A form of fields that keep themselves: `areKept` waits for whatever is still typed in one of them. Where
 * something can't be kept, it brings the keyboard to the first such field and answers no, so that the form
 * does not go on without words that somebody sees in it.
 */
export function useTypedFields(): { fields: Set<KeepTyped>; areKept: () => Promise<boolean> } {
  const [fields] = useState(() => new Set<KeepTyped>());
  async function areKept() {
    const refused: HTMLElement[] = [];
    for (const keep of fields) {
      const field = await keep();
      if (field) refused.push(field);
    }
    refused[0]?.focus();
    return refused.length === 0;
  }
  return { fields, areKept };
}
