import { useNavigate } from "@tanstack/react-router";
import { Import, Keyboard } from "lucide-react";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Id, Stakeholder } from "@/api/generated";
import { Button, LinkButton, say, useText, useWish } from "@/components";
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
  usePageKeys,
  useRightAfter,
  useTop,
  ViewSwitch,
} from "@/parts/list";
import { DeleteDialog, Panel, useEdit, useLists } from "@/parts/stakeholder";
import { BulkBar } from "./bulk/BulkBar";
import { Cards } from "./cards/Cards";
import { FilterBar } from "./FilterBar";
import { countOf, everything, isFiltered } from "./filter";
import { Nothing } from "./Nothing";
import { counts } from "./order";
import { StillToPlace } from "./StillToPlace";
import { QuickAdd } from "./table/QuickAdd";
import { Table } from "./table/Table";
import { useTwinsDialog } from "./twins/useTwinsDialog";
import { usePageActions } from "./usePageActions";
import { useRows } from "./useRows";
import { useView } from "./useView";
import "./stakeholders.css";

/** What the keyboard can do here. */
const keys = [
  "stakeholders-keys-find",
  "stakeholders-keys-add",
  "list-keys-move",
  "list-keys-sort",
  "list-keys-open",
  "list-keys-select",
  "list-keys-range",
  "list-keys-all",
  "stakeholders-keys-clear",
  "list-keys-delete",
  "list-keys-undo",
  "list-keys-this",
];

