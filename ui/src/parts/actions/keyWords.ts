import type { Text } from "@/components";

/** The keys as they are printed on a keyboard: "Control+Shift+Z" is Ctrl, Shift, Z. */
export function keyWords(text: Text, keys: string): string[] {
  if (keys === "+") return [keys];
  // The plus key itself stands last, as an empty part between two signs.
  const parts = keys.endsWith("++") ? [...keys.slice(0, -2).split("+"), "+"] : keys.split("+");
  return parts.map((key) => {
    if (key === "Control") return text("key-control");
    return key === "Shift" ? text("key-shift") : key;
  });
}
