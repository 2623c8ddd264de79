import { Fragment } from "react";
import type { StakeholderPage, TwinField } from "@/api/generated";
import { DomainMark, LevelRing, Pips, useItemName, useSectorName, useText } from "@/components";
import type { Lists } from "@/parts/stakeholder";

/** An address that may go on in another line after each of its dots and slashes. */
const breakable = (address: string) =>
  address.match(/[^./]*[./]?/g)?.map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts may repeat, and never move
    <Fragment key={at}>
      {part}
      <wbr />
    </Fragment>
  ));

/** What one record says in one field, as the panel would say it. */
export function FieldWords({
  page,
  field,
  lists,
}: {
  page: StakeholderPage;
  field: TwinField;
  lists: Lists;
}) {
  const text = useText();
  const itemName = useItemName();
  const sectorName = useSectorName();
  const one = page.stakeholder;
  const word = (list: string, id: string) => text(`${list}-${id.replaceAll("_", "-")}`);
  const unknown = <span className="q">{text("not-known-yet")}</span>;
  switch (field) {
    case "kind":
      return one.kind ? word("stakeholder-kind", one.kind) : unknown;
    case "sector": {
      const sector = lists.sector(one.sector);
      return sector ? sectorName(sector) : unknown;
    }
    case "main_domain":
    case "main_level": {
      const item = lists.item(one[field]);
      if (!item) return unknown;
      return (
        <span className="twin-item">
          {field === "main_domain" ? (
            <DomainMark domain={item} size={22} />
          ) : (
            <LevelRing positions={[item.position]} />
          )}
          {itemName(item, "short")}
        </span>
      );
    }
    case "influence":
    case "interest": {
      const value = one[field];
      return value === null ? (
        unknown
      ) : (
        <Pips value={value} label={text("stakeholders-of-five", { value })} />
      );
    }
    case "stance_now":
    case "stance_hoped": {
      const stance = one[field];
      return stance ? word("stance", stance) : unknown;
    }
    case "contact": {
      const contact = page.contact;
      const words = contact && [contact.role, contact.name, contact.channel].filter(Boolean).join(", ");
      return words ? <bdi>{words}</bdi> : unknown;
    }
    case "website":
      return one.website ? <bdi>{breakable(one.website)}</bdi> : unknown;
    default:
      return one[field] ? <bdi>{one[field]}</bdi> : unknown;
  }
}
