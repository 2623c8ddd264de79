/** What the keyboard can do on the wheel: the messages' names; each names its keys in its attribute `keys`. */
export const wheelKeys = [
  "maps-keys-walk",
  "maps-keys-order",
  "maps-keys-ends",
  "maps-keys-ties",
  "maps-keys-open",
  "maps-keys-close",
  "maps-keys-zoom",
  "maps-keys-fit",
  "maps-keys-move",
  "maps-keys-this",
] as const;
