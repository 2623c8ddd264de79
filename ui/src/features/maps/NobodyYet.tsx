import { useNavigate } from "@tanstack/react-router";
import { Button, EmptyState, useText } from "@/components";

/**
 * In place of marks or rows, while nobody has a place: what the wheel is for, and what to do first. Where filters leave
 * everybody out, `onAll` shows all again.
 */
export function NobodyYet({ onAll }: { onAll?: () => void }) {
  const text = useText();
  const navigate = useNavigate();
  if (onAll) {
    return (
      <EmptyState
        title={text("maps-left-out")}
        actions={
          <Button look="main" onPress={onAll}>
            {text("maps-left-out-do")}
          </Button>
        }
      >
        {text("maps-left-out-why")}
      </EmptyState>
    );
  }
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
