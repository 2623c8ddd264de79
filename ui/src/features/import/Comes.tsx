import { useEffect, useState } from "react";
import type { ImportPreview } from "@/api/generated";
import {
  Button,
  Checkbox,
  formatNumber,
  LinkButton,
  Section,
  Select,
  TextField,
  useText,
} from "@/components";
import type { Wanted } from "./RowList";
import type { Looking } from "./useImport";

/** More of a kind than these are only counted: the list of rows has them all. */
const LISTED = 8;

/** What may become of a row; the counts of all add up to the rows. */
const verdicts = ["new", "adds", "same", "differs", "refused"] as const;

/** The narrow part beside the columns: what comes in, what wasn't understood, and where it was read. */
export function Comes({
  looking,
  preview,
  onSee,
  onRead,
  onSplit,
  onChoose,
}: {
  looking: Looking;
  preview: ImportPreview | null;
  /** Asks for the rows with one verdict. */
  onSee: (wanted: Wanted) => void;
  onRead: (table: number | null, headerRow: number | null) => void;
  onSplit: (splits: boolean) => void;
  onChoose: () => void;
}) {
  return (
    <div className="side-part">
      {preview && <Counts preview={preview} onSee={onSee} />}
      {preview && <Notes preview={preview} splitLines={looking.splitLines} onSplit={onSplit} />}
      {preview && <LookAlikes preview={preview} />}
      {preview && <NotUnderstood preview={preview} />}
      <Where looking={looking} onRead={onRead} onChoose={onChoose} />
    </div>
  );
}

/** How many rows there are, and what becomes of how many: nothing is counted twice or left out. */
function Counts({ preview, onSee }: { preview: ImportPreview; onSee: (wanted: Wanted) => void }) {
  const text = useText();
  // A row with several names is there once for each.
  const all = preview.rows.length;
  const rows = new Set(preview.rows.map(({ row }) => row)).size;
  return (
    <Section title={text("import-comes")}>
      <ul className="comes">
        <li>
          <b className="num">{formatNumber(all)}</b>
          <span>{text(all === rows ? "import-comes-rows" : "import-comes-names", { count: all, rows })}</span>
        </li>
        {verdicts.map((verdict) => {
          const count = preview.rows.filter((row) => row.verdict === verdict).length;
          if (count === 0 && verdict !== "new") return null;
          const words = text(`import-comes-${verdict}`, { count });
          return (
            <li key={verdict}>
              <b className="num">{formatNumber(count)}</b>
              {count === 0 ? (
                <span>{words}</span>
              ) : (
                <LinkButton
                  quiet
                  aria-label={text("import-comes-see", { words: `${count} ${words}` })}
                  onPress={() => onSee(verdict)}
                >
                  {words}
                </LinkButton>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** What should be known of the list, each with the rows it concerns, and what can be decided about it. */
function Notes({
  preview,
  splitLines,
  onSplit,
}: {
  preview: ImportPreview;
  splitLines: boolean;
  onSplit: (splits: boolean) => void;
}) {
  const text = useText();
  if (preview.notes.length === 0 && !splitLines) return null;
  const hasLines = splitLines || preview.notes.some(({ about }) => about === "several_lines");
  return (
    <Section title={text("import-notes")}>
      <ul className="notes">
        {preview.notes.map(({ about, rows }) => (
          <li key={about}>
            {text(`import-note-${about.replaceAll("_", "-")}`, {
              count: rows.length,
              rows: rows.slice(0, LISTED).join(", ") + (rows.length > LISTED ? ", …" : ""),
            })}
          </li>
        ))}
      </ul>
      {hasLines && (
        <Checkbox isSelected={splitLines} onChange={onSplit}>
          {text("import-split-lines")}
        </Checkbox>
      )}
    </Section>
  );
}

function LookAlikes({ preview }: { preview: ImportPreview }) {
  const text = useText();
  const { look_alikes: list } = preview;
  if (list.length === 0) return null;
  return (
    <Section title={text("import-look-alikes")} aside={<span className="q s">{list.length}</span>}>
      <p className="i2 s">{text("import-look-alikes-why")}</p>
      <ul className="pairs">
        {list.slice(0, LISTED).map(({ name, known }) => (
          <li key={`${name} ${known}`}>
            <b>
              <bdi>{name}</bdi>
            </b>
            <span className="i2">{text("import-looks-like", { known })}</span>
          </li>
        ))}
      </ul>
      {list.length > LISTED && (
        <p className="q s">{text("import-and-more", { count: list.length - LISTED })}</p>
      )}
    </Section>
  );
}

function NotUnderstood({ preview }: { preview: ImportPreview }) {
  const text = useText();
  const [isWhole, setWhole] = useState(false);
  const { unrecognised: list } = preview;
  if (list.length === 0) return null;
  const shown = isWhole ? list : list.slice(0, LISTED);
  return (
    <Section title={text("import-unrecognised")} aside={<span className="q s">{list.length}</span>}>
      <ul className="pairs">
        {shown.map(({ used_as, value, count, kept_as_tag }) => (
          <li key={`${used_as} ${value}`}>
            <b>
              <bdi>{value}</bdi>
            </b>
            <span className="i2">
              {text(kept_as_tag ? "import-kept-as-tag" : "import-left-out", {
                use: text(`use-${used_as.replaceAll("_", "-")}`),
                count,
              })}
            </span>
          </li>
        ))}
      </ul>
      {list.length > shown.length && (
        <LinkButton className="act" onPress={() => setWhole(true)}>
          {text("import-show-all", { count: list.length })}
        </LinkButton>
      )}
    </Section>
  );
}

function Where({
  looking,
  onRead,
  onChoose,
}: {
  looking: Looking;
  onRead: (table: number | null, headerRow: number | null) => void;
  onChoose: () => void;
}) {
  const text = useText();
  const { table } = looking;
  const hasHeadings = table.header_row !== 0;
  const shown = hasHeadings ? String(table.header_row) : "";
  const [row, setRow] = useState(shown);
  const [wrong, setWrong] = useState<string | undefined>();
  useEffect(() => {
    setRow(shown);
    setWrong(undefined);
  }, [shown]);
  function readRow() {
    const number = Number(row);
    if (row.trim() === shown) {
      setWrong(undefined);
      return;
    }
    if (!/^\d{1,6}$/.test(row.trim())) {
      setWrong(text("import-header-row-wrong"));
      return;
    }
    setWrong(undefined);
    if (number !== table.header_row) onRead(table.table, number);
  }
  return (
    <Section title={text("import-where")} className="where-read">
      {table.tables.length > 1 && (
        <Select
          label={text("import-sheet")}
          choices={table.tables.map((one, place) => ({
            id: String(place),
            label: text("import-sheet-rows", { name: one.name, rows: one.rows }),
          }))}
          value={String(table.table)}
          onChange={(id) => onRead(Number(id), null)}
        />
      )}
      <TextField
        className="header-row"
        label={text("import-header-row")}
        hint={text("import-header-row-hint")}
        value={row}
        onChange={setRow}
        onBlur={readRow}
        onKeyDown={(event) => {
          if (event.key === "Enter") readRow();
          else if (event.key === "Escape") setRow(shown);
        }}
        inputMode="numeric"
        {...(wrong === undefined ? {} : { error: wrong })}
      />
      <Checkbox isSelected={!hasHeadings} onChange={(bare) => onRead(table.table, bare ? 0 : 1)}>
        {text("import-no-headings")}
      </Checkbox>
      <Button small onPress={onChoose}>
        {text("import-choose-other")}
      </Button>
    </Section>
  );
}
