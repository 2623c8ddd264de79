import { Maximize, Minus, Plus } from "lucide-react";
import type { RefObject } from "react";
import { Button, useText } from "@/components";
import type { Moves } from "@/map";

/** Nearer, further, all of it. */
export function ZoomButtons({ moves }: { moves: RefObject<Moves | null> }) {
  const text = useText();
  return (
    <fieldset className="mapzoom">
      <legend className="vh">{text("maps-zoom")}</legend>
      <Button
        look="bare"
        icon={Plus}
        aria-label={text("maps-nearer")}
        onPress={() => moves.current?.zoomBy(1.5)}
      />
      <Button
        look="bare"
        icon={Minus}
        aria-label={text("maps-further")}
        onPress={() => moves.current?.zoomBy(1 / 1.5)}
      />
      <Button
        look="bare"
        icon={Maximize}
        aria-label={text("maps-fit")}
        onPress={() => moves.current?.fit()}
      />
    </fieldset>
  );
}
