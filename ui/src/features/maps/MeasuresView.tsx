import { Link } from "@tanstack/react-router";
import { type ReactNode, useMemo, useState } from "react";
import { refusalOf } from "@/api/call";
import type { Measures, NodeMeasures } from "@/api/generated";
import { useMeasures } from "@/api/queries";
import { dateLanguage, LinkButton, RefusalBanner, StatusMessage, useText } from "@/components";
import { NobodyYet } from "./NobodyYet";
import { SortHeading } from "./SortHeading";
import "./measures.css";
import "./twin.css";

/** What is told of the whole, in the order in which it is understood. */
const whole = [
  "average_degree",
  "density",
  "components",
  "isolates",
  "average_path_length",
  "transitivity",
  "degree_centralization",
  "betweenness_centralization",
  "communities",
  "modularity",
  "ei_index",
] as const satisfies (keyof Measures)[];

/** What is told of each stakeholder. */
const columns = [
  "degree",
  "weighted_degree",
  "betweenness",
  "closeness",
  "eigenvector",
  "clustering",
  "constraint",
  "core",
  "would_lose",
  "community",
] as const satisfies (keyof NodeMeasures)[];
type Column = (typeof columns)[number];

/** Names shown at once; a region has thousands. */
const most = 100;

/** Counts as they are; everything else with as many digits as say anything. */
function useNumber(): (value: number | null, isCount: boolean) => string {
  const text = useText();
  return useMemo(() => {
    const [count, share] = [0, 3].map(
      (digits) => new Intl.NumberFormat(dateLanguage(), { maximumFractionDigits: digits }),
    );
    return (value, isCount) =>
      value === null ? text("measures-undefined") : ((isCount ? count : share)?.format(value) ?? "");
  }, [text]);
}

const counts = new Set<string>([
  "components",
  "isolates",
  "communities",
  "degree",
  "weighted_degree",
  "core",
  "would_lose",
]);
const isCount = (key: string) => counts.has(key);

/** Numbers of the network, each with what it means, and of every stakeholder. */
export function MeasuresView({ tabs }: { tabs: ReactNode }) {
  const text = useText();
  const { data: measures, error } = useMeasures();
  return (
    <div className="maps">
      <div className="maptools">{tabs}</div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="maptwin measures" aria-label={text("measures-title")} tabIndex={0}>
        <h1>{text("measures-title")}</h1>
        {error && <RefusalBanner refusal={refusalOf(error)} />}
        {!measures && !error && <StatusMessage>{text("loading")}</StatusMessage>}
        {measures?.stakeholders === 0 && <NobodyYet />}
        {measures && measures.stakeholders > 0 && (
          <>
            <p className="i2 measures-lead">
              {text("measures-about", { stakeholders: measures.stakeholders, ties: measures.ties })}
            </p>
            <Whole measures={measures} />
            <Each nodes={measures.nodes} />
          </>
        )}
      </section>
    </div>
  );
}

function Whole({ measures }: { measures: Measures }) {
  const text = useText();
  const number = useNumber();
  const expected = measures.ei_expected === null ? "" : number(measures.ei_expected, false);
  return (
    <dl className="measures-whole">
      {whole.map((key) => (
        <div key={key}>
          <dt>{text(`measures-${key.replaceAll("_", "-")}`)}</dt>
          <dd className="num">{number(measures[key], isCount(key))}</dd>
          <dd className="s q">{text(`measures-${key.replaceAll("_", "-")}.means`, { expected })}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Every stakeholder, those first that most ways lead through; sorted by whatever heading is pressed. */
function Each({ nodes }: { nodes: Measures["nodes"] }) {
  const text = useText();
  const number = useNumber();
  const [by, setBy] = useState<{ column: Column | "name"; up: boolean }>({
    column: "betweenness",
    up: false,
  });
  const [isAll, setAll] = useState(false);
  const rows = useMemo(() => sorted(nodes, by), [nodes, by]);
  const head = (column: Column | "name") => {
    const isSorted = by.column === column;
    return (
      <SortHeading
        key={column}
        label={text(`measures-of-${column.replaceAll("_", "-")}`)}
        title={text(`measures-of-${column.replaceAll("_", "-")}.means`)}
        className={column === "name" ? undefined : "num"}
        sorted={isSorted ? (by.up ? "ascending" : "descending") : "none"}
        onPress={() => setBy({ column, up: isSorted ? !by.up : column === "name" })}
      />
    );
  };
  // Communities are counted from one, as people count.
  const shown = (node: NodeMeasures, column: Column) =>
    column === "community" ? number(node.community + 1, true) : number(node[column], isCount(column));
  return (
    <>
      <h2>{text("measures-each")}</h2>
      <table>
        <thead>
          <tr>
            {head("name")}
            {columns.map(head)}
          </tr>
        </thead>
        <tbody>
          {(isAll ? rows : rows.slice(0, most)).map(([id, node]) => (
            <tr key={id}>
              <th scope="row">
                <Link to="/maps" search={{ open: id }} className="plain">
                  <bdi>{node.name}</bdi>
                </Link>
              </th>
              {columns.map((column) => (
                <td key={column} className={node[column] === null ? "num q" : "num"}>
                  {shown(node, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {!isAll && rows.length > most && (
        <p>
          <LinkButton onPress={() => setAll(true)}>{text("measures-all", { count: rows.length })}</LinkButton>
        </p>
      )}
      <dl className="measures-key s">
        {columns.map((column) => (
          <div key={column}>
            <dt>{text(`measures-of-${column.replaceAll("_", "-")}`)}</dt>
            <dd className="q">{text(`measures-of-${column.replaceAll("_", "-")}.means`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** What is not known comes last, whichever way. */
export function sorted(
  nodes: Measures["nodes"],
  { column, up }: { column: Column | "name"; up: boolean },
): [string, NodeMeasures][] {
  const by = (a: NodeMeasures, b: NodeMeasures) => a.name.localeCompare(b.name, dateLanguage());
  const all = Object.entries(nodes).filter(
    (entry): entry is [string, NodeMeasures] => entry[1] !== undefined,
  );
  return all.sort(([, a], [, b]) => {
    if (column === "name") return up ? by(a, b) : by(b, a);
    const [one, other] = [a[column], b[column]];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || by(a, b);
    return (up ? one - other : other - one) || by(a, b);
  });
}
