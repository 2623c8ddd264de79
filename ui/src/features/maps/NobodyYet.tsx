import { useNavigate } from "@tanstack/react-router";
import { Button, EmptyState, useText } from "@/components";

/** In place of marks or rows, while nobody has a place: what the wheel is for, and what to do first. */
export function NobodyYet() {
  const text = useText();
  const navigate = useNavigate();
  return (
    <EmptyState
      title={text("maps-empty")}
      actions={
        <Button look="main" onPress={() => void navigate({ to: "/stakeholders" })}>
          {text("maps-empty-do")}
        </Button>
      }
    >
      {text("maps-empty-why")}
    </EmptyState>
  );
}
