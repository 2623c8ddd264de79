import type { MixOverTime } from "@/api/generated";
import { Section, useText } from "@/components";
import { sumOf } from "./figures";

/** What may be read from the mix, and what may not: it is easily taken for a grade. */
export function Meaning({ mix }: { mix: MixOverTime }) {
  const text = useText();
  const acting = sumOf(mix.count);
  return (
    <Section title={text("mix-meaning")}>
      <ul className="mix-meaning">
        <li>{text("mix-meaning-grade")}</li>
        <li>{text("mix-meaning-after")}</li>
        <li>{text("mix-meaning-before")}</li>
        <li>
          {text("mix-meaning-budget")}{" "}
          {acting > 0 && text("mix-meaning-without", { count: mix.without_budget, acting })}
        </li>
        <li>{text("mix-meaning-periods")}</li>
      </ul>
    </Section>
  );
}
