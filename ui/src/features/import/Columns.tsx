import { Lock } from "lucide-react";
import type { ColumnUse } from "@/api/generated";
import { Section, Select, useText } from "@/components";
import type { Looking } from "./useImport";
import { uses as allUses } from "./uses";

/** The columns of the list, each with what it is used for; every guess can be changed. */
export function Columns({
  looking,
  onUse,
}: {
  looking: Looking;
  onUse: (column: number, use: ColumnUse) => void;
}) {
  const text = useText();
  const { table, uses } = looking;
  const choices = allUses.map((use) => ({ id: use, label: text(`use-${use.replaceAll("_", "-")}`) }));
  const used = uses.filter((use) => use !== "ignore").length;
  return (
    <Section
      title={text("import-columns")}
      aside={<span className="q s">{text("import-columns-used", { used, of: uses.length })}</span>}
    >
      <table className="columns">
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
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: headings may repeat; columns never move
              <tr key={place} data-off={use === "ignore" || undefined}>
                <th scope="row">
                  <bdi>{column.heading}</bdi>
                  {column.hashtag && <span className="q s">{column.hashtag}</span>}
                </th>
                <td>
                  {column.private ? (
                    <span className="private s">
                      <Lock className="ic" aria-hidden />
                      {text(use === "ignore" ? "import-private" : "import-private-taken")}
                    </span>
                  ) : (
                    <Examples examples={column.examples} />
                  )}
                </td>
                <td>
                  <Select
                    hideLabel
                    label={text("import-use-of", { heading: column.heading })}
                    choices={choices}
                    value={use}
                    onChange={(id) => onUse(place, id as ColumnUse)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
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
