import { type RefObject, useEffect, useRef } from "react";
import type { Id } from "@/api/generated";
import type { TableHandle } from "./Table";

/**
 * A list that is filtered or ordered anew is shown from its beginning: its first lines are the answer to what
 * was asked. `about` says in one string by what it is filtered and ordered.
 */
export function useTop(table: RefObject<TableHandle | null>, about: string, first: Id | undefined): void {
  const before = useRef(about);
  useEffect(() => {
    if (before.current === about) return;
    before.current = about;
    if (first !== undefined) table.current?.show(first);
  }, [table, about, first]);
}
