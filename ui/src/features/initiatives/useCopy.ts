import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { call } from "@/api/call";
import type { Initiative } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { say, useText } from "@/components";
import { copyDraft, copyRecords } from "./copy";
import type { Lists } from "./useLists";

/** Copies an initiative and opens the copy, with its title ready to be typed over. */
export function useCopy(lists: Lists): { copy: (one: Initiative) => Promise<void>; isBusy: boolean } {
  const text = useText();
  const navigate = useNavigate();
  const create = useCommand("create_initiatives").mutateAsync;
  const save = useCommand("save_records").mutateAsync;
  const [isBusy, setBusy] = useState(false);

  async function copy(one: Initiative) {
    setBusy(true);
    try {
      const progress = await call("get_progress", one.id);
      const title = text("initiative-copy-title", { title: one.title });
      const tags = lists.tagged(one).map((tag) => tag.name);
      const [id] = (await create([copyDraft(one, title, tags)])).output;
      if (id === undefined) return;
      const records = copyRecords(id, progress);
      if (records.length > 0) await save(records);
      await navigate({ to: "/initiatives/$id", params: { id }, search: { fresh: true } });
      // Undo takes one step back: where the copy took two, the words would promise too much.
      say(text("initiative-copied", { title: one.title }), { undo: records.length === 0 });
    } catch {
      // The page has shown why.
    } finally {
      setBusy(false);
    }
  }
  return { copy, isBusy };
}
