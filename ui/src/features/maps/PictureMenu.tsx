import { ChevronDown, ImageDown } from "lucide-react";
import { Button, MenuButton, useText } from "@/components";
import type { ActionOf } from "./useWheelActions";

const lines = [
  "maps-copy-picture",
  "maps-copy-svg",
  "maps-save-picture",
  "maps-save-svg",
  "maps-save-bw",
] as const;

/** Takes the map out of the window: copied, or as a file. */
export function PictureMenu({ action }: { action: ActionOf }) {
  const text = useText();
  return (
    <MenuButton
      label={text("maps-picture")}
      lines={lines.map(action).map(({ id, label, short, perform }) => ({
        id,
        label: short ?? label,
        onAction: perform,
      }))}
      button={
        <Button small look="bare" icon={ImageDown}>
          {text("maps-picture")}
          <ChevronDown className="ic" aria-hidden />
        </Button>
      }
    />
  );
}
