import { useQueryClient } from "@tanstack/react-query";
import { kept } from "@/api/call";
import type { AppState, Refusal, Settings } from "@/api/generated";
import { keys } from "@/api/keys";
import { useApp, useCommand } from "@/api/queries";

/** What is chosen, or how that follows from what was chosen before. */
export type Chosen = Partial<Settings> | ((now: Settings) => Partial<Settings>);

/** What was chosen on this computer, and a way to choose otherwise; it shows at once. */
export function useSettings(): [Settings | undefined, (chosen: Chosen) => void] {
  const client = useQueryClient();
  const settings = useApp().data?.settings;
  const keep = (next: Settings) =>
    client.setQueryData<AppState>(keys.app, (app) => (app ? { ...app, settings: next } : app));
  const set = useCommand("set_settings", {
    onMutate: keep,
    // Of quick choices only the last says how it is: the answer to one before it would take that one back.
    onSuccess: (kept) => {
      if (client.isMutating({ mutationKey: ["set_settings"] }) <= 1) keep(kept);
    },
    onError: () => client.invalidateQueries({ queryKey: keys.app }),
  });
  return [
    settings,
    (chosen) => {
      // Not as it was when the page was last drawn: keys come faster than that.
      const now = client.getQueryData<AppState>(keys.app)?.settings;
      if (now) set.mutate({ ...now, ...(typeof chosen === "function" ? chosen(now) : chosen) });
    },
  ];
}

/** Keeps who the steps taken here are signed by. Answers with why it was refused, to be told beside its field. */
export function useKeepAuthor(): (author: string) => Promise<Refusal | undefined> {
  const client = useQueryClient();
  const { mutateAsync } = useCommand("set_settings", {
    meta: { ownRefusal: true },
    onSuccess: (settings) =>
      client.setQueryData<AppState>(keys.app, (app) => (app ? { ...app, settings } : app)),
  });
  return async (author) => {
    const now = client.getQueryData<AppState>(keys.app)?.settings;
    return now && kept(mutateAsync({ ...now, author }));
  };
}
