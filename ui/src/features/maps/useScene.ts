import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { call } from "@/api/call";
import type { MarkPlace, Scene, SceneFilter, SceneRequest, SceneView } from "@/api/generated";
import { keys } from "@/api/keys";
import { typeScale } from "@/map";
import { nextScale } from "./scales";

/** Nothing is left out but what has ended. */
export const everything: SceneFilter = {
  sectors: null,
  statuses: null,
  tie_kinds: null,
  tags: null,
  initiatives: true,
  domain: null,
};

/**
 * The scene for a request; the last one stays while the next is made. On the network, those who were on it keep their
 * places when something changes: the picture that people have before them is not thrown about.
 */
export function useScene(request: SceneRequest) {
  const seen = useRef(new Map<string, MarkPlace>());
  return useQuery({
    queryKey: keys.scene(request),
    queryFn: async () => {
      const scene = await call("get_scene", { ...request, before: [...seen.current.values()] });
      if (request.view === "network")
        for (const { id, x, y } of scene.marks)
          seen.current.set(id, {
            id,
            x: (x - scene.centre.x) / scene.radius,
            y: (y - scene.centre.y) / scene.radius,
          });
      return scene;
    },
    placeholderData: keepPreviousData,
  });
}

const usual = { scale: 1, type: 1 };

/**
 * What to ask for, and the scene. Places are the same at every scale; the scale that the map is shown at, told
 * to `onScale`, says how large labels are set. The whole wheel and each domain that is opened over it keep their own:
 * the table, which tells no scale, must say what stood on the map when it was last seen.
 */
export function useScaledScene(view: SceneView, filter: SceneFilter) {
  const [scales, setScales] = useState<Record<string, typeof usual>>({});
  const shows = filter.domain ?? "all";
  const { scale, type } = scales[shows] ?? usual;
  const request: SceneRequest = {
    view,
    filter,
    names: "auto",
    scale,
    type_scale: type,
    leaves_window: false,
    show_leaned_on: false,
    before: [],
  };
  const { data: scene, error, isFetching } = useScene(request);
  const onScale = (shown: number) => {
    const next = { scale: nextScale(shown, scale, isNamed(scene), typeScale()), type: typeScale() };
    if (next.scale !== scale || next.type !== type) setScales((all) => ({ ...all, [shows]: next }));
  };
  return { request, scene, error, isFetching, onScale };
}

function isNamed(scene: Scene | undefined): boolean {
  return scene?.marks.every((mark) => mark.label?.shows === "name") ?? false;
}
