import type { FieldChange, PartChange, ThingChange, VersionValue } from "@/api/generated";
import { formatDate, LinkButton, useText } from "@/components";
import { useFileWords } from "@/parts/fileWords";

/** One thing that is another: what became of it, who did it and when, and each field with both values. */
export function Change({
  change,
  onBack,
  isReturn = false,
}: {
  change: ThingChange;
  onBack?: () => void;
  /** It is not so yet: bringing something back would do it. */
  isReturn?: boolean;
}) {
  const text = useText();
  const words = useFileWords();
  const name = change.untold || !change.name ? words.noun(change.noun) : change.name;
  const by = change.by || text("history-nobody");
  return (
    <li className="thing">
      <div className="line">
        <b>
          <bdi>{name}</bdi>
        </b>
        <span className="became">{text(`past-${isReturn ? "would-be" : "is"}-${change.what}`)}</span>
        {change.at !== null && (
          <span className="q s">{text("past-by", { by, when: formatDate(change.at, "date") })}</span>
        )}
        {onBack && change.may_return && (
          <LinkButton onPress={onBack} aria-label={text("past-bring-back.name", { name })}>
            {text("past-bring-back")}
          </LinkButton>
        )}
      </div>
      {change.untold ? (
        <p className="q s">{text("past-untold")}</p>
      ) : (
        change.what === "changed" && <Values change={change} />
      )}
    </li>
  );
}

/** Fields with the value before and the value after. */
export function Values({ change }: { change: ThingChange }) {
  return (
    <dl className="values">
      {change.fields.map((field) => (
        <Field key={field.field} table={change.noun} change={field} />
      ))}
      {change.parts.map((part) => (
        <Part key={part.id} part={part} />
      ))}
    </dl>
  );
}

function Field({ table, change }: { table: string; change: FieldChange }) {
  const words = useFileWords();
  const value = useValue(table);
  return (
    <div>
      <dt>{words.field(table, change.field)}</dt>
      <dd>
        <span className="before">{value(change.field, change.before)}</span>
        <span aria-hidden> → </span>
        <span className="after">{value(change.field, change.after)}</span>
      </dd>
    </div>
  );
}

/** Something that belongs to the thing: a tag that came, an offer that went. */
function Part({ part }: { part: PartChange }) {
  const text = useText();
  const words = useFileWords();
  const value = useValue(part.table);
  const said = part.fields
    .filter(({ before, after }) => (part.what === "removed" ? before : after).is !== "nothing")
    .map(({ field, before, after }) => value(field, part.what === "removed" ? before : after));
  return (
    <div>
      <dt>{words.noun(part.table)}</dt>
      <dd>
        {said.length > 0 && <bdi>{said.join(", ")}</bdi>}{" "}
        <span className="q">{text(`past-is-${part.what}`)}</span>
      </dd>
    </div>
  );
}

/** Values of fields of one table, in words. */
export function useValue(table: string): (field: string, value: VersionValue) => string {
  const words = useFileWords();
  return (field, value) => words.value({ table, row: "", field, rule: null }, value);
}
