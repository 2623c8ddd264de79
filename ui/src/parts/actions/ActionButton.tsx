import type { ComponentProps } from "react";
import { Button } from "@/components";
import type { Action } from "./action";

/** A button that is called what an action is called where its place says the rest, and does what the action does. */
export function ActionButton({
  action,
  children,
  ...rest
}: { action: Action | undefined } & Omit<ComponentProps<typeof Button>, "onPress" | "icon">) {
  if (!action) return null;
  const { icon, short, label, keys, enabled, perform } = action;
  return (
    <Button
      isDisabled={!enabled}
      {...(icon && { icon })}
      {...(keys.length > 0 && { "aria-keyshortcuts": keys.join(" ") })}
      {...rest}
      onPress={perform}
    >
      {children ?? short ?? label}
    </Button>
  );
}
