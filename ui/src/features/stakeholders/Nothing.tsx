import { Import } from "lucide-react";
import { Button, EmptyState, useText } from "@/components";

/** Why there are no rows, and what to do. */
export function Nothing({
  isFiltered,
  isPutAway,
  onClear,
  onAdd,
  onBringIn,
}: {
  isFiltered: boolean;
  isPutAway: boolean;
  onClear: () => void;
  onAdd: () => void;
  onBringIn: () => void;
}) {
  const text = useText();
  if (isFiltered) {
    return (
      <EmptyState
        title={text(isPutAway ? "stakeholders-none-away" : "stakeholders-none-match")}
        actions={<Button onPress={onClear}>{text("list-filter-clear")}</Button>}
      >
        <p>{text(isPutAway ? "stakeholders-none-away.why" : "stakeholders-none-match.why")}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={text("stakeholders-none")}
      actions={
        <>
          <Button look="main" onPress={onAdd}>
            {text("stakeholders-none-add")}
          </Button>
          <Button icon={Import} onPress={onBringIn}>
            {text("stakeholders-bring-in")}
          </Button>
        </>
      }
    >
      <p>{text("stakeholders-none.why")}</p>
    </EmptyState>
  );
}
