import type { Past, ThingChange } from "@/api/generated";
import { dateLanguage, LinkButton, useText } from "@/components";
import { useValue } from "./Change";
import { Grid } from "./Grid";
import { useToday } from "./useToday";

/** Which initiatives there were, how far, with whom, and what became of each. */
export function Initiatives({ past, since }: { past: Past; since: ThingChange[] }) {
  const text = useText();
  const value = useValue("initiative");
  const today = useToday("initiative", past.at, since);
  const name = (id: string) => past.stakeholders.find((each) => each.id === id)?.name ?? "";
  const list = new Intl.ListFormat(dateLanguage(), { type: "unit" });
  const day = (field: string, when: string | null) => (when ? value(field, { is: "text", text: when }) : "");
  const rows = past.initiatives.map((one) => ({
    id: one.id,
    isAnother: today.isAnother(one.id),
    cells: [
      <LinkButton key="title" onPress={() => today.open(one.id)}>
        <bdi>{one.title}</bdi>
      </LinkButton>,
      value("status", { is: "word", word: one.status }),
      day("start", one.start),
      day("end", one.end),
      list.format(one.partners.map((partner) => name(partner.stakeholder))),
      today.today(one.id),
    ],
  }));
  return (
    <>
      <Grid
        label={text("past-part-initiatives")}
        heads={["title", "status", "start", "end", "partners", "today"].map((head) =>
          text(`past-head-${head}`),
        )}
        rows={rows}
        none={text("past-no-initiatives")}
      />
      {today.dialog}
    </>
  );
}
