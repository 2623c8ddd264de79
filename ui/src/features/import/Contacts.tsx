import type { RefObject } from "react";
import { Checkbox, Section, TextField, useText } from "@/components";
import { sayDay } from "@/parts/stakeholder";
import { personalIn, type TypedReason, type WrongReason } from "./reason";
import type { Looking } from "./useImport";

/**
 * Asked once for all contacts of a list, as soon as one of their columns is taken: whether the numbers are private,
 * and of names and private numbers what they are kept for, where they came from, and when these people agreed.
 */
export function Contacts({
  looking,
  reason,
  wrong,
  onChange,
  partRef,
}: {
  looking: Looking;
  reason: TypedReason;
  /** What is missing; said once somebody has tried to bring the list in. */
  wrong: WrongReason;
  onChange: (reason: TypedReason) => void;
  partRef: RefObject<HTMLDivElement | null>;
}) {
  const text = useText();
  const { uses, table } = looking;
  const hasChannel = uses.includes("contact_channel");
  if (!hasChannel && !uses.includes("contact_name")) return null;
  const isAsked = personalIn(uses, reason.isPrivate) !== "none";
  const change = (to: Partial<TypedReason>) => onChange({ ...reason, ...to });
  const said = (field: keyof WrongReason) => {
    const found = wrong[field];
    if (!found) return {};
    const [one = "", other = ""] = found.days ?? [];
    const language = document.documentElement.lang || "en";
    return { error: text(found.key, { one: sayDay(one, language), other: sayDay(other, language) }) };
  };
  return (
    <div ref={partRef} className="contacts-why">
      <Section title={text(isAsked ? "import-contacts-why" : "import-contacts")}>
        {hasChannel && (
          <Checkbox isSelected={reason.isPrivate} onChange={(isPrivate) => change({ isPrivate })}>
            {text("import-contacts-private")}
          </Checkbox>
        )}
        {isAsked ? (
          <>
            <p className="i2">{text("import-contacts-why.about")}</p>
            <div className="fields">
              <TextField
                data-field="purpose"
                label={text("import-contacts-purpose")}
                placeholder={text("import-contacts-purpose.placeholder")}
                value={reason.purpose}
                onChange={(purpose) => change({ purpose })}
                {...said("purpose")}
              />
              <TextField
                label={text("import-contacts-source")}
                placeholder={table.file_name}
                value={reason.source}
                onChange={(source) => change({ source })}
              />
              <TextField
                data-field="agreed"
                label={text("import-contacts-agreed")}
                placeholder={text("import-contacts-agreed.placeholder")}
                value={reason.agreed}
                onChange={(agreed) => change({ agreed })}
                {...said("agreed")}
              />
            </div>
          </>
        ) : (
          <p className="i2 s">{text("import-contacts-work")}</p>
        )}
      </Section>
    </div>
  );
}
