import { ChevronDown, ImageDown } from "lucide-react";
import type { PictureFormat, SceneRequest, SceneTheme } from "@/api/generated";
import { useCommand, usePlan } from "@/api/queries";
import { Button, MenuButton, say, useText } from "@/components";

/** Takes the map out of the window: copied, or as a file. */
export function PictureMenu({ request }: { request: SceneRequest }) {
  const text = useText();
  const isLocked = usePlan().data?.locked ?? false;
  const copy = useCommand("copy_scene", { onSuccess: () => say(text("maps-copied")) });
  const save = useCommand("save_scene", {
    onSuccess: (file) => {
      if (!file) return;
      const saved = text("maps-saved", { path: file.path });
      say(isLocked ? `${saved} ${text("readable-by-anybody")}` : saved);
    },
  });
  const file = (format: PictureFormat, theme: SceneTheme) => ({
    // A picture is read without the window around it, so its labels are set for a page.
    scene: { ...request, scale: null, leaves_window: true },
    format,
    theme,
  });
  return (
    <MenuButton
      label={text("maps-picture")}
      lines={[
        { id: "copy", label: text("maps-copy-picture"), onAction: () => copy.mutate(file("png", "colour")) },
        { id: "copy-svg", label: text("maps-copy-svg"), onAction: () => copy.mutate(file("svg", "colour")) },
        { id: "png", label: text("maps-save-picture"), onAction: () => save.mutate(file("png", "colour")) },
        { id: "svg", label: text("maps-save-svg"), onAction: () => save.mutate(file("svg", "colour")) },
        {
          id: "bw",
          label: text("maps-save-bw"),
          onAction: () => save.mutate(file("svg", "black_and_white")),
        },
      ]}
      button={
        <Button small look="bare" icon={ImageDown}>
          {text("maps-picture")}
          <ChevronDown className="ic" aria-hidden />
        </Button>
      }
    />
  );
}
