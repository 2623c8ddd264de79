import type { Id, TieDraft, TieEdit, TieKind } from "@/api/generated";
import { NotHere, SavedText, useText } from "@/components";

import { Choose } from "../Choose";
import { SavedWhen } from "../SavedDate";
import { asksConsent, tieKinds, turned, type Way, wayOf } from "./seen";

const ways: Way[] = ["mutual", "out", "in"];
const steps = ["1", "2", "3", "4", "5"];

/** What is known of a tie, seen from one end. It serves one that is kept and one that is only about to be. */
export function TieFields({
  tie,
  here,
  other,
  save,
}: {
  tie: TieDraft;
  /** The end from which it is seen. */
  here: { id: Id; name: string };
  /** Whom it leads to, by name. */
  other: string;
  /** Takes changes; answers with what is wrong, in words. */
  save: (edits: TieEdit[]) => Promise<string | undefined>;
}) {
  const text = useText();
  const unknown = text("not-known-yet");
  const keep = (edit: TieEdit) => save([edit]);
  return (
    <div className="lines">
      <Choose<TieKind>
        always
        label={text("tie-kind")}
        value={tie.kind}
        choices={tieKinds.map((id) => ({ id, label: text(`tie-kind-${id.replaceAll("_", "-")}`) }))}
        onSave={(value) => keep({ field: "kind", value: value ?? "knows" })}
      />
      {asksConsent(tie.kind) && (
        <SavedText
          label={text("tie-consent")}
          placeholder={text("tie-consent-such-as")}
          hint={text("tie-consent-hint")}
          value={tie.consent_basis}
          onSave={(value) => keep({ field: "consent_basis", value })}
        />
      )}
      <Choose
        label={text("tie-intensity")}
        value={tie.intensity === null ? null : String(tie.intensity)}
        choices={steps.map((id) => ({
          id,
          label: text(`intensity-${id}`),
          about: text(`intensity-${id}.about`),
        }))}
        onSave={(value) => keep({ field: "intensity", value: value === null ? null : Number(value) })}
      />
      <Choose<Way>
        always
        label={text("tie-way")}
        value={wayOf(tie, here.id)}
        choices={ways.map((id) => ({ id, label: text(`tie-way-${id}`, { name: here.name, other }) }))}
        onSave={(value) => save(turned(tie, here.id, value ?? "mutual"))}
      />
      <SavedWhen
        label={text("tie-since")}
        placeholder={unknown}
        value={tie.since}
        onSave={(value) => keep({ field: "since", value })}
      />
      <SavedWhen
        label={text("tie-until")}
        placeholder={text("tie-until-open")}
        value={tie.until}
        onSave={(value) => keep({ field: "until", value })}
      />
      <TieNote note={tie.note} onSave={(value) => keep({ field: "note", value })} />
    </div>
  );
}

/** Words about a tie, or about what was answered when somebody asked. */
export function TieNote({
  note,
  onSave,
}: {
  note: string | null;
  onSave: (note: string | null) => Promise<string | undefined>;
}) {
  const text = useText();
  return (
    <>
      <SavedText
        isLong
        label={text("tie-note")}
        placeholder={text("tie-note-such-as")}
        value={note}
        onSave={onSave}
      />
      <NotHere className="care" />
    </>
  );
}
