import type { Counts } from "@/api/generated";
import { Section, useText } from "@/components";

/** Who and what the plan holds, in words. */
export function Table({ counts }: { counts: Counts }) {
  const text = useText();
  const lines = [
    text("overview-count-stakeholders", { count: counts.stakeholders }),
    text("overview-count-ties", { count: counts.ties }),
    text("overview-count-councils", { count: counts.councils }),
    text("overview-count-seats", { count: counts.seats, vacant: counts.vacant_seats }),
    text("overview-count-initiatives", { count: counts.initiatives, acting: counts.acting }),
  ];
  return (
    <Section title={text("overview-table")}>
      <ul className="rows">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}
