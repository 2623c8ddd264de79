import { ListBox, ListBoxItem, Popover } from "react-aria-components";
import type { Stakeholder } from "@/api/generated";
import { DomainMark } from "@/components";
import type { Lists } from "./useLists";

/** The stakeholders that a field for a name offers, under it. Stands inside a ComboBox, which has the items. */
export function StakeholderChoices({ lists }: { lists: Lists }) {
  return (
    <Popover className="pop">
      <ListBox className="menu">
        {(one: Stakeholder) => {
          const domain = lists.item(one.main_domain);
          return (
            <ListBoxItem id={one.id} textValue={one.name} className="item">
              {domain && <DomainMark domain={domain} size={20} />}
              <bdi>{one.name}</bdi>
            </ListBoxItem>
          );
        }}
      </ListBox>
    </Popover>
  );
}
