import type { Step } from "@/api/generated";
import { LinkButton, Select, TextField, useText } from "@/components";
import { everything, type Filter, kindOf, kinds } from "./filter";

/** Words, person and kind of thing; only those that occur are offered. */
export function FilterRow({
  steps,
  people: authors,
  isAll,
  filter,
  onChange,
}: {
  steps: Step[];
  /** Who took steps, also those that are not read yet. */
  people: string[];
  /** Every step is read; otherwise there may be more kinds than those. */
  isAll: boolean;
  filter: Filter;
  onChange: (filter: Filter) => void;
}) {
  const text = useText();
  const people = authors.filter(Boolean).sort((a, b) => a.localeCompare(b));
  const met = new Set(steps.map(kindOf));
  const set = (part: Partial<Filter>) => onChange({ ...filter, ...part });
  return (
    // biome-ignore lint/a11y/useSemanticElements: the oldest webview we run in does not know <search>
    <div role="search" className="filter">
      <TextField
        label={text("history-filter-words")}
        placeholder={text("history-filter-words")}
        hideLabel
        value={filter.words}
        onChange={(words) => set({ words })}
      />
      <Select
        label={text("history-filter-person")}
        hideLabel
        choices={[
          { id: "", label: text("history-filter-anybody") },
          ...people.map((person) => ({ id: person, label: person })),
        ]}
        value={filter.person}
        onChange={(person) => set({ person })}
      />
      <Select
        label={text("history-filter-kind")}
        hideLabel
        choices={[
          { id: "", label: text("history-filter-anything") },
          ...kinds
            .filter((kind) => !isAll || met.has(kind))
            .map((kind) => ({ id: kind, label: text(`history-kind-${kind}`) })),
        ]}
        value={filter.kind}
        onChange={(kind) => set({ kind })}
      />
      {filter !== everything && (
        <LinkButton onPress={() => onChange(everything)}>{text("history-filter-none")}</LinkButton>
      )}
    </div>
  );
}
