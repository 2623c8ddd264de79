import { useNavigate } from "@tanstack/react-router";
import { LibraryBig, Sprout } from "lucide-react";
import { Button, EmptyState, useText } from "@/components";

/** Why there is nothing to see, and what to do. */
export function Nothing({
  isFiltered,
  onClear,
  onAdd,
}: {
  isFiltered: boolean;
  onClear: () => void;
  onAdd: () => void;
}) {
  const text = useText();
  const navigate = useNavigate();
  if (isFiltered)
    return (
      <EmptyState
        title={text("initiatives-none-match")}
        actions={<Button onPress={onClear}>{text("list-filter-clear")}</Button>}
      >
        <p>{text("initiatives-none-match.why")}</p>
      </EmptyState>
    );
  return (
    <EmptyState
      title={text("initiatives-none")}
      actions={
        <>
          <Button look="main" icon={LibraryBig} onPress={() => navigate({ to: "/library" })}>
            {text("initiatives-none-library")}
          </Button>
          <Button icon={Sprout} onPress={onAdd}>
            {text("initiatives-none-add")}
          </Button>
        </>
      }
    >
      <p>{text("initiatives-none.why")}</p>
    </EmptyState>
  );
}
