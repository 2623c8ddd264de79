import { useNavigate } from "@tanstack/react-router";
import type { Scene, SceneView } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { useText } from "@/components";
import { hasFewNames } from "./corners";
import type { CartWords } from "./line";

/** What is said of a map beside it, and what can be done about it. */
export interface CartOf {
  words: CartWords;
  /** Counts, one by one. */
  counts: string[];
  /** How many are not on it, where there is room for a sentence. */
  unplaced: string;
  onUnplaced: () => void;
  /** Lets the wheel place all again that somebody placed by hand; how many those are. */
  release: () => number;
}

/** Reads a scene for what is said beside it. */
export function useCart(view: SceneView, scene: Scene | undefined): CartOf {
  const text = useText();
  const navigate = useNavigate();
  const { mutate } = useCommand("release_marks");
  const marks = scene?.marks ?? [];
  const moved = marks.filter((mark) => mark.moved).map((mark) => mark.id);
  const waiting = scene?.unplaced.length ?? 0;
  const of = (kind: string) => marks.filter((mark) => mark.kind === kind).length;
  const counts = [
    text("maps-count-stakeholders", { count: of("stakeholder") }),
    text("maps-count-initiatives", { count: of("initiative") }),
    text("maps-count-ties", { count: scene?.ties.length ?? 0 }),
  ];
  return {
    counts,
    words: {
      title: text(`maps-${view}-title`),
      counts: counts.join(" · "),
      unplaced: waiting > 0 ? text("maps-unplaced-short", { count: waiting }) : "",
      release: moved.length > 0 ? text("maps-release") : "",
      names:
        scene && hasFewNames(scene)
          ? text("maps-few-names", { domain: scene.domains.length === 1 ? "one" : "all" })
          : "",
      more: text("maps-more"),
    },
    unplaced: waiting > 0 ? text("maps-unplaced", { count: waiting }) : "",
    onUnplaced: () => void navigate({ to: "/stakeholders", search: { unplaced: true } as never }),
    release: () => {
      if (moved.length > 0) mutate({ view, ids: moved });
      return moved.length;
    },
  };
}
