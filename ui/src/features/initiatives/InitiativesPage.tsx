import { useNavigate } from "@tanstack/react-router";
import { ChartNoAxesGantt, Keyboard, LibraryBig, SquareKanban, Table2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { Id, Initiative } from "@/api/generated";
import { Button, LinkButton, useText, useWish } from "@/components";
import {
  chosen as chosenOf,
  down,
  KeysDialog,
  nothing,
  pressed,
  type Selection,
  type TableHandle,
  toggle,
  toggleAll,
  useListActions,
  usePageKeys,
  useRightAfter,
  useTop,
  ViewSwitch,
} from "@/parts/list";
import { Board } from "./Board";
import { BulkBar } from "./BulkBar";
import { DeleteDialog } from "./DeleteDialog";
import { FilterBar } from "./FilterBar";
import { Nothing } from "./Nothing";
import { QuickAdd } from "./QuickAdd";
import { Table } from "./Table";
import { Timeline } from "./timeline/Timeline";
import { useEdit } from "./useEdit";
import { useLists } from "./useLists";
import { useMove } from "./useMove";
import { useRows } from "./useRows";
import { useView } from "./useView";
import { counts, everything, isFiltered, shapes, writeView } from "./view";
import "./initiatives.css";

/** How each way of showing the list is drawn on its button. */
const icons = { table: Table2, board: SquareKanban, timeline: ChartNoAxesGantt };

/** What the keyboard can do here. */
const keys = [
  "initiatives-keys-find",
  "initiatives-keys-add",
  "list-keys-move",
  "list-keys-sort",
  "list-keys-open",
  "list-keys-select",
  "list-keys-range",
  "list-keys-all",
  "initiatives-keys-clear",
  "list-keys-delete",
  "initiatives-keys-drag",
  "initiatives-keys-timeline",
  "initiatives-keys-closer",
  "list-keys-undo",
  "list-keys-this",
];

/** All initiatives, as a table, a board by status or a timeline; the address holds which, and the filters. */
export function InitiativesPage() {
  const text = useText();
  const navigate = useNavigate({ from: "/initiatives" });
  const lists = useLists();
  const edit = useEdit();
  const [view, change] = useView();
  const isBoard = view.shape === "board";
  // On the board the columns are the statuses, so a filter by status would only empty them.
  const filter = isBoard ? { ...view.filter, statuses: [] } : view.filter;
  const { isLoading, all, shown } = useRows({ filter, order: view.order }, lists);
  const [move, dialog] = useMove();
  const [selection, setSelection] = useState<Selection>(nothing);
  const [asked, setAsked] = useState<Initiative[]>([]);
  const [fresh, setFresh] = useState<ReadonlySet<Id>>(new Set());
  const [keysOpen, setKeysOpen] = useState(false);
  const table = useRef<TableHandle>(null);
  const addField = useRef<HTMLInputElement>(null);
  const wordsField = useRef<HTMLInputElement>(null);

  const ids = shown.map((one) => one.id);
  const chosen = chosenOf(selection, shown);
  const list = writeView(view);
  const isNarrowed = isFiltered(filter);
  const [isRightAfter, markAdded] = useRightAfter(isNarrowed && JSON.stringify(filter));
  const views = useListActions({
    views: shapes.map((shape) => ({
      id: `initiatives-${shape}`,
      short: text(`initiatives-view-${shape}`),
      icon: icons[shape],
      isChosen: view.shape === shape,
      choose: () => change({ shape }),
    })),
    shown: ids,
    selection,
    onSelect: setSelection,
    // Only the table has rows to tick.
    canSelect: view.shape === "table",
  });
  const clear = () => change({ filter: everything });
  usePageKeys({
    "/": () => wordsField.current?.focus(),
    n: () => addField.current?.focus(),
    "?": () => setKeysOpen(true),
    ...down(table),
  });
  useTop(table, JSON.stringify([filter, view.order]), shown[0]?.id);
  useWish("add", () => addField.current?.focus());

  // One that was just added is brought into sight once the list that holds it has come.
  const [added] = fresh;
  const isAddedShown = added !== undefined && ids.includes(added);
  useEffect(() => {
    if (added !== undefined && isAddedShown) table.current?.show(added);
  }, [added, isAddedShown]);
  const isAddedHidden = isRightAfter && !isAddedShown && all.some((one) => one.id === added);

  return (
    <div className="list-frame">
      <div className="list-main inits">
        <header className="ptop">
          <h1>{text("initiatives-title")}</h1>
          {all.length > 0 && (
            <span className="q" role="status">
              {text("initiatives-shown", { shown: shown.length, total: all.length })}
            </span>
          )}
          {isNarrowed && (
            <LinkButton className="act" onPress={clear}>
              {text("list-filter-clear")}
            </LinkButton>
          )}
          <span className="end">
            <ViewSwitch views={views} value={`initiatives-${view.shape}`} />
            <Button
              small
              look="bare"
              icon={Keyboard}
              aria-label={text("list-keys")}
              onPress={() => setKeysOpen(true)}
            />
            <Button small icon={LibraryBig} onPress={() => navigate({ to: "/library" })}>
              {text("initiatives-from-library")}
            </Button>
          </span>
        </header>
        <div className="inits-tools">
          <QuickAdd
            ref={addField}
            onAdded={(id) => {
              setFresh(new Set(id === undefined ? [] : [id]));
              markAdded();
            }}
            onLeave={() => table.current?.focus()}
          />
          {(all.length > 0 || isNarrowed) && (
            <FilterBar
              filter={filter}
              isBoard={isBoard}
              lists={lists}
              onChange={(some) => change({ filter: some })}
              wordsRef={wordsField}
              onLeave={() => table.current?.focus()}
            />
          )}
        </div>
        {isAddedHidden && (
          <p className="hidden-fresh note">
            {text("list-added-hidden", { count: 1 })}{" "}
            <LinkButton className="act" onPress={clear}>
              {text("list-filter-clear")}
            </LinkButton>
          </p>
        )}
        {!isLoading && shown.length === 0 && (
          <Nothing isFiltered={isNarrowed} onClear={clear} onAdd={() => addField.current?.focus()} />
        )}
        {shown.length > 0 &&
          (isBoard ? (
            <Board shown={shown} lists={lists} search={list} onMove={move} />
          ) : view.shape === "timeline" ? (
            <Timeline shown={shown} search={list} edit={edit} />
          ) : (
            <Table
              ref={table}
              shown={shown}
              lists={lists}
              search={list}
              order={view.order}
              onOrder={(column) => change({ order: pressed(view.order, column, counts) })}
              selection={selection}
              onTick={(id, range) => setSelection((now) => toggle(now, ids, id, range))}
              onTickAll={() => setSelection((now) => toggleAll(now, ids))}
              open={null}
              onOpen={(id) => navigate({ to: "/initiatives/$id", params: { id }, state: { list } })}
              onClear={() => setSelection(nothing)}
              onDelete={(id) => setAsked(chosen.length > 0 ? chosen : shown.filter((one) => one.id === id))}
              fresh={fresh}
            />
          ))}
        {view.shape === "table" && chosen.length > 0 && (
          <BulkBar
            chosen={chosen}
            lists={lists}
            edit={edit}
            move={move}
            onDelete={() => setAsked(chosen)}
            onClear={() => {
              setSelection(nothing);
              table.current?.focus();
            }}
          />
        )}
      </div>
      <DeleteDialog asked={asked} onClose={() => setAsked([])} onDeleted={() => table.current?.focus()} />
      <KeysDialog lines={keys} isOpen={keysOpen} onClose={() => setKeysOpen(false)} />
      {dialog}
    </div>
  );
}
