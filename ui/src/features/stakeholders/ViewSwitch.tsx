import { LibraryBig, Table2 } from "lucide-react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { useText } from "@/components";

/** Table or cards; it shows which. */
export function ViewSwitch({
  isCards,
  onChange,
}: {
  isCards: boolean;
  onChange: (isCards: boolean) => void;
}) {
  const text = useText();
  return (
    <ToggleButtonGroup
      className="views"
      aria-label={text("stakeholders-views")}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[isCards ? "cards" : "table"]}
      onSelectionChange={(keys) => onChange(keys.has("cards"))}
    >
      <ToggleButton id="table" className="btn sm">
        <Table2 className="ic" aria-hidden />
        {text("stakeholders-view-table")}
      </ToggleButton>
      <ToggleButton id="cards" className="btn sm">
        <LibraryBig className="ic" aria-hidden />
        {text("stakeholders-view-cards")}
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
