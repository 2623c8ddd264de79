import { useNavigate } from "@tanstack/react-router";
import type { Scene } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { Button, useText } from "@/components";
import type { Cartplace } from "./corners";

/**
 * What the wheel shows and how much of it: in a corner that the circle leaves free, in a line above it, or with
 * the legend.
 */
export function Cart({ scene, place }: { scene: Scene; place: Cartplace }) {
  const text = useText();
  const navigate = useNavigate();
  const release = useCommand("release_marks");
  const moved = scene.marks.filter((mark) => mark.moved).map((mark) => mark.id);
  const levels = scene.levels.map((level) => level.name.text);
  return (
    <header className={place === "corner" ? "mapcart" : "mapline"}>
      <h1 className={place === "counts" ? "vh" : undefined}>{text("maps-wheel-title")}</h1>
      <p>
        {text("maps-counts", {
          stakeholders: scene.marks.filter((mark) => mark.kind === "stakeholder").length,
          initiatives: scene.marks.filter((mark) => mark.kind === "initiative").length,
          ties: scene.ties.length,
        })}
      </p>
      <p className="fills">
        {text("maps-legend-fill", {
          levels: new Intl.ListFormat(document.documentElement.lang || "en").format(levels),
        })}
      </p>
      {scene.unplaced.length > 0 && (
        <Button
          look="bare"
          small
          className="more"
          onPress={() => void navigate({ to: "/stakeholders", search: { unplaced: true } as never })}
        >
          {text("maps-unplaced", { count: scene.unplaced.length })}
        </Button>
      )}
      {moved.length > 0 && (
        <Button
          look="bare"
          small
          className="more"
          onPress={() => release.mutate({ view: "wheel", ids: moved })}
        >
          {text("maps-release")}
        </Button>
      )}
    </header>
  );
}
