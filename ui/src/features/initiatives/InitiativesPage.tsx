import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { LibraryBig, Sprout } from "lucide-react";
import { useRef } from "react";
import { useInitiatives } from "@/api/queries";
import { Button, EmptyState, LinkButton, useText, useWish } from "@/components";
import { Board } from "./Board";
import { FilterBar } from "./FilterBar";
import { QuickAdd } from "./QuickAdd";
import { Table } from "./Table";
import { useLists } from "./useLists";
import { useMove } from "./useMove";
import { filtered, type InitiativesSearch, isFiltered, ordered, pressed } from "./view";
import "./initiatives.css";

// Without a view in the address it is the table's turn, and only then.
const byView = { explicitUndefined: true };

/** All initiatives, as a table or as a board by status; the address holds which, and the filters. */
export function InitiativesPage() {
  const text = useText();
  const search = useSearch({ from: "/initiatives" });
  const navigate = useNavigate({ from: "/initiatives" });
  const lists = useLists();
  const { data: all = [], isLoading } = useInitiatives();
  const [move, dialog] = useMove();
  const addField = useRef<HTMLInputElement>(null);
  useWish("add", () => addField.current?.focus());
  const change = (some: Partial<InitiativesSearch>) =>
    navigate({ search: (before) => ({ ...before, ...some }), replace: true });
  const clear = () => change({ text: undefined, status: undefined, domain: undefined, level: undefined });

  const isBoard = search.view === "board";
  // On the board the columns are the statuses, so a filter by status would only empty them.
  const filter = isBoard ? { ...search, status: undefined } : search;
  const shown = ordered(
    filtered(all, filter, { domains: lists.of("domain"), levels: lists.of("level") }),
    isBoard ? undefined : search.order,
    [...lists.of("domain"), ...lists.of("level")],
    (id) => lists.stakeholder(id)?.name ?? "",
  );
  const isEmpty = !isLoading && all.length === 0;
  return (
    <div className="inits">
      <header className="inits-top">
        <h1>{text("initiatives-title")}</h1>
        {all.length > 0 && (
          <span className="q" role="status">
            {text("initiatives-shown", { shown: shown.length, total: all.length })}
          </span>
        )}
        {isFiltered(filter) && (
          <LinkButton className="act" onPress={clear}>
            {text("initiatives-filter-clear")}
          </LinkButton>
        )}
        <nav className="inits-views" aria-label={text("initiatives-views")}>
          <Link to="/initiatives" search={{ ...search, view: undefined }} activeOptions={byView}>
            {text("initiatives-view-table")}
          </Link>
          <Link to="/initiatives" search={{ ...search, view: "board" }} activeOptions={byView}>
            {text("initiatives-view-board")}
          </Link>
        </nav>
      </header>
      <div className="inits-tools">
        <QuickAdd ref={addField} />
        {!isEmpty && (
          <Button small icon={LibraryBig} onPress={() => navigate({ to: "/library" })}>
            {text("initiatives-from-library")}
          </Button>
        )}
        {!isEmpty && <FilterBar search={filter} isBoard={isBoard} lists={lists} onChange={change} />}
      </div>
      {isEmpty && (
        <EmptyState
          title={text("initiatives-none")}
          actions={
            <>
              <Button look="main" icon={LibraryBig} onPress={() => navigate({ to: "/library" })}>
                {text("initiatives-none-library")}
              </Button>
              <Button icon={Sprout} onPress={() => addField.current?.focus()}>
                {text("initiatives-none-add")}
              </Button>
            </>
          }
        >
          <p>{text("initiatives-none.why")}</p>
        </EmptyState>
      )}
      {!isEmpty && shown.length === 0 && !isLoading && (
        <EmptyState
          title={text("initiatives-none-match")}
          actions={<Button onPress={clear}>{text("initiatives-filter-clear")}</Button>}
        >
          <p>{text("initiatives-none-match.why")}</p>
        </EmptyState>
      )}
      {shown.length > 0 &&
        (isBoard ? (
          <Board shown={shown} lists={lists} onMove={move} />
        ) : (
          <Table
            shown={shown}
            lists={lists}
            order={search.order ?? "title"}
            onOrder={(column) => change({ order: pressed(search.order, column) })}
          />
        ))}
      {dialog}
    </div>
  );
}
