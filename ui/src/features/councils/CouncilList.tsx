import { Link } from "@tanstack/react-router";
import type { Council, Id, Meeting } from "@/api/generated";
import { useMeetings } from "@/api/queries";
import { useText } from "@/components";
import { useMeetingWords } from "./meetings/MeetingsView";
import { SeatMark } from "./SeatMark";
import { seatState, seatStates, today } from "./seat";

/** A council and how far below the first it hangs. */
interface Line {
  council: Council;
  depth: number;
}

/** Every council once, each right below the one it belongs to. */
export function inOrder(councils: Council[]): Line[] {
  const known = new Set(councils.map((each) => each.id));
  const below = (parent: Id | null, depth: number): Line[] =>
    councils
      .filter((each) => (each.parent !== null && known.has(each.parent) ? each.parent : null) === parent)
      .flatMap((council) => [{ council, depth }, ...below(council.id, depth + 1)]);
  return below(null, 0);
}

/** The councils of the plan, each with its seats at a glance. */
export function CouncilList({ councils }: { councils: Council[] }) {
  const text = useText();
  const { data: meetings = [] } = useMeetings();
  return (
    <ul className="councils-list">
      {inOrder(councils).map(({ council, depth }) => (
        <li
          key={council.id}
          data-below={depth > 0 || undefined}
          style={{ "--depth": Math.min(depth, 3) } as object}
        >
          <div className="what">
            <h2>
              <Link to="/councils" search={{ open: council.id }}>
                <bdi>{council.name}</bdi>
              </Link>
            </h2>
            <p className="i2">
              {text(`council-kind-${council.kind.replaceAll("_", "-")}`)}
              {council.meets && <span className="q"> · {council.meets}</span>}
            </p>
            <Next meetings={meetings.filter((each) => each.council === council.id)} />
          </div>
          <Glance council={council} />
        </li>
      ))}
    </ul>
  );
}

/** When a council meets next, if it is known. */
function Next({ meetings }: { meetings: Meeting[] }) {
  const text = useText();
  const words = useMeetingWords();
  const next = meetings.findLast((each) => !each.held && each.date >= today());
  if (!next) return null;
  return (
    <p className="s">
      <Link
        to="/councils"
        search={{ open: next.council, view: "meetings", meeting: next.id }}
        className="quiet"
      >
        {text("councils-next-meeting", { when: words(next) })}
      </Link>
    </p>
  );
}

function Glance({ council }: { council: Council }) {
  const text = useText();
  const day = today();
  const states = council.seats.map((seat) => seatState(seat, day));
  const count = (state: string) => states.filter((each) => each === state).length;
  const seats = states.length;
  const args = { seats, ...Object.fromEntries(seatStates.map((state) => [state, count(state)])) };
  const isChildren = council.kind === "childrens_council";
  return (
    <div className="glance">
      {isChildren && (
        <p>
          {council.children_count === null
            ? text("councils-children-unknown")
            : text("councils-children-count", { count: council.children_count })}
        </p>
      )}
      {seats > 0 && (
        <span className="seats-row" aria-hidden>
          {council.seats.map((seat, at) => (
            <SeatMark key={seat.id} state={states[at] ?? "vacant"} />
          ))}
        </span>
      )}
      {(seats > 0 || !isChildren) && (
        <p className={seats > 0 ? "i2" : "q"}>
          {text(isChildren ? "councils-glance-adults" : "councils-glance", args)}
        </p>
      )}
    </div>
  );
}
