import type { Seat } from "@/api/generated";
import { NotHere, SavedText, useText } from "@/components";
import { givens } from "./seat";
import { useSeatEdit } from "./useSteps";

/**
 * What is done so that whoever holds a seat can speak there: preparation, support and pay. It is said of the seat
 * and never of a person, and is not printed.
 */
export function Givens({ seat, number }: { seat: Seat; number: number }) {
  const text = useText();
  const keep = useSeatEdit(seat.id);
  return (
    <fieldset className="givens" aria-label={text("councils-givens-group", { number })}>
      {givens.map((given) => (
        <SavedText
          key={given}
          isLong
          label={text(`councils-${given}`)}
          value={seat[given]}
          placeholder={text(`councils-${given}.placeholder`)}
          onSave={(value) => keep({ field: given, value })}
        />
      ))}
      <p className="hint">{text("councils-givens-why")}</p>
      <NotHere />
    </fieldset>
  );
}
