import { useQueryClient } from "@tanstack/react-query";
import { Fragment, useEffect, useRef, useState } from "react";
import { call } from "@/api/call";
import type { Contact, Id } from "@/api/generated";
import { keys } from "@/api/keys";
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
  const client = useQueryClient();
  const now: Contact = { ...(contact ?? noContact), ...waiting };
  // What is kept of a person rests on these: it stays, and they stay with it, until somebody takes it away itself.
  const personal = personalOf(contact ?? noContact);
  const what = personalOf(now);
  // What a name asks for is there as soon as one is typed: leaving its field leads there, not past it.
  const isNaming = Boolean(useUnkept(text("stakeholders-contact-name")).now?.words.trim());
  const asksMore = what !== "none" || isNaming || ofPerson.some((field) => now[field]);
  const day = today();
  const far = now.retain_until === null ? undefined : farYears(now.retain_until, day);
  const missing = missingFor(now).map((field) => text(`stakeholders-contact-needs-${dashed(field)}`));
  const needs = new Intl.ListFormat(dateLanguage()).format(missing);

  // It waits as words in a field do: the header tells of it, and whoever closes the plan is asked.
  const unkept = useUnkept(text("stakeholders-contact"));
  const held = [now.name, now.channel_private ? now.channel : null].filter(Boolean).join(", ");
  const wrong = missing.length > 0 ? text("stakeholders-contact-waits", { what, needs }) : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever what waits is another, or waits no longer
  useEffect(() => {
    if (wrong !== undefined) unkept.put({ words: held, problem: wrong });
    else if (unkept.read()) unkept.put(undefined);
  }, [of.id, held, wrong]);

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

  /** A contact is kept as a whole: a field that is tried again later goes into it as it is then. */
  async function latest(): Promise<Contact | null> {
    const queryFn = () => call("get_stakeholder", of.id);
    const page = await client
      .fetchQuery({ queryKey: keys.stakeholder(of.id), queryFn })
      .catch(() => undefined);
    return page ? page.contact : contact;
  }

  async function save(change: Partial<Contact>) {
    const before = await latest();
    const known: Contact = { ...(before ?? noContact), ...readWaiting() };
    const next: Contact = { ...known, ...change };
    if (change.consent_on) {
      if (change.consent_on > day) return text("stakeholders-contact-consent-ahead");
      next.retain_until = retainedOnce(known, change.consent_on, day);
    }
    if (change.retain_until && change.retain_until < day) return text("stakeholders-contact-past");
    const kept = keepable(next, day);
    const problem = isSame(kept, before) ? undefined : await keep({ field: "contact", value: kept });
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
              {...(personal !== "none" &&
                ofPerson.includes(field) && {
                  needed: text("stakeholders-contact-needed", { what: personal }),
                })}
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
