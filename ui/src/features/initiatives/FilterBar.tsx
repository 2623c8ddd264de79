import { Search } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { FrameworkItem, InitiativeStatus } from "@/api/generated";
import { DomainMark, LevelRing, Select, useItemName, useText } from "@/components";
import { StatusIcon } from "./StatusMark";
import type { Lists } from "./useLists";
import { type InitiativesSearch, statuses, UNKNOWN } from "./view";

const ALL = "all";

/** By words, status, domain and level; what is chosen stays visible on its button. */
export function FilterBar({
  search,
  isBoard,
  lists,
  onChange,
}: {
  search: InitiativesSearch;
  isBoard: boolean;
  lists: Lists;
  onChange: (change: Partial<InitiativesSearch>) => void;
}) {
  const text = useText();
  const name = useItemName();
  const all = (words: string) => ({ id: ALL, label: text(words) });
  const unknown = { id: UNKNOWN, label: text("not-known-yet") };
  const set = (id: string) => (id === ALL ? undefined : id);
  // A link may name an item by its key.
  const idOf = (word: string | undefined, items: FrameworkItem[]) =>
    items.find((item) => item.key === word)?.id ?? word ?? ALL;
  return (
    <search className="inits-filter" aria-label={text("initiatives-filters")}>
      <WordFilter words={search.text ?? ""} onChange={(words) => onChange({ text: words || undefined })} />
      {!isBoard && (
        <Select
          label={text("initiatives-filter-status")}
          hideLabel
          choices={[
            all("initiatives-all-statuses"),
            ...statuses.map((status) => ({
              id: status,
              label: text(`status-${status}`),
              mark: <StatusIcon status={status} />,
            })),
          ]}
          value={search.status ?? ALL}
          onChange={(id) => onChange({ status: set(id) as InitiativeStatus | undefined })}
        />
      )}
      <Select
        label={text("initiatives-filter-domain")}
        hideLabel
        choices={[
          all("initiatives-all-domains"),
          ...lists.of("domain").map((item) => ({
            id: item.id,
            label: name(item, "short"),
            mark: <DomainMark domain={item} size={20} />,
          })),
          unknown,
        ]}
        value={idOf(search.domain, lists.of("domain"))}
        onChange={(id) => onChange({ domain: set(id) })}
      />
      <Select
        label={text("initiatives-filter-level")}
        hideLabel
        choices={[
          all("initiatives-all-levels"),
          ...lists.of("level").map((item) => ({
            id: item.id,
            label: name(item, "short"),
            mark: <LevelRing positions={[item.position]} />,
          })),
          unknown,
        ]}
        value={idOf(search.level, lists.of("level"))}
        onChange={(id) => onChange({ level: set(id) })}
      />
    </search>
  );
}

/** Keeps what is typed itself: the address follows a moment later, and must not move the caret. */
function WordFilter({ words, onChange }: { words: string; onChange: (words: string) => void }) {
  const text = useText();
  const [typed, setTyped] = useState(words);
  const sent = useRef(words);
  useEffect(() => {
    if (words === sent.current) return;
    sent.current = words;
    setTyped(words);
  }, [words]);
  const type = (next: string) => {
    sent.current = next;
    setTyped(next);
    onChange(next);
  };
  return (
    <div className="field inits-find">
      <Search className="ic" aria-hidden />
      <input
        value={typed}
        autoComplete="off"
        aria-label={text("initiatives-filter-text")}
        placeholder={text("initiatives-filter-text")}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape" && typed) type("");
        }}
      />
    </div>
  );
}
