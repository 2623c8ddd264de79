import { Link } from "@tanstack/react-router";
import type { MixOverTime } from "@/api/generated";
import { EmptyState, useText } from "@/components";
import { sumOf } from "./figures";

/** No initiative has a beginning yet, or there is none at all: what would stand here, and how it comes to. */
export function NoDates({ mix }: { mix: MixOverTime }) {
  const text = useText();
  const isNone = sumOf(mix.undated) === 0;
  const id = isNone ? "mix-none" : "mix-no-dates";
  return (
    <EmptyState
      title={text(id)}
      actions={
        isNone ? (
          <>
            <Link to="/initiatives" className="btn main">
              {text("mix-none-go")}
            </Link>
            <Link to="/library" className="btn">
              {text("mix-none-ideas")}
            </Link>
          </>
        ) : (
          <Link to="/initiatives" search={{ view: "timeline" }} className="btn main">
            {text("mix-no-dates-go")}
          </Link>
        )
      }
    >
      <p>{text(`${id}.why`)}</p>
    </EmptyState>
  );
}
