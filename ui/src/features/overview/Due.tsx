import { Link } from "@tanstack/react-router";
import { useContactsDue } from "@/api/queries";
import { formatDate, Section, useText } from "@/components";

/** Contacts that were to be kept until today or before: to be asked again or erased. Only if there are any. */
export function Due() {
  const text = useText();
  const due = useContactsDue();
  if (!due.data?.length) return null;
  return (
    <Section title={text("overview-due")}>
      <p className="i2">{text("overview-due-about")}</p>
      <ul className="rows">
        {due.data.map(({ stakeholder, name, retain_until }) => (
          <li key={stakeholder}>
            <Link to="/stakeholders" search={{ open: stakeholder, part: "contact" }} className="act">
              {name}
            </Link>{" "}
            <span className="q s">{text("overview-due-until", { day: day(retain_until) })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A day in words; a month or a year stands as it is. */
function day(kept: string): string {
  const [year = 0, month = 1, date = 1] = kept.split("-").map(Number);
  return kept.length === 10 ? formatDate(new Date(year, month - 1, date), "date") : kept;
}
