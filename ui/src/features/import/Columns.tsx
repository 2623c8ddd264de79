import { Lock } from "lucide-react";
import { useState } from "react";
import type { ColumnUse, ImportColumn } from "@/api/generated";
import { Button, LinkButton, Section, Select, useText } from "@/components";
import type { Looking } from "./useImport";
import { uses as allUses } from "./uses";

/** More columns than these that stay out are folded away, so that they don't push the rows out of sight. */
const SHOWN_UNUSED = 3;

/**
 * The columns of the list, each with what it is used for; every guess can be changed. While it isn't known
 * which of them holds the names, it asks that first, of every column that could.
 */
export function Columns({
  looking,
  asksName,
  onUse,
}: {
  looking: Looking;
  asksName: boolean;
  onUse: (column: number, use: ColumnUse) => void;
}) {
  const text = useText();
  const { table, uses } = looking;
  const choices = allUses.map((use) => ({ id: use, label: text(`use-${use.replaceAll("_", "-")}`) }));
  const [isWhole, setWhole] = useState(false);
  const unused = table.columns.filter(
    ({ guess }, place) => guess === "ignore" && (uses[place] ?? "ignore") === "ignore",
  );
  const folds = !asksName && unused.length > SHOWN_UNUSED;
  const isHidden = (column: ImportColumn) => folds && !isWhole && unused.includes(column);
  const used = uses.filter((use) => use !== "ignore").length;
  return (
    <Section
      title={text("import-columns")}
      aside={<span className="q s">{text("import-columns-used", { used, of: uses.length })}</span>}
    >
      <table className="column-table">
        <thead>
          <tr>
            <th scope="col">{text("import-column-heading")}</th>
            <th scope="col">{text("import-column-examples")}</th>
            <th scope="col">{text("import-column-use")}</th>
          </tr>
        </thead>
        <tbody>
          {table.columns.map((column, place) => {
            const use = uses[place] ?? "ignore";
            if (isHidden(column)) return null;
            const mayBeNames = asksName && column.may_name;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: headings may repeat; columns never move
              <tr key={place} data-off={(use === "ignore" && !mayBeNames) || undefined}>
                <th scope="row">
                  <bdi>{column.heading}</bdi>
                  {column.hashtag && <span className="q s">{column.hashtag}</span>}
                </th>
                <td>
                  {column.private ? (
                    <span className="looks-private s">
                      <Lock className="ic" aria-hidden />
                      {text(privateWords(use))}
                    </span>
                  ) : (
                    <Examples examples={column.examples} />
                  )}
                </td>
                <td>
                  {mayBeNames && (
                    <Button
                      small
                      className="take"
                      aria-label={text("import-take-names-of", { heading: column.heading })}
                      onPress={() => onUse(place, "name")}
                    >
                      {text("import-take-names")}
                    </Button>
                  )}
                  <Select
                    hideLabel
                    label={text("import-use-of", { heading: column.heading })}
                    choices={column.may_name ? choices : choices.filter(({ id }) => id !== "name")}
                    value={use}
                    onChange={(id) => onUse(place, id as ColumnUse)}
                  />
                  {asksName && !column.may_name && !column.private && (
                    <span className="q s">{text("import-not-names")}</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {folds && (
        <LinkButton className="act unfold" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
          {text(isWhole ? "import-columns-fewer" : "import-columns-more", {
            count: unused.length,
            private: unused.filter((column) => column.private).length,
          })}
        </LinkButton>
      )}
    </Section>
  );
}

/** What to say of a column that looks private: people are brought in as contacts, which have a reason and an end. */
function privateWords(use: ColumnUse): string {
  if (use === "ignore") return "import-private";
  return use.startsWith("contact_") ? "import-private-taken" : "import-private-as-contact";
}

function Examples({ examples }: { examples: string[] }) {
  const text = useText();
  if (examples.length === 0) return <span className="q">{text("import-no-examples")}</span>;
  return (
    <ul className="examples">
      {examples.map((example) => (
        <li key={example}>
          <bdi>{example}</bdi>
        </li>
      ))}
    </ul>
  );
}
