import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Backup } from "@/api/generated";
import { keys } from "@/api/keys";
import { useBackups, useCommand, usePlan } from "@/api/queries";
import { LinkButton, Section, say, useText } from "@/components";
import { BackupLine } from "./BackupLine";
import { GoBack } from "./GoBack";
import "./backups.css";

/** As many are listed at first. */
const few = 5;

/** The backups that made themselves, each with what is in it, and both ways back to one. */
export function Backups() {
  const text = useText();
  const client = useQueryClient();
  const path = usePlan().data?.path ?? "";
  const { data } = useBackups(path, path !== "");
  const [all, setAll] = useState(false);
  const [asked, setAsked] = useState<Backup>();
  const restore = useCommand("restore_backup", {
    onSuccess: async (plan) => {
      setAsked(undefined);
      client.setQueryData(keys.plan, plan);
      await client.invalidateQueries();
      say(text("backups-gone-back"));
    },
  });
  const save = useCommand("save_backup", {
    onSuccess: (saved) => saved && say(text("plan-copied", { path: saved.path })),
  });
  const backups = data ?? [];
  const shown = all ? backups : backups.slice(0, few);
  return (
    <Section title={text("backups")} className="backups">
      <p className="i2">{text("backups-why")}</p>
      {data?.length === 0 && <p className="q">{text("backups-none")}</p>}
      <ul>
        {shown.map((backup) => (
          <BackupLine
            key={backup.path}
            backup={backup}
            isBusy={save.isPending || restore.isPending}
            onBack={() => setAsked(backup)}
            onSave={() => save.mutate({ plan: { path }, backup: { path: backup.path } })}
          />
        ))}
      </ul>
      {!all && backups.length > few && (
        <LinkButton onPress={() => setAll(true)}>{text("backups-all", { count: backups.length })}</LinkButton>
      )}
      <GoBack
        backup={asked}
        isBusy={restore.isPending}
        onDo={(backup) => restore.mutate({ path: backup.path }, { onError: () => setAsked(undefined) })}
        onClose={() => setAsked(undefined)}
      />
    </Section>
  );
}
