import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components";
import { keys } from "@/api/keys";
import { useCommand } from "@/api/queries";
import { EmergencyCard, MenuButton, say, useText } from "@/components";
import { useOpened } from "@/features/welcome";

/** What can be done with the plan as a file, under its name. */
export function PlanMenu({ name }: { name: string }) {
  const text = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const opened = useOpened();
  const [calling, setCalling] = useState(false);
  const copy = useCommand("save_copy", {
    onSuccess: (saved) => saved && say(text("plan-copied", { path: saved.path })),
  });
  const open = useCommand("choose_plan", {
    onSuccess: async (plan) => {
      if (!plan) return;
      await navigate({ to: "/" });
      await opened(plan);
    },
  });
  const close = useCommand("close_plan", {
    onSuccess: async () => {
      await navigate({ to: "/" });
      await client.invalidateQueries({ queryKey: keys.app });
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== keys.app[0] });
    },
  });
  const busy = copy.isPending || open.isPending || close.isPending;
  return (
    <>
      <MenuButton
        label={text("plan-menu")}
        lines={[
          { id: "copy", label: text("plan-menu-copy"), isDisabled: busy, onAction: () => copy.mutate(null) },
          { id: "open", label: text("plan-menu-open"), isDisabled: busy, onAction: () => open.mutate(null) },
          {
            id: "close",
            label: text("plan-menu-close"),
            isDisabled: busy,
            onAction: () => close.mutate(null),
          },
          { id: "emergency", label: text("plan-menu-emergency"), onAction: () => setCalling(true) },
        ]}
        button={
          <Button className="name">
            <bdi>{name}</bdi>
            <ChevronDown className="ic" aria-hidden />
          </Button>
        }
      />
      <EmergencyCard isOpen={calling} onClose={() => setCalling(false)} />
    </>
  );
}
