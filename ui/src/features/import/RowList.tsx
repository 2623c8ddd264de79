// biome-ignore-all lint/a11y/useSemanticElements: rows out of sight don't exist, which a table element can't say
// biome-ignore-all lint/a11y/useFocusableInteractive: one row, or one heading, takes the keyboard at a time
import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import type { Difference, ImportPreview, ImportRow } from "@/api/generated";
import { Section, useText } from "@/components";

type Verdict = ImportRow["verdict"];
/** Which rows are to be seen. */
export type Wanted = Verdict | "all";
const verdicts: Verdict[] = ["new", "adds", "same", "differs", "refused"];
const ROW_REM = 2.5;

/**
 * Every row of the list with what would come of it; to be narrowed to one verdict. The rows have the page to
 * themselves: it is the page that scrolls, and only the rows in sight exist.
 */
export function RowList({
  preview,
  wanted,
  onWant,
}: {
  preview: ImportPreview;
  wanted: Wanted;
  onWant: (wanted: Wanted) => void;
}) {
  const text = useText();
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
  const body = useRef<HTMLDivElement>(null);
  const top = useTop(body);
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => pageOf(body.current),
    estimateSize: () =>
      ROW_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize || "16"),
    scrollMargin: top,
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
          onSelectionChange={(chosen) => onWant([...chosen][0] as Wanted)}
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
        className="row-table"
      >
        <div role="rowgroup">
          <div role="row" aria-rowindex={1} className="rhead">
            <span role="columnheader">{text("import-row")}</span>
            <span role="columnheader">{text("import-row-name")}</span>
            <span role="columnheader">{text("import-row-verdict")}</span>
          </div>
        </div>
        <div role="rowgroup" ref={body}>
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
                    style={{ transform: `translateY(${item.start - top}px)` }}
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

/** What scrolls around a part of the page. */
const pageOf = (part: HTMLElement | null) => part?.closest<HTMLElement>(".bring > .in") ?? null;

/** How far below the top of the page a part of it begins, in px; measured again when anything above it grows. */
function useTop(part: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const page = pageOf(part.current);
    if (!page || !part.current) return;
    const measure = () => {
      const [below, above] = [part.current, page].map((one) => one?.getBoundingClientRect().top ?? 0);
      setTop((below ?? 0) - (above ?? 0) + page.scrollTop);
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const child of page.children) observer.observe(child);
    return () => observer.disconnect();
  }, [part]);
  return top;
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
