import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { useText } from "@/components";
import type { Action } from "@/parts/actions";

/** The ways in which a list can be seen, each an action; it shows which one it is. */
export function ViewSwitch({ views, value }: { views: Action[]; value: string }) {
  const text = useText();
  return (
    <ToggleButtonGroup
      className="views"
      aria-label={text("list-views")}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => views.find(({ id }) => keys.has(id))?.perform()}
    >
      {views.map(({ id, label, short, icon: Icon }) => (
        <ToggleButton key={id} id={id} className="btn sm">
          {Icon && <Icon className="ic" aria-hidden />}
          {short ?? label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
