import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { useText } from "@/components";
import type { Action } from "@/parts/actions";

/** The ways in which a list, or a picture, can be seen, each an action; it shows which one it is. */
export function ViewSwitch({
  views,
  value,
  label,
}: {
  views: Pick<Action, "id" | "label" | "short" | "icon" | "perform">[];
  value: string;
  /** What the ways are of, for screen readers; none is a list. */
  label?: string;
}) {
  const text = useText();
  return (
    <ToggleButtonGroup
      className="views"
      aria-label={label ?? text("list-views")}
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
