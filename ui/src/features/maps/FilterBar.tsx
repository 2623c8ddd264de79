import { ChevronDown, X } from "lucide-react";
import { Button as AriaButton } from "react-aria-components";
import type { InitiativeStatus, SceneFilter, TieKind } from "@/api/generated";
import { useFramework, useSectors, useTags } from "@/api/queries";
import {
  Button,
  Checkbox,
  DomainMark,
  LinkButton,
  PopoverButton,
  Select,
  useItemName,
  useSectorName,
  useText,
} from "@/components";
import { acting } from "./dashed";
import { countOf } from "./useFilter";
import { everything } from "./useScene";

const statuses: InitiativeStatus[] = ["idea", "planned", "active", "paused", "finished", "dropped"];
const tieKinds: TieKind[] = [
  "knows",
  "shares_information",
  "refers_families",
  "coordinates",
  "works_jointly",
  "funds",
  "governs",
];

interface FilterProps {
  filter: SceneFilter;
  onChange: (filter: SceneFilter) => void;
}

/** What is on the map: in a row, or behind one button where the window has no room for a row. */
export function FilterBar(props: FilterProps) {
  const text = useText();
  const count = countOf(props.filter);
  const clear = count > 0 && (
    <Button
      small
      look="bare"
      icon={X}
      className="clear"
      aria-label={text("maps-filters-clear", { count })}
      onPress={({ target }) => {
        props.onChange(everything);
        // It goes with the filters; the keyboard stays among them.
        target.parentElement?.querySelector("button")?.focus();
      }}
    >
      {text("maps-filters-on", { count })}
    </Button>
  );
  return (
    <search className="mapfilter" aria-label={text("maps-filters")}>
      <div className="row">
        <Filters {...props} />
        {clear}
      </div>
      <div className="one">
        <PopoverButton
          label={text("maps-filters")}
          button={
            <AriaButton className="drop" data-set={count > 0 || undefined}>
              {text("maps-filter", { count })} <ChevronDown className="ic" aria-hidden />
            </AriaButton>
          }
        >
          <div className="mapfilter column">
            <Filters {...props} />
            {clear}
          </div>
        </PopoverButton>
      </div>
    </search>
  );
}

/** A filter that lets everything through says so on its button. */
function Filters({ filter, onChange }: FilterProps) {
  const text = useText();
  const itemName = useItemName();
  const sectorName = useSectorName();
  const sectors = useSectors().data ?? [];
  const tags = useTags().data ?? [];
  const domains = (useFramework().data?.items ?? []).filter((item) => item.kind === "domain");
  const set = (change: Partial<SceneFilter>) => onChange({ ...filter, ...change });
  return (
    <>
      <Select
        label={text("maps-filter-domain")}
        hideLabel
        choices={[
          { id: "all", label: text("maps-all-domains") },
          ...domains.map((item) => ({
            id: item.id,
            label: itemName(item, "short"),
            mark: <DomainMark domain={item} size={20} />,
          })),
        ]}
        value={filter.domain ?? "all"}
        onChange={(id) => set({ domain: id === "all" ? null : id })}
      />
      <Several
        label={text("maps-filter-sectors")}
        all={text("maps-all-sectors")}
        options={sectors.map((sector) => ({ id: sector.id, label: sectorName(sector) }))}
        chosen={filter.sectors}
        onChange={(chosen) => set({ sectors: chosen })}
      />
      <Several
        label={text("maps-filter-statuses")}
        all={text("maps-acting")}
        options={statuses.map((status) => ({ id: status, label: text(`status-${status}`) }))}
        chosen={filter.initiatives ? filter.statuses : []}
        usual={acting}
        onChange={(chosen) =>
          set({
            statuses: chosen as InitiativeStatus[] | null,
            initiatives: chosen === null || chosen.length > 0,
          })
        }
      />
      <Several
        label={text("maps-filter-ties")}
        all={text("maps-all-ties")}
        options={tieKinds.map((kind) => ({ id: kind, label: text(`tie-kind-${kind.replaceAll("_", "-")}`) }))}
        chosen={filter.tie_kinds}
        onChange={(chosen) => set({ tie_kinds: chosen as TieKind[] | null })}
      />
      {tags.length > 0 && (
        <Several
          label={text("maps-filter-tags")}
          all={text("maps-all-tags")}
          options={tags.map((tag) => ({ id: tag.id, label: tag.name }))}
          chosen={filter.tags}
          none
          onChange={(chosen) => set({ tags: chosen?.length === 0 ? null : chosen })}
        />
      )}
    </>
  );
}

/** Several of a list, or all of it; `null` is all. */
function Several({
  label,
  all,
  options,
  chosen,
  usual,
  none,
  onChange,
}: {
  label: string;
  all: string;
  options: { id: string; label: string }[];
  chosen: string[] | null;
  /** What `null` stands for, if that isn't the whole list. */
  usual?: string[];
  /** True where nothing ticked lets everything through. */
  none?: boolean;
  onChange: (chosen: string[] | null) => void;
}) {
  const text = useText();
  const whole = none ? [] : (usual ?? options.map(({ id }) => id));
  const ticked = chosen ?? whole;
  const only = chosen?.length === 1 ? options.find(({ id }) => id === chosen[0])?.label : undefined;
  const words = chosen === null ? all : (only ?? text("maps-some", { label, count: chosen.length }));
  function tick(id: string, on: boolean) {
    const next = options.map((each) => each.id).filter((each) => (each === id ? on : ticked.includes(each)));
    const same = next.length === whole.length && next.every((each) => whole.includes(each));
    onChange(same ? null : next);
  }
  return (
    <PopoverButton
      label={label}
      button={
        <AriaButton className="drop" data-set={chosen !== null || undefined}>
          {words} <ChevronDown className="ic" aria-hidden />
        </AriaButton>
      }
    >
      <fieldset className="several">
        <legend className="vh">{label}</legend>
        <p className="all">
          <LinkButton onPress={() => onChange(usual ? options.map(({ id }) => id) : null)}>
            {text("maps-all")}
          </LinkButton>
          {!none && <LinkButton onPress={() => onChange([])}>{text("maps-none")}</LinkButton>}
        </p>
        {options.map(({ id, label: words }) => (
          <div key={id} className="choice">
            <Checkbox isSelected={ticked.includes(id)} onChange={(on) => tick(id, on)}>
              {words}
            </Checkbox>
            <LinkButton
              quiet
              aria-label={text("maps-only-this", { name: words })}
              onPress={() => onChange([id])}
            >
              {text("maps-only")}
            </LinkButton>
          </div>
        ))}
      </fieldset>
    </PopoverButton>
  );
}
