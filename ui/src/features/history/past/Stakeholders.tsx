import type { Past, ThingChange } from "@/api/generated";
import { useFramework } from "@/api/queries";
import { LinkButton, useItemName, useSectorName, useText } from "@/components";
import { Grid } from "./Grid";
import { useToday } from "./useToday";

/** Who was in the plan, and what became of each. */
export function Stakeholders({ past, since }: { past: Past; since: ThingChange[] }) {
  const text = useText();
  const items = useFramework().data?.items ?? [];
  const itemName = useItemName();
  const sectorName = useSectorName();
  const today = useToday("stakeholder", past.at, since);
  const item = (id: string | null) => {
    const found = items.find((each) => each.id === id);
    return found ? itemName(found, "short") : "";
  };
  const rows = past.stakeholders.map((one) => {
    const sector = past.sectors.find((each) => each.id === one.sector);
    return {
      id: one.id,
      isAnother: today.isAnother(one.id),
      cells: [
        <LinkButton key="name" onPress={() => today.open(one.id)}>
          <bdi>{one.name}</bdi>
        </LinkButton>,
        sector ? sectorName(sector, "short") : "",
        item(one.main_domain),
        item(one.main_level),
        one.tie_count,
        one.archived ? text("past-put-away", { today: today.today(one.id) }) : today.today(one.id),
      ],
    };
  });
  return (
    <>
      <Grid
        label={text("past-part-stakeholders")}
        heads={["name", "sector", "domain", "level", "ties", "today"].map((head) =>
          text(`past-head-${head}`),
        )}
        rows={rows}
        none={text("past-no-stakeholders")}
      />
      {today.dialog}
    </>
  );
}
