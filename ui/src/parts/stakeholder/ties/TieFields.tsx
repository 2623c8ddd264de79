import type { Id, TieDraft, TieEdit, TieKind } from "@/api/generated";
import { NotHere, namesAChild, type Problem, SavedText, type SavedTextProps, useText } from "@/components";
import { sensitivities } from "@/parts/records";
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
  error,
  onKept,
}: {
  tie: TieDraft;
  /** The end from which it is seen. */
  here: { id: Id; name: string };
  /** Whom it leads to, by name. */
  other: string;
  /** Takes changes; answers with what is wrong. */
  save: (edits: TieEdit[]) => Promise<Problem | undefined>;
  /** Why one that is about to be was refused; words of its own fields are told beside them. */
  error?: Problem | undefined;
  /** Those words may be kept now. */
  onKept?: () => void;
}) {
  const text = useText();
  const unknown = text("not-known-yet");
  const keep = (edit: TieEdit) => save([edit]);
  const of = (field: NoteField) => (isNote(error, field) ? { error, onKept } : {});
  const ofDate = (field: DateField) => (isDate(error, field) ? { error } : {});
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
          {...of("consent_basis")}
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
        {...ofDate("since")}
      />
      <SavedWhen
        label={text("tie-until")}
        placeholder={text("tie-until-open")}
        value={tie.until}
        onSave={(value) => keep({ field: "until", value })}
        {...ofDate("until")}
      />
      <Choose
        always
        label={text("stakeholders-sensitivity")}
        value={tie.sensitivity}
        choices={sensitivities.map((id) => ({
          id,
          label: text(`sensitivity-${id}`),
          about: text(`sensitivity-${id}.about`),
        }))}
        onSave={(value) => keep({ field: "sensitivity", value: value ?? "council" })}
      />
      <TieNote note={tie.note} onSave={(value) => keep({ field: "note", value })} {...of("note")} />
    </div>
  );
}

/** The fields of a tie that hold words. */
type NoteField = "consent_basis" | "note";

/** Whether a problem is one with the words of this field. */
function isNote(problem: Problem | undefined, field: NoteField): boolean {
  return namesAChild(problem)?.field === field;
}

/** The fields of a tie that hold a date. */
type DateField = "since" | "until";

/** Whether a problem is one with this date. */
function isDate(problem: Problem | undefined, field: DateField): boolean {
  return typeof problem === "object" && problem.code === "invalid" && problem.field === field;
}

/** Whether a problem is told beside a field of the tie. */
export const isBesideField = (problem: Problem | undefined, kind: TieKind): boolean =>
  isDate(problem, "since") ||
  isDate(problem, "until") ||
  isNote(problem, "note") ||
  (asksConsent(kind) && isNote(problem, "consent_basis"));

/** Words about a tie, or about what was answered when somebody asked. */
export function TieNote({
  note,
  ...saved
}: { note: string | null } & Pick<SavedTextProps, "onSave" | "error" | "onKept">) {
  const text = useText();
  return (
    <>
      <SavedText
        isLong
        label={text("tie-note")}
        placeholder={text("tie-note-such-as")}
        value={note}
        {...saved}
      />
      <NotHere className="care" />
    </>
  );
}
