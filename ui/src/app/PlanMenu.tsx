import { ChevronDown } from "lucide-react";
import { Button } from "react-aria-components";
import { MenuButton, useText } from "@/components";
import type { Action } from "@/parts/actions";

/** What can be done with the plan as a file, under its name. */
export function PlanMenu({ name, actions }: { name: string; actions: Action[] }) {
  const text = useText();
  return (
    <MenuButton
      label={text("plan-menu")}
      lines={actions
        .filter((action) => action.group === "plan")
        .map(({ id, label, enabled, perform }) => ({
          id,
          label,
          isDisabled: !enabled,
          onAction: perform,
        }))}
      button={
        <Button className="name">
          <bdi>{name}</bdi>
          <ChevronDown className="ic" aria-hidden />
        </Button>
      }
    />
  );
}
