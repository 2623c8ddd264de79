import { Import } from "lucide-react";
import type { Stakeholder } from "@/api/generated";
import { Button, EmptyState, useText } from "@/components";

/** Why there are no rows, and what to do. */
export function Nothing({
  isFiltered,
  isPutAway,
  away,
  onAway,
  onClear,
  onAdd,
  onBringIn,
}: {
  isFiltered: boolean;
  isPutAway: boolean;
  /** Those that match and are put away. */
  away: Stakeholder[];
  /** Asks to see them. */
  onAway: () => void;
  onClear: () => void;
  onAdd: () => void;
  onBringIn: () => void;
}) {
  const text = useText();
  const [first] = away;
  if (isFiltered && first) {
    const args = { count: away.length, name: first.name };
    return (
      <EmptyState
        title={text("stakeholders-none-but-away", args)}
        actions={
          <>
            <Button look="main" onPress={onAway}>
              {text("stakeholders-none-but-away.show", args)}
            </Button>
            <Button onPress={onClear}>{text("list-filter-clear")}</Button>
          </>
        }
      >
        <p>{text("stakeholders-none-but-away.why", args)}</p>
      </EmptyState>
    );
  }
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
