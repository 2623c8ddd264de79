import { Fragment, useEffect, useRef, useState } from "react";
import type { Contact, Id } from "@/api/generated";
import {
  Checkbox,
  dateLanguage,
  type Left,
  LinkButton,
  leftWords,
  SavedText,
  sayLeft,
  useForgetWords,
  useText,
  useUnkept,
} from "@/components";
import { EraseDialog } from "@/parts/erase";
import { farYears, keepable, missingFor, noContact, personalOf, retainedOnce, waitingOf } from "./contact";
import { today } from "./day";
import { SavedDay } from "./SavedDate";
import { useContactDraft } from "./useContactDraft";
import type { Keep } from "./useField";

const fields = ["role", "channel", "name", "purpose", "source", "consent_on", "retain_until"] as const;
type Field = (typeof fields)[number];

/** Fields that only matter once something is a person's own, or somebody starts on them. */
const ofPerson: Field[] = ["purpose", "source", "consent_on"];

/**
 * One work contact: role and channel first. A name, and a number or address that is somebody's own, wait in the
 * form, unkept, until it is said why they are kept, where they came from, and when the person agreed.
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
  const [waiting, setWaiting, readWaiting] = useContactDraft(of.id);
  const [isErasing, setErasing] = useState(false);
  const forget = useForgetWords();
  const now: Contact = { ...(contact ?? noContact), ...waiting };
  const what = personalOf(now);
  // What a name asks for is there as soon as one is typed: leaving its field leads there, not past it.
  const isNaming = Boolean(useUnkept(text("stakeholders-contact-name")).now?.words.trim());
  const asksMore = what !== "none" || isNaming || ofPerson.some((field) => now[field]);
  const day = today();
  const far = now.retain_until === null ? undefined : farYears(now.retain_until, day);
  const missing = missingFor(now).map((field) => text(`stakeholders-contact-needs-${dashed(field)}`));
  const needs = new Intl.ListFormat(dateLanguage()).format(missing);

  // Whoever leaves while something waits is told so, however they leave.
  const left = useRef<Left>(undefined);
  left.current =
    missing.length > 0
      ? {
          of: `${of.id} contact`,
          label: text("stakeholders-contact"),
          where: of.name,
          why: needs,
          whole: text("stakeholders-contact-left", { name: of.name, what, needs }),
        }
      : undefined;
  useEffect(
    () => () => {
      // What was forgotten meanwhile, as with a stakeholder that was deleted, waits nowhere.
      if (left.current && readWaiting()) sayLeft(left.current, leftWords(text));
    },
    [text, readWaiting],
  );

  async function save(change: Partial<Contact>) {
    const next: Contact = { ...now, ...change };
    if (change.consent_on) {
      if (change.consent_on > day) return text("stakeholders-contact-consent-ahead");
      next.retain_until = retainedOnce(now, change.consent_on, day);
    }
    const kept = keepable(next, day);
    const problem = isSame(kept, contact) ? undefined : await keep({ field: "contact", value: kept });
    if (problem) return problem;
    setWaiting(waitingOf(next));
    return undefined;
  }

  return (
    <div className="lines">
      {fields.map((field) => {
        if (ofPerson.includes(field) && !asksMore) return null;
        if (field === "retain_until" && contact === null) return null;
        const Saved = field === "consent_on" || field === "retain_until" ? SavedDay : SavedText;
        return (
          <Fragment key={field}>
            <Saved
              label={text(`stakeholders-contact-${dashed(field)}`)}
              placeholder={text(`stakeholders-contact-${dashed(field)}-such-as`)}
              value={now[field]}
              onSave={(value) => save({ [field]: value })}
              {...(field === "retain_until" &&
                far !== undefined && { hint: text("stakeholders-contact-far", { years: far }) })}
            />
            {field === "channel" && now.channel && (
              <Checkbox
                isSelected={now.channel_private}
                onChange={(channel_private) => {
                  save({ channel_private });
                }}
              >
                {text("stakeholders-contact-private")}
              </Checkbox>
            )}
          </Fragment>
        );
      })}
      {missing.length > 0 && (
        <p className="note waits" role="status">
          {text("stakeholders-contact-waits", { what, needs })}
        </p>
      )}
      {(contact !== null || missing.length > 0) && (
        <p className="row">
          <LinkButton
            quiet
            onPress={() => {
              setWaiting({});
              if (contact !== null) keep({ field: "contact", value: null });
            }}
          >
            {text("stakeholders-contact-remove")}
          </LinkButton>
          {contact !== null && (
            <LinkButton quiet onPress={() => setErasing(true)}>
              {text("erase")}
            </LinkButton>
          )}
        </p>
      )}
      <EraseDialog
        target={isErasing ? { what: "contact", stakeholder: of.id } : undefined}
        onClose={(erased) => {
          setErasing(false);
          if (!erased) return;
          setWaiting({});
          forget(`${of.id} contact`);
        }}
      />
    </div>
  );
}

const dashed = (field: Field) => field.replaceAll("_", "-");

function isSame(a: Contact | null, b: Contact | null): boolean {
  if (a === null || b === null) return a === b;
  return a.channel_private === b.channel_private && fields.every((field) => a[field] === b[field]);
}
