import { Search } from "lucide-react";
import { Button } from "react-aria-components";
import { useText } from "@/components";
import { type Action, keyWords } from "@/parts/actions";

/** Looks like the field it opens. */
export function PaletteButton({ find }: { find: Action }) {
  const text = useText();
  const [key = ""] = find.keys;
  return (
    <Button
      className="field seek"
      aria-label={find.label}
      aria-haspopup="dialog"
      aria-keyshortcuts={key}
      onPress={find.perform}
    >
      <Search className="ic" aria-hidden />
      <span className="words long">{text("palette-title")}</span>
      <span className="words short">{text("palette-short")}</span>
      {/* Written by the style, so that what is seen and what is read out stay the same words. */}
      <kbd aria-hidden data-keys={keyWords(text, key).join(" ")} />
    </Button>
  );
}
