import { Plus } from "lucide-react";
import { ListBox, ListBoxItem, Popover } from "react-aria-components";
import type { FrameworkItem, Id } from "@/api/generated";
import { DomainMark, useText } from "@/components";
import { type NameLine, NEW } from "./names";

/** The lines that a field for a name offers, under it. Stands inside a ComboBox, which has them as its items. */
export function NameChoices({ item }: { item: (id: Id | null) => FrameworkItem | undefined }) {
  const text = useText();
  return (
    <Popover className="pop">
      <ListBox className="menu">
        {(line: NameLine) => {
          const domain = item(line.domain);
          const isNew = line.id === NEW;
          const label = isNew ? text("name-new", { name: line.name }) : line.name;
          return (
            <ListBoxItem id={line.id} textValue={label} className="item" isDisabled={line.note !== undefined}>
              {domain && <DomainMark domain={domain} size={20} />}
              {isNew && <Plus className="ic" aria-hidden />}
              <bdi>{label}</bdi>
              {line.note && <span className="q s">{line.note}</span>}
            </ListBoxItem>
          );
        }}
      </ListBox>
    </Popover>
  );
}
