import { useNavigate } from "@tanstack/react-router";
import { Eye, KeyRound, MapPin, PenLine } from "lucide-react";
import { useMemo } from "react";
import { usePlan } from "@/api/queries";
import { useText } from "@/components";
import { type Action, worded } from "@/parts/actions";
import { comeToField, comeToSection } from "./comeTo";

/** What is written down once for a plan or for a person, in a field of the settings: where people look for it by name. */
export function useSettle(): Action[] {
  const text = useText();
  const navigate = useNavigate();
  const isLocked = usePlan().data?.locked ?? false;
  return useMemo(() => {
    const toField = (label: string) => () => {
      void navigate({ to: "/settings" });
      comeToField(text(label));
    };
    return worded(text, "plan", [
      {
        id: "passphrase",
        label: text(isLocked ? "action-passphrase-other" : "action-passphrase"),
        icon: KeyRound,
        perform: () => {
          void navigate({ to: "/settings" });
          comeToSection(text("settings-passphrase"));
        },
      },
      { id: "author", icon: PenLine, perform: toField("settings-author") },
      { id: "vision", icon: Eye, perform: toField("settings-vision") },
      { id: "place", icon: MapPin, perform: toField("settings-place") },
    ]);
  }, [text, navigate, isLocked]);
}
