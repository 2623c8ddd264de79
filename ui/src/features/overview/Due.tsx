import { Link } from "@tanstack/react-router";
import { useConflicts, useContactsDue, usePlan } from "@/api/queries";
import { formatDate, Section, useText } from "@/components";
import { isCardOld } from "@/parts/card";

/**
 * What is due, only if something is: what copies of the plan disagree about; contacts that were to be kept until today or before, to be asked again or
 * erased; and the safeguarding card, while it lacks the numbers of the place or nobody made sure of them for a year.
 */
export function Due() {
  const text = useText();
  const contacts = useContactsDue().data ?? [];
  const conflicts = useConflicts().data?.length ?? 0;
  const card = useCardDue();
  if (contacts.length === 0 && card === undefined && conflicts === 0) return null;
  return (
    <Section title={text("overview-due")}>
      {conflicts > 0 && (
        <p className="card-due">
          {text("together-due", { count: conflicts })}{" "}
          <Link to="/together" className="act">
            {text("together-due-go")}
          </Link>
        </p>
      )}
      {card && (
        <p className="card-due">
          {card}{" "}
          <Link to="/settings" className="act">
            {text("overview-due-card-go")}
          </Link>
        </p>
      )}
      {contacts.length > 0 && (
        <>
          <p className="i2">{text("overview-due-about")}</p>
          <ul className="rows">
            {contacts.map(({ stakeholder, name, retain_until }) => (
              <li key={stakeholder}>
                <Link to="/stakeholders" search={{ open: stakeholder, part: "contact" }} className="act">
                  {name}
                </Link>{" "}
                <span className="q s">
                  {retain_until === null
                    ? text("overview-due-no-day")
                    : text("overview-due-until", { day: day(retain_until) })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

/** What is to be done about the safeguarding card, in words. */
function useCardDue(): string | undefined {
  const text = useText();
  const plan = usePlan().data?.plan;
  if (!plan) return undefined;
  if (plan.card.length === 0) return text("overview-due-card-none");
  if (!isCardOld(plan.card_checked_on, new Date())) return undefined;
  const checked = plan.card_checked_on;
  return checked === null
    ? text("overview-due-card-unchecked")
    : text("overview-due-card-old", { day: day(checked) });
}

/** A day in words; a month or a year stands as it is. */
function day(kept: string): string {
  const [year = 0, month = 1, date = 1] = kept.split("-").map(Number);
  return kept.length === 10 ? formatDate(new Date(year, month - 1, date), "date") : kept;
}
