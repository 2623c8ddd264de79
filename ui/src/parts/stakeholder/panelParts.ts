/** Parts of the panel that a link can lead to. */
export const panelParts = ["ties", "contact"] as const;
/** One of them. */
export type PanelPart = (typeof panelParts)[number];
