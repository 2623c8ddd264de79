import type { Composition, Council, Id } from "@/api/generated";
import { useText } from "@/components";
import { around, type Place } from "./around";
import { SeatMark } from "./SeatMark";
import { isUntold, seatState, seatStates, today } from "./seat";
import type { SeatWords } from "./useSeatWords";

/**
 * The seats around a table seen from above: who is there, who comes later, which chairs are free, whose time has ended, and
 * by a card on the table who votes. The page lays it out, so that it grows with the type and turns upright
 * where there is less room. Every seat leads to its line in the table of seats.
 */
export function RoundTable({
  council,
  composition,
  words,
  onOpen,
}: {
  council: Council;
  composition: Composition;
  words: SeatWords;
  onOpen: (seat: Id) => void;
}) {
  const text = useText();
  const { seats } = council;
  const { places, halves } = around(seats.length);
  const day = today();
  const size = seats.length > 18 ? "many" : seats.length > 10 ? "some" : "few";
  const { filled, voting, voting_filled } = composition;
  return (
    <div className="around">
      <ol className="around-table" data-size={size} style={{ "--halves": halves } as object}>
        <li className="top-of-table" data-empty={seats.length === 0 || undefined}>
          <p className="big">
            {seats.length === 0
              ? text("councils-no-seats")
              : text("councils-filled", { filled, seats: seats.length })}
          </p>
          {voting > 0 && <p>{text("councils-voting-filled", { filled: voting_filled, voting })}</p>}
        </li>
        {seats.map((seat, at) => {
          const place = places[at] ?? { side: "head", at: 0 };
          const state = seatState(seat, day);
          const voice = words.voice(seat);
          return (
            <li key={seat.id} className="place" data-side={place.side} style={stand(place)}>
              <button type="button" className="place-button" onClick={() => onOpen(seat.id)}>
                <span className="place-words">
                  <b>{words.title(seat)}</b>{" "}
                  {voice !== undefined && (
                    <span className={seat.role === "member" ? "vh" : "i2"}>
                      {text(`seat-role-${seat.role}`)}
                    </span>
                  )}{" "}
                  <span className={state === "filled" && !isUntold(seat) ? "" : "quiet-state"}>
                    <bdi>{words.who(seat)}</bdi>
                  </span>{" "}
                  <span className="vh">
                    {text("councils-seat-votes", { votes: seat.votes ? "yes" : "no" })}
                  </span>
                </span>
                <SeatMark state={state} side={place.side} />
              </button>
              {seat.votes && <i className="card" aria-hidden />}
            </li>
          );
        })}
      </ol>
      {seats.length > 0 && <Legend />}
      {seats.length > 0 && <Voices composition={composition} words={words} />}
    </div>
  );
}

/** Half seats count from the head; grid lines from 1, and the head has the first column or row. */
const stand = ({ at }: Place) => ({ "--at": at + 2 }) as object;

function Legend() {
  const text = useText();
  return (
    <ul className="around-legend" aria-label={text("councils-legend")}>
      {seatStates.map((state) => (
        <li key={state}>
          <SeatMark state={state} />
          {text(`councils-legend-${state}`)}
        </li>
      ))}
      <li>
        <i className="card" aria-hidden />
        {text("councils-legend-votes")}
      </li>
    </ul>
  );
}

/** The same as the picture, counted by voice. */
function Voices({ composition, words }: { composition: Composition; words: SeatWords }) {
  const text = useText();
  return (
    <details className="around-twin">
      <summary>{text("councils-as-table")}</summary>
      <table>
        <thead>
          <tr>
            {["voice", "wanted", ...seatStates].map((column) => (
              <th key={column} scope="col">
                {text(`councils-twin-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {composition.voices.map((row) => (
            <tr key={`${row.voice} ${row.sector}`}>
              <th scope="row">{words.voice(row) ?? text("councils-no-voice")}</th>
              {[row.wanted, ...seatStates.map((state) => row[state])].map((count, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns are always these
                <td key={at} className={count === 0 ? "q num" : "num"}>
                  {count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
