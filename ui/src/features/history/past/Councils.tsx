import type { Council, Past, Seat, ThingChange } from "@/api/generated";
import { LinkButton, Section, useSectorName, useText } from "@/components";
import { useValue } from "./Change";
import { Grid } from "./Grid";
import { useToday } from "./useToday";

/** The councils there were with their seats, and what became of each. */
export function Councils({ past, since }: { past: Past; since: ThingChange[] }) {
  const text = useText();
  const councils = useToday("council", past.at, since);
  const seats = useToday("seat", past.at, since);
  const value = useValue("seat");
  const sectorName = useSectorName();
  const name = (id: string) => past.stakeholders.find((each) => each.id === id)?.name ?? "";
  const role = (seat: Seat) => value("role", { is: "word", word: seat.role });
  const voice = (seat: Seat) => {
    const sector = past.sectors.find((each) => each.id === seat.sector);
    if (sector && (seat.voice === null || seat.voice === "sector")) return sectorName(sector, "short");
    return seat.voice ? value("voice", { is: "word", word: seat.voice }) : "";
  };
  // Who brings lived experience is never told beside the seat, on no day.
  const who = (seat: Seat) => {
    if (!seat.holder) return text("past-vacant");
    return seat.voice === "lived_experience" ? text("past-filled") : name(seat.holder);
  };
  const heads = ["voice", "role", "holder", "today"].map((head) => text(`past-head-${head}`));
  const rows = (council: Council) =>
    council.seats.map((seat) => ({
      id: seat.id,
      isAnother: seats.isAnother(seat.id),
      cells: [
        <LinkButton key="seat" onPress={() => seats.open(seat.id)}>
          {voice(seat) || role(seat)}
        </LinkButton>,
        role(seat),
        who(seat),
        seats.today(seat.id),
      ],
    }));
  return (
    <div className="changes">
      {past.councils.length === 0 && <p className="i2">{text("past-no-councils")}</p>}
      {past.councils.map((council) => (
        <Section
          key={council.id}
          title={council.name}
          aside={
            <LinkButton
              onPress={() => councils.open(council.id)}
              aria-label={text("past-details.name", { name: council.name })}
            >
              {text("past-details")}
            </LinkButton>
          }
        >
          <p className="q s">{text("past-council-today", { today: councils.today(council.id) })}</p>
          <Grid
            label={text("past-seats-of", { name: council.name })}
            heads={heads}
            rows={rows(council)}
            none={text("past-no-seats")}
          />
        </Section>
      ))}
      {councils.dialog}
      {seats.dialog}
    </div>
  );
}
