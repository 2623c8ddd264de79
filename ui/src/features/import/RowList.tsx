// biome-ignore-all lint/a11y/useSemanticElements: rows out of sight don't exist, which a table element can't say
// biome-ignore-all lint/a11y/useFocusableInteractive: one row, or one heading, takes the keyboard at a time
import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef, useState } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import type { Difference, ImportPreview, ImportRow } from "@/api/generated";
import { Section, useText } from "@/components";

type Verdict = ImportRow["verdict"];
const verdicts: Verdict[] = ["new", "adds", "same", "differs", "refused"];
const ROW_PX = 40;

/** Every row of the list with what would come of it; to be narrowed to one verdict. */
export function RowList({ preview }: { preview: ImportPreview }) {
  const text = useText();
  const [wanted, setWanted] = useState<Verdict | "all">("all");
  const counts = useMemo(() => {
    const counted: Record<Verdict, number> = { new: 0, adds: 0, same: 0, differs: 0, refused: 0 };
    for (const row of preview.rows) counted[row.verdict] += 1;
    return counted;
  }, [preview]);
  const isGone = wanted !== "all" && counts[wanted] === 0;
  const rows = useMemo(
    () => (wanted === "all" || isGone ? preview.rows : preview.rows.filter((row) => row.verdict === wanted)),
    [preview, wanted, isGone],
  );
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 10,
  });
  return (
    <Section
      title={text("import-rows")}
      aside={
        <ToggleButtonGroup
          className="verdicts"
          aria-label={text("import-rows-filter")}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[isGone ? "all" : wanted]}
          onSelectionChange={(chosen) => setWanted([...chosen][0] as Verdict | "all")}
        >
          <ToggleButton id="all">{text("import-verdict-all", { count: preview.rows.length })}</ToggleButton>
          {verdicts
            .filter((verdict) => counts[verdict] > 0)
            .map((verdict) => (
              <ToggleButton key={verdict} id={verdict}>
                {text(`import-verdict-${verdict}`, { count: counts[verdict] })}
              </ToggleButton>
            ))}
        </ToggleButtonGroup>
      }
    >
      <div
        role="table"
        aria-label={text("import-rows")}
        aria-rowcount={rows.length + 1}
        aria-colcount={3}
        className="rows"
      >
        <div role="rowgroup">
          <div role="row" aria-rowindex={1} className="rhead">
            <span role="columnheader">{text("import-row")}</span>
            <span role="columnheader">{text("import-row-name")}</span>
            <span role="columnheader">{text("import-row-verdict")}</span>
          </div>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the keyboard */}
        <div role="rowgroup" className="rbody" ref={scroller} tabIndex={0}>
          <div role="presentation" style={{ height: list.getTotalSize(), position: "relative" }}>
            {list.getVirtualItems().map((item) => {
              const row = rows[item.index];
              return (
                row && (
                  <div
                    key={item.key}
                    role="row"
                    aria-rowindex={item.index + 2}
                    className="rrow"
                    data-index={item.index}
                    ref={list.measureElement}
                    style={{ transform: `translateY(${item.start}px)` }}
                  >
                    <span role="cell" className="q num">
                      {row.row}
                    </span>
                    <span role="cell" className="rname">
                      {row.name ? (
                        <bdi>{row.name}</bdi>
                      ) : (
                        <span className="q">{text("import-row-no-name")}</span>
                      )}
                    </span>
                    <span role="cell" className={row.verdict === "new" ? "" : "i2"}>
                      <Said row={row} />
                      <Differences row={row} />
                    </span>
                  </div>
                )
              );
            })}
          </div>
        </div>
      </div>
    </Section>
  );
}

/** The verdict on one row, in words. */
function Said({ row }: { row: ImportRow }) {
  const text = useText();
  switch (row.verdict) {
    case "new":
      return text("import-said-new");
    case "same":
      return text(row.with === row.name ? "import-said-same" : "import-said-same-as", { with: row.with });
    case "adds": {
      const fields = row.fields.map((field) => text(`use-${field.replaceAll("_", "-")}`)).join(", ");
      return text("import-said-adds", { with: row.with, fields });
    }
    case "differs":
      return text("import-said-differs", { with: row.with });
    case "refused":
      return text("import-said-refused", { reason: text(`import-reason-${row.reason}`) });
  }
}

/** Where a row says something else than was known before, with both values: the first stays. */
function Differences({ row }: { row: ImportRow }) {
  const text = useText();
  if (row.differs.length === 0) return null;
  const shown = ({ field }: Difference, value: string) => {
    const key = value.replaceAll("_", "-");
    if (value === "") return text("import-value-hidden");
    if (field === "kind") return text(`stakeholder-kind-${key}`);
    return field === "stance" ? text(`stance-${key}`) : value;
  };
  return (
    <ul className="differs">
      {row.differs.map((one) => (
        <li key={one.field}>
          {text("import-difference", {
            field: text(`use-${one.field.replaceAll("_", "-")}`),
            kept: shown(one, one.kept),
            other: shown(one, one.other),
          })}
        </li>
      ))}
    </ul>
  );
}
