import { useEffect, useRef } from "react";
import type { Contact, Id } from "@/api/generated";
import { LinkButton, SavedText, say, useText } from "@/components";
import { keepable, missingFor, noContact, retainedFrom } from "./contact";
import { SavedDay } from "./SavedDate";
import { useContactDraft } from "./useContactDraft";
import type { Keep } from "./useField";

const fields = ["role", "channel", "name", "purpose", "source", "consent_on", "retain_until"] as const;
type Field = (typeof fields)[number];

/** Fields that only matter once there is a name or somebody starts on one. */
const ofPerson: Field[] = ["purpose", "source", "consent_on"];

/**
 * One work contact: role and work channel first. A name waits in the form, unkept, until it is said why it
 * is kept, where it came from, and when the person agreed.
 */
export function ContactFields({
  of,
  contact,
  keep,
}: {
  /** Whose contact it is. */
  of: { id: Id; name: string };
  contact: Contact | null;
  keep: Keep;
}) {
  const text = useText();
  const [waiting, setWaiting] = useContactDraft(of.id);
  const now: Contact = { ...(contact ?? noContact), ...waiting };
  const asksMore = Boolean(now.name) || ofPerson.some((field) => now[field]);
  const missing = missingFor(now).map((field) => text(`stakeholders-contact-needs-${dashed(field)}`));
  const needs = new Intl.ListFormat(document.documentElement.lang || "en").format(missing);

  // Whoever leaves while a name waits is told so, however they leave.
  const left = useRef("");
  left.current = missing.length > 0 ? text("stakeholders-contact-left", { name: of.name, needs }) : "";
  useEffect(
    () => () => {
      if (left.current) say(left.current);
    },
    [],
  );

  async function save(field: Field, value: string | null) {
    const next: Contact = { ...now, [field]: value };
    if (field === "consent_on" && value) next.retain_until = retainedFrom(value);
    const kept = keepable(next, new Date().toISOString().slice(0, 10));
    const problem = isSame(kept, contact) ? undefined : await keep({ field: "contact", value: kept });
    if (problem) return problem;
    setWaiting(missingFor(next).length > 0 ? { name: next.name } : {});
    return undefined;
  }

  return (
    <div className="lines">
      {fields.map((field) => {
        if (ofPerson.includes(field) && !asksMore) return null;
        if (field === "retain_until" && contact === null) return null;
        const Saved = field === "consent_on" || field === "retain_until" ? SavedDay : SavedText;
        return (
          <Saved
            key={field}
            label={text(`stakeholders-contact-${dashed(field)}`)}
            placeholder={text(`stakeholders-contact-${dashed(field)}-such-as`)}
            value={now[field]}
            onSave={(value) => save(field, value)}
          />
        );
      })}
      {missing.length > 0 && (
        <p className="note waits" role="status">
          {text("stakeholders-contact-waits", { needs })}
        </p>
      )}
      {(contact !== null || missing.length > 0) && (
        <LinkButton
          quiet
          onPress={() => {
            setWaiting({});
            if (contact !== null) keep({ field: "contact", value: null });
          }}
        >
          {text("stakeholders-contact-remove")}
        </LinkButton>
      )}
    </div>
  );
}

const dashed = (field: Field) => field.replaceAll("_", "-");

function isSame(a: Contact | null, b: Contact | null): boolean {
  return a === b || (a !== null && b !== null && fields.every((field) => a[field] === b[field]));
}
