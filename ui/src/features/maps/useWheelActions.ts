import { useNavigate, useRouterState } from "@tanstack/react-router";
import { type RefObject, useEffect, useMemo, useRef } from "react";
import type { PictureFormat, SceneFile, SceneRequest, SceneTheme, SceneView } from "@/api/generated";
import { useCommand, usePlan } from "@/api/queries";
import { say, useText } from "@/components";
import type { Moves } from "@/map";
import { type Action, useOffer, worded } from "@/parts/actions";
import { commandsOfWheel, type WheelCommand } from "./commands";
import { countOf } from "./useFilter";

/** How much nearer one press of a button comes. */
const NEARER = 1.5;

/** The action of this name. */
export type ActionOf = (id: WheelCommand) => Action;

/**
 * What can be done with the wheel, put into the one list of actions while it is in sight; does what somebody
 * came here for from another place, once.
 */
export function useWheelActions({
  view,
  request,
  moves,
  isTable,
  isReady,
  hasMoved,
  ...does
}: {
  view: SceneView;
  /** What is on the wheel, for a picture of it. */
  request: SceneRequest;
  moves: RefObject<Moves | null>;
  isTable: boolean;
  /** Whether the wheel is in sight. */
  isReady: boolean;
  /** Whether any mark was placed by hand. */
  hasMoved: boolean;
  onTable: (isTable: boolean) => void;
  onKeys: () => void;
  onFind: () => void;
  onLegend: () => void;
  onFilters: () => void;
  onRelease: () => void;
}): ActionOf {
  const text = useText();
  const navigate = useNavigate();
  const isLocked = usePlan().data?.locked ?? false;
  // A picture goes on its own way: that it is a part stands in it, and whoever takes it is told.
  const whole = (words: string, { scene }: SceneFile) =>
    countOf(scene.filter) > 0 ? `${words} ${text("maps-picture-part")}` : words;
  const { mutate: copy } = useCommand("copy_scene", {
    onSuccess: (_, file) => say(whole(text("maps-copied"), file)),
  });
  const { mutate: save } = useCommand("save_scene", {
    onSuccess: (saved, file) => {
      if (!saved) return;
      const words = whole(text("maps-saved", { path: saved.path }), file);
      say(isLocked ? `${words} ${text("readable-by-anybody")}` : words);
    },
  });
  // What is asked for is new each time; the actions need not be.
  const now = useRef({ request, ...does });
  now.current = { request, ...does };

  const actions = useMemo(() => {
    const file = (format: PictureFormat, theme: SceneTheme) => ({
      // A picture is read without the window around it, so its labels are set for a page.
      scene: { ...now.current.request, scale: null, type_scale: null, leaves_window: true },
      format,
      theme,
    });
    const performs: Record<WheelCommand, () => void> = {
      "maps-copy-picture": () => copy(file("png", "colour")),
      "maps-copy-svg": () => copy(file("svg", "colour")),
      "maps-save-picture": () => save(file("png", "colour")),
      "maps-save-svg": () => save(file("svg", "colour")),
      "maps-save-bw": () => save(file("svg", "black_and_white")),
      "maps-as-table": () => now.current.onTable(!isTable),
      "maps-nearer": () => moves.current?.zoomBy(NEARER),
      "maps-further": () => moves.current?.zoomBy(1 / NEARER),
      "maps-fit": () => moves.current?.fit(),
      "maps-show-keys": () => now.current.onKeys(),
      "maps-find": () => now.current.onFind(),
      "maps-show-legend": () => now.current.onLegend(),
      "maps-show-filters": () => now.current.onFilters(),
      "maps-release": () => now.current.onRelease(),
    };
    const ofMap = new Set<WheelCommand>(["maps-nearer", "maps-further", "maps-fit"]);
    const isOff = (id: WheelCommand) => (isTable && ofMap.has(id)) || (id === "maps-release" && !hasMoved);
    return worded(
      text,
      "map",
      commandsOfWheel.map((command) => {
        const { id } = command;
        const turned = id === "maps-as-table" && isTable ? "maps-as-map" : id;
        return {
          ...command,
          label: text(`action-${turned}`),
          short: text(turned),
          enabled: !isOff(id),
          perform: performs[id],
        };
      }),
    );
  }, [text, isTable, hasMoved, moves, copy, save]);
  useOffer(actions);

  const state = useRouterState({ select: ({ location }) => location.state });
  const known = useRef(actions);
  known.current = actions;
  useEffect(() => {
    const wanted = known.current.find(({ id }) => id === state.wants);
    // Some of it is done to what is on the wheel.
    if (!wanted || !isReady) return;
    // Whoever comes back here later, by going back or loading again, does not want it a second time.
    void navigate({ to: "/maps", search: view === "wheel" ? {} : { view }, replace: true });
    wanted.perform();
  }, [state, isReady, navigate, view]);

  return (id) => actions.find((action) => action.id === id) as Action;
}
