import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { call } from "@/api/call";
import type { Action, ContactDue } from "@/api/generated";
import { useActionList, useCommand, useConflicts, useContactsDue, usePlan } from "@/api/queries";
import { formatWhen, LinkButton, Section, say, useText } from "@/components";
import { isCardOld } from "@/parts/card";
import { EraseDialog } from "@/parts/erase";
import { today } from "@/parts/stakeholder";
import { personalOf, retainedFrom } from "@/parts/stakeholder/contact";

/**
 * What is due, only if something is: what copies of the plan disagree about; actions whose day has passed; contacts that were to be kept until today or before, to be asked again or
 * erased; and the safeguarding card, while it lacks the numbers of the place or nobody made sure of them for a year.
 */
export function Due() {
  const text = useText();
  const contacts = useContactsDue().data ?? [];
  const conflicts = useConflicts().data?.length ?? 0;
  const card = useCardDue();
  const late = useLate();
  if (contacts.length === 0 && card === undefined && conflicts === 0 && late === 0) return null;
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
      {late > 0 && (
        <p className="card-due">
          {text("overview-due-actions", { count: late })}{" "}
          <Link to="/councils" search={{ view: "actions" }} className="act">
            {text("overview-due-actions-go")}
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
            {contacts.map((due) => (
              <DueContact key={due.stakeholder} due={due} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

/** One contact that is due: kept on once the person said so, or erased, in one step each. */
function DueContact({ due: { stakeholder, name, retain_until } }: { due: ContactDue }) {
  const text = useText();
  const edit = useCommand("edit_stakeholders");
  const [isErasing, setErasing] = useState(false);
  const day = today();
  async function renew() {
    const { contact } = await call("get_stakeholder", stakeholder);
    if (!contact) return;
    // Whoever's name or own number it is has agreed again today; a role at work has nothing to agree to.
    const consent_on = personalOf(contact) === "none" ? contact.consent_on : day;
    const value = { ...contact, consent_on, retain_until: retainedFrom(day) };
    await edit.mutateAsync({ ids: [stakeholder], edits: [{ field: "contact", value }] });
    say(text("overview-due-renewed", { name, day: formatWhen(value.retain_until) }), { undo: true });
  }
  return (
    <li>
      <Link to="/stakeholders" search={{ open: stakeholder, part: "contact" }} className="act">
        {name}
      </Link>{" "}
      <span className="q s">
        {retain_until === null
          ? text("overview-due-no-day")
          : text("overview-due-until", { day: formatWhen(retain_until) })}
      </span>
      <span className="due-do">
        <LinkButton onPress={() => void renew()} aria-label={text("overview-due-renew.label", { name })}>
          {text("overview-due-renew")}
        </LinkButton>
        <LinkButton
          quiet
          onPress={() => setErasing(true)}
          aria-label={text("overview-due-erase.label", { name })}
        >
          {text("overview-due-erase")}
        </LinkButton>
      </span>
      <EraseDialog
        target={isErasing ? { what: "contact", stakeholder } : undefined}
        onClose={() => setErasing(false)}
      />
    </li>
  );
}

/** How many actions were to be done before today. */
function useLate(): number {
  const day = today();
  const isLate = ({ due, done_on }: Action) => done_on === null && due !== null && due < day;
  return (useActionList().data ?? []).filter(isLate).length;
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
    : text("overview-due-card-old", { day: formatWhen(checked) });
}
