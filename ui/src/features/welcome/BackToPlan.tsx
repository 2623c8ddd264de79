import { useRouter } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { useEffect, useRef } from "react";
import { useCommand } from "@/api/queries";
import { Button, useText } from "@/components";
import type { Left } from "./left";
import { useOpened } from "./useOpened";

/** Whether Escape belongs to something that lies over the page. */
const isCovered = () => document.querySelector(".modal, .pop") !== null;

/** Whether any of the questions was answered: Escape would throw that away unasked, and the button is there to press. */
const isAnswered = () =>
  [...document.querySelectorAll<HTMLInputElement>(".wel .start input.field")].some(
    ({ value }) => value.trim() !== "",
  );

/** The way back to the plan that was open before somebody went to start another: to the place where they were. */
export function BackToPlan({ left }: { left: Left }) {
  const text = useText();
  const router = useRouter();
  const opened = useOpened();
  const open = useCommand("open_plan", {
    onSuccess: async (plan) => {
      router.history.push(left.at);
      await opened(plan);
    },
  });
  const back = () => {
    if (!open.isPending) open.mutate({ path: left.path });
  };
  const now = useRef(back);
  now.current = back;
  useEffect(() => {
    // Heard before the fields hear it: they keep their keys to themselves.
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.isComposing || isCovered() || isAnswered()) return;
      event.preventDefault();
      now.current();
    };
    window.addEventListener("keydown", listen, { capture: true });
    return () => window.removeEventListener("keydown", listen, { capture: true });
  }, []);
  return (
    <p className="back-to">
      <Button icon={ArrowLeft} onPress={back} isDisabled={open.isPending} aria-keyshortcuts="Escape">
        <span>
          {left.name === undefined ? text("welcome-back-locked") : text("welcome-back", { name: left.name })}
        </span>{" "}
        <kbd aria-hidden>{text("welcome-back.key")}</kbd>
      </Button>
    </p>
  );
}
