import { useQueryClient } from "@tanstack/react-query";
import type { AppState, Settings } from "@/api/generated";
import { keys } from "@/api/keys";
import { useApp, useCommand } from "@/api/queries";

/** What was chosen on this computer, and a way to choose otherwise; it shows at once. */
export function useSettings(): [Settings | undefined, (chosen: Partial<Settings>) => void] {
  const client = useQueryClient();
  const settings = useApp().data?.settings;
  const keep = (next: Settings) =>
    client.setQueryData<AppState>(keys.app, (app) => (app ? { ...app, settings: next } : app));
  const set = useCommand("set_settings", {
    onMutate: keep,
    onSuccess: keep,
    onError: () => client.invalidateQueries({ queryKey: keys.app }),
  });
  return [settings, (chosen) => settings && set.mutate({ ...settings, ...chosen })];
}
