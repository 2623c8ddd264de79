import type { LucideIcon } from "lucide-react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { useText } from "@/components";

/** The ways in which a list can be seen; it shows which. */
export function ViewSwitch<V extends string>({
  views,
  value,
  onChange,
}: {
  views: { id: V; label: string; icon: LucideIcon }[];
  value: V;
  onChange: (view: V) => void;
}) {
  const text = useText();
  return (
    <ToggleButtonGroup
      className="views"
      aria-label={text("list-views")}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const view = views.find(({ id }) => keys.has(id));
        if (view) onChange(view.id);
      }}
    >
      {views.map(({ id, label, icon: Icon }) => (
        <ToggleButton key={id} id={id} className="btn sm">
          <Icon className="ic" aria-hidden />
          {label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
