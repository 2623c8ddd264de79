import { Button, useText } from "@/components";
import type { ActionOf } from "./useWheelActions";

const buttons = ["maps-nearer", "maps-further", "maps-fit"] as const;

/** Nearer, further, all of it. */
export function ZoomButtons({ action }: { action: ActionOf }) {
  const text = useText();
  return (
    <fieldset className="mapzoom">
      <legend className="vh">{text("maps-zoom")}</legend>
      {buttons.map(action).map(({ id, icon, label, short, keys, perform }) => (
        <Button
          key={id}
          look="bare"
          icon={icon}
          aria-label={short ?? label}
          aria-keyshortcuts={keys[0]}
          onPress={perform}
        />
      ))}
    </fieldset>
  );
}
