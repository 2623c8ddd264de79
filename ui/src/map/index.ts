export { SceneMap, type SceneMapProps } from "./SceneMap";
export type { Moves } from "./useZoom";
export { typeScale } from "./view";