/** The table of stakeholders with its filters, quick add, bulk bar and side panel. */
export function StakeholdersPage() {
  const text = useText();
  const navigate = useNavigate();
  const lists = useLists();
  const edit = useEdit();
  const [view, change] = useView();
  const { isLoading, all, shown, away, total, isSinceGone, tiesOf } = useRows(view, lists);
  const [selection, setSelection] = useState<Selection>(nothing);
  const [asked, setAsked] = useState<Stakeholder[]>([]);
  const [fresh, setFresh] = useState<ReadonlySet<Id>>(new Set());
  const [keysOpen, setKeysOpen] = useState(false);
  const [isRightAfter, markAdded] = useRightAfter(isFiltered(view.filter) && JSON.stringify(view.filter));
  const table = useRef<TableHandle>(null);
  const [panelWants, setPanelWants] = useState<"field" | "start" | null>(null);
  const panelHas = useCallback(() => setPanelWants(null), []);
  const partSeen = useCallback(() => change({ part: null }), [change]);
  const nameField = useRef<HTMLInputElement>(null);
  const addField = useRef<HTMLInputElement>(null);

  const ids = shown.map((one) => one.id);
  const chosen = chosenOf(selection, shown);
  const twins = useTwinsDialog(chosen, lists);
  const opened = view.open === null ? undefined : all.find((one) => one.id === view.open);
  const views = usePageActions({ view, change, shown: ids, selection, onSelect: setSelection });
  usePageKeys({
    "/": () => nameField.current?.focus(),
    n: () => addField.current?.focus(),
    "?": () => setKeysOpen(true),
    ...down(table),
  });
  useTop(table, JSON.stringify([view.filter, view.order]), shown[0]?.id);

  useWish("add", () => addField.current?.focus());
  useWish("open", () => setPanelWants("start"));

  // Rows that were just made are brought into sight once the list that holds them has come.
  const lastFresh = [...fresh].at(-1);
  const isFreshShown = lastFresh !== undefined && ids.includes(lastFresh);
  useEffect(() => {
    if (lastFresh !== undefined && isFreshShown) table.current?.show(lastFresh);
  }, [lastFresh, isFreshShown]);

  // A link from elsewhere may open a stakeholder whose row is out of sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only once, when the list has come
  useEffect(() => {
    if (isLoading || view.open === null) return;
    table.current?.show(view.open);
    if (view.part === null) setPanelWants("start");
  }, [isLoading]);

  // A new name or place in the list may carry the open row out of sight: it is brought back.
  const openedAt = opened ? ids.indexOf(opened.id) : -1;
  const before = useRef({ opened, openedAt });
  useEffect(() => {
    const last = before.current;
    before.current = { opened, openedAt };
    if (opened && opened.id === last.opened?.id && opened !== last.opened && openedAt !== last.openedAt)
      table.current?.show(opened.id);
  }, [opened, openedAt]);

  // Once an import is undone, "just brought in" means nobody.
  useEffect(() => {
    if (isSinceGone) change({ filter: { since: null } });
  }, [isSinceGone, change]);

  function added(made: Id[], names: string[], twins: Stakeholder[]) {
    setFresh(new Set(made));
    markAdded();
    const [twin] = twins;
    const words = twin
      ? text("stakeholders-added-twin", { twin: twin.name, count: twins.length })
      : text("stakeholders-added", { name: names[0] ?? "", count: names.length });
    say(words, twin ? { undo: true, look: () => look.current(twin) } : { undo: true });
  }
  /** Shows the pair that a stakeholder makes with another, or only it: one that was put away makes none. */
  function lookAt(twin: Stakeholder) {
    if (!twins.askAbout(twin.id)) see(twin.id);
  }
  function closePanel() {
    const last = view.open;
    change({ open: null });
    if (last !== null) table.current?.focus(last);
  }
  function see(id: Id) {
    const one = all.find((each) => each.id === id);
    const filter = { ...everything, archived: one?.archived ?? false };
    change(ids.includes(id) ? { open: id } : { open: id, filter });
    table.current?.show(id);
  }

  // Asked for later, when the list has come anew.
  const look = useRef(lookAt);
  look.current = lookAt;

  const List = view.cards ? Cards : Table;
  const hidden = isRightAfter ? all.filter((one) => fresh.has(one.id) && !ids.includes(one.id)) : [];
  return (
    <div className="list-frame">
      <div className="list" data-panel={opened !== undefined || undefined}>
        <div className="list-main">
          <header className="ptop">
            <h1>{text("stakeholders-title")}</h1>
            {!isLoading && (
              <span className="q" role="status">
                {text("stakeholders-shown", { shown: shown.length, total })}
              </span>
            )}
            {isFiltered(view.filter) && (
              <>
                <span className="q">{text("stakeholders-filters-on", { count: countOf(view.filter) })}</span>
                <LinkButton className="act" onPress={() => change({ filter: everything })}>
                  {text("list-filter-clear")}
                </LinkButton>
              </>
            )}
            <span className="end">
              <ViewSwitch views={views} value={view.cards ? "stakeholders-cards" : "stakeholders-table"} />
              <Button
                small
                look="bare"
                icon={Keyboard}
                aria-label={text("list-keys")}
                onPress={() => setKeysOpen(true)}
              />
              <Button small icon={Import} onPress={() => navigate({ to: "/import" })}>
                {text("stakeholders-bring-in")}
              </Button>
            </span>
          </header>
          {(all.length > 0 || isFiltered(view.filter)) && (
            <FilterBar
              filter={view.filter}
              lists={lists}
              onChange={(filter) => change({ filter })}
              nameRef={nameField}
              onLeave={() => table.current?.focus()}
              end={
                twins.count > 0 && (
                  <LinkButton className="act" onPress={twins.ask}>
                    {text("twins-look", { count: twins.count })}
                  </LinkButton>
                )
              }
            />
          )}
          {view.filter.since !== null && (
            <StillToPlace
              brought={shown}
              isNarrowed={view.filter.unplaced}
              onShow={() => change({ filter: { unplaced: true } })}
            />
          )}
          <List
            ref={table}
            shown={shown}
            lists={lists}
            tiesOf={tiesOf}
            order={view.order}
            onOrder={(column) => change({ order: pressed(view.order, column, counts) })}
            selection={selection}
            onTick={(id, range) => setSelection((now) => toggle(now, ids, id, range))}
            onTickAll={() => setSelection((now) => toggleAll(now, ids))}
            open={view.open}
            onOpen={(id, byKey) => {
              change({ open: id });
              setPanelWants(byKey ? "field" : null);
            }}
            onClear={() => (chosen.length > 0 ? setSelection(nothing) : change({ open: null }))}
            onDelete={(id) => setAsked(chosen.length > 0 ? chosen : shown.filter((one) => one.id === id))}
            fresh={fresh}
            quickAdd={
              <QuickAdd
                ref={addField}
                all={all}
                onAdded={added}
                onSee={see}
                onLeave={() => table.current?.focus()}
                onUp={() => table.current?.focusHead()}
              />
            }
          />
          {hidden.length > 0 && (
            <p className="hidden-fresh note">
              {text("list-added-hidden", { count: hidden.length })}{" "}
              <LinkButton className="act" onPress={() => change({ filter: everything })}>
                {text("list-filter-clear")}
              </LinkButton>
            </p>
          )}
          {!isLoading && shown.length === 0 && (
            <Nothing
              isFiltered={isFiltered(view.filter)}
              isPutAway={view.filter.archived}
              away={away}
              onAway={() => change({ filter: { archived: true } })}
              onClear={() => change({ filter: everything })}
              onAdd={() => addField.current?.focus()}
              onBringIn={() => navigate({ to: "/import" })}
            />
          )}
          {chosen.length > 0 && (
            <BulkBar
              chosen={chosen}
              lists={lists}
              edit={edit}
              onDelete={() => setAsked(chosen)}
              onMakeOne={twins.askChosen}
              onClear={() => {
                setSelection(nothing);
                table.current?.focus();
              }}
            />
          )}
        </div>
        {opened && (
          <Panel
            wantsKeyboard={panelWants}
            onKeyboard={panelHas}
            part={view.part}
            onPart={partSeen}
            id={opened.id}
            lists={lists}
            edit={edit}
            onClose={closePanel}
            onOpen={see}
            onDelete={(one) => setAsked([one])}
          />
        )}
        <DeleteDialog asked={asked} onClose={() => setAsked([])} onDeleted={() => table.current?.focus()} />
        {twins.dialog}
        <KeysDialog lines={keys} isOpen={keysOpen} onClose={() => setKeysOpen(false)} />
      </div>
    </div>
  );
}
