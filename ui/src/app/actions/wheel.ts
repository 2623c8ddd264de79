import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useText } from "@/components";
import { commandsOfWheel } from "@/features/maps/commands";
import { type Action, worded } from "@/parts/actions";

/** What can be done with the wheel from anywhere: it is shown first, and then does it itself. */
export function useWheel(): Action[] {
  const text = useText();
  const navigate = useNavigate();
  return useMemo(
    () =>
      worded(
        text,
        "map",
        commandsOfWheel
          .filter((command) => "fromAnywhere" in command)
          .map(({ id, icon }) => ({
            id,
            icon,
            perform: () => navigate({ to: "/maps", search: {}, state: { wants: id } }),
          })),
      ),
    [text, navigate],
  );
}
