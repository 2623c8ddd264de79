import { useState } from "react";
import type { Contact } from "@/api/generated";
import { LinkButton, SavedText, useText } from "@/components";
import { keepable, missingFor, noContact, retainedFrom } from "./contact";
import type { Keep } from "./useField";

const fields = ["role", "channel", "name", "purpose", "source", "consent_on", "retain_until"] as const;
type Field = (typeof fields)[number];

/** Fields that only matter once there is a name or somebody starts on one. */
const ofPerson: Field[] = ["purpose", "source", "consent_on"];

/**
 * One work contact: role and work channel first. A name waits in the form, unkept, until it is said why it
 * is kept, where it came from, and when the person agreed.
 */
export function ContactFields({ contact, keep }: { contact: Contact | null; keep: Keep }) {
  const text = useText();
  const [waiting, setWaiting] = useState<Partial<Contact>>({});
  const now: Contact = { ...(contact ?? noContact), ...waiting };
  const missing = missingFor(now);
  const asksMore = Boolean(now.name) || ofPerson.some((field) => now[field]);

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
        const isDate = field === "consent_on" || field === "retain_until";
        return (
          <SavedText
            key={field}
            label={text(`stakeholders-contact-${field.replaceAll("_", "-")}`)}
            placeholder={text(
              isDate || ofPerson.includes(field) ? "not-known-yet" : `stakeholders-contact-${field}-such-as`,
            )}
            value={now[field]}
            type={isDate ? "date" : "text"}
            onSave={(value) => save(field, value)}
          />
        );
      })}
      {missing.length > 0 && (
        <p className="note waits" role="status">
          {text("stakeholders-contact-waits", { missing: missing.length })}
        </p>
      )}
      {contact !== null && (
        <LinkButton
          quiet
          onPress={() => {
            setWaiting({});
            keep({ field: "contact", value: null });
          }}
        >
          {text("stakeholders-contact-remove")}
        </LinkButton>
      )}
    </div>
  );
}

function isSame(a: Contact | null, b: Contact | null): boolean {
  return a === b || (a !== null && b !== null && fields.every((field) => a[field] === b[field]));
}
