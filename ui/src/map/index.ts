export { reachOf } from "./pick";
export { type OtherDrop, SceneMap, type SceneMapProps } from "./SceneMap";
export { useSize } from "./useSize";
export type { Moves } from "./useZoom";
export { fitTo, type Size, typeScale } from "./view";
