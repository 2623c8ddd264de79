import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { refusalOf } from "@/api/call";
import type { Id, Mark, Point, SceneView as View } from "@/api/generated";
import { useCommand, useFramework, usePaths, usePlan } from "@/api/queries";
import { Button, RefusalBanner, say, useText } from "@/components";
import { type Moves, type OtherDrop, reachOf, SceneMap, typeScale, useSize } from "@/map";
import { wheelKeys } from "@/parts/actions";
import { KeysDialog } from "@/parts/list";
import { Cart, CartLine } from "./Cart";
import { CellAside } from "./CellAside";
import { hasCorners, zoomIsFree } from "./corners";
import { useDashedWords } from "./dashed";
import { FilterBar } from "./FilterBar";
import { Find } from "./Find";
import { showing } from "./hidden";
import { Legend, LegendButton } from "./Legend";
import { saidInLine } from "./line";
import { NobodyYet } from "./NobodyYet";
import { OtherCell } from "./OtherCell";
import { PictureMenu } from "./PictureMenu";
import { Selected } from "./Selected";
import type { MapsSearch } from "./search";
import { Twin } from "./Twin";
import { useAfterPanel } from "./useAfterPanel";
import { useBusy } from "./useBusy";
import { useCart } from "./useCart";
import { useFilter } from "./useFilter";
import { useMarkWords } from "./useMarkWords";
import { everything, useScaledScene } from "./useScene";
import { useWheelActions } from "./useWheelActions";
import { WayTo } from "./WayTo";
import { ZoomButtons } from "./ZoomButtons";

/** By when the map has its room beside what was found, in milliseconds. */
const ARRIVES = 1200;

/** A map of the plan: who acts where in children's lives, or who is tied to whom. */
export function SceneView({ view, tabs }: { view: View; tabs: ReactNode }) {
  const text = useText();
  const navigate = useNavigate();
  const { open } = useSearch({ from: "/maps" });
  const [room, setRoom] = useState<HTMLDivElement | null>(null);
  const moves = useRef<Moves>(null);
  const [filter, setFilter] = useFilter();
  const [asTable, setAsTable] = useState(false);
  const [cell, setCell] = useState<number>();
  const [sought, setSought] = useState<Id>();
  const [isWhole, setWhole] = useState(true);
  const [dropped, setDropped] = useState<OtherDrop>();
  const [legendOpen, setLegendOpen] = useState(false);
  const [keysOpen, setKeysOpen] = useState(false);
  const [isFinding, setFinding] = useState(false);
  const { request, scene, error, isFetching, onScale } = useScaledScene(view, filter);
  const isBusy = useBusy(isFetching);
  const cart = useCart(view, scene);
  const tools = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const action = useWheelActions({
    view,
    request,
    moves,
    isTable: asTable,
    isReady: scene !== undefined,
    hasMoved: cart.words.release !== "",
    onTable: setAsTable,
    onKeys: () => setKeysOpen(true),
    onFind: () => {
      setAsTable(false);
      setFinding(true);
    },
    onLegend: () => {
      setAsTable(false);
      setLegendOpen(true);
    },
    onFilters: () => toFirst(tools.current?.querySelectorAll<HTMLElement>(".mapfilter button")),
    onRelease: () => cart.release() || say(text("maps-nothing-moved")),
  });
  const [table, listKeys] = [action("maps-as-table"), action("maps-show-keys")];
  // The room of the map and of the line above it together: so the line does not decide about itself.
  const size = useSize(room);
  const dashed = useDashedWords(filter);
  const inLine = scene !== undefined && !hasCorners(scene, size, dashed);
  const zoomInLine = inLine && !zoomIsFree(scene, size);
  const said = saidInLine(cart.words, size.width / (16 * typeScale()), zoomInLine);
  const legend = { isOpen: legendOpen, onOpen: setLegendOpen };
  const framework = useFramework().data;
  const plan = usePlan().data;
  const words = useMarkWords(scene, framework, filter !== everything);
  const place = useCommand("place_marks");
  // Beside what is found there is less room for the map.
  useEffect(() => {
    const at = scene?.marks.findIndex((each) => each.id === sought) ?? -1;
    const mark = scene?.marks[at];
    if (!scene || !mark) return;
    moves.current?.flyTo(mark, reachOf(scene, at));
    const there = setTimeout(() => setSought(undefined), ARRIVES);
    return () => clearTimeout(there);
  }, [sought, scene]);

  // Another step, such as taking one back, is an answer too: what was asked was about the wheel before it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another wheel is the reason to run it
  useEffect(() => setDropped(undefined), [scene]);

  const toMap = useCallback(() => {
    const shown = page.current?.querySelector<HTMLElement>(".scene-map, .maptwin");
    shown?.focus({ preventScroll: true });
  }, []);
  // The field begins anew, so the keys go on from what was found.
  useEffect(() => {
    if (sought) toMap();
  }, [sought, toMap]);

  // Over the table there is no such field: the map comes first.
  useEffect(() => {
    if (!isFinding || asTable || !scene) return;
    setFinding(false);
    page.current?.querySelector<HTMLElement>(".mapfind input")?.focus();
  }, [isFinding, asTable, scene]);

  const select = useCallback(
    (mark: Mark | undefined) => {
      setCell(undefined);
      void navigate({ to: "/maps", search: here(view, mark?.id), replace: true });
    },
    [navigate, view],
  );
  const put = (mark: Mark, to: Point, byKeys = false) =>
    place.mutate({ view, places: [{ id: mark.id, x: to.x, y: to.y }], by_keys: byKeys });
  const selected = scene?.marks.find((mark) => mark.id === open);
  const shown = cell === undefined ? undefined : scene?.cells[cell];
  const find = scene && (
    <Find
      scene={scene}
      words={words}
      onFind={(mark) => {
        select(mark);
        setSought(mark.id);
      }}
      onShow={(hidden) => {
        setFilter(showing(hidden));
        void navigate({ to: "/maps", search: here(view, hidden.id), replace: true });
        setSought(hidden.id);
        say(text("maps-shown-anyway", { name: hidden.name }));
      }}
    />
  );
  const [toward, setToward] = useState<Id>();
  // The way was asked from whoever was selected then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection is the reason to run it
  useEffect(() => setToward(undefined), [open]);
  const from = selected?.kind === "stakeholder" ? selected.id : undefined;
  const { data: found } = usePaths(from && toward ? { from, to: toward } : undefined);
  const ways = toward === undefined ? undefined : found?.ways;
  const hasAside = selected !== undefined || shown !== undefined;
  useAfterPanel(hasAside, toMap);
  const nothing = scene !== undefined && scene.marks.length === 0 && scene.unplaced.length === 0;

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is beside the wheel closes wherever the keyboard is in it
    <div
      className="maps"
      data-aside={hasAside || undefined}
      aria-busy={isBusy}
      ref={page}
      onKeyDown={(event) => {
        if (event.key === "Escape" && hasAside && !event.defaultPrevented) select(undefined);
      }}
    >
      <div className="maptools" ref={tools}>
        {tabs}
        <FilterBar filter={filter} onChange={setFilter} />
        <Button small look="bare" icon={table.icon} aria-pressed={asTable} onPress={table.perform}>
          {table.short}
        </Button>
        <PictureMenu action={action} />
        <Button
          small
          look="bare"
          icon={listKeys.icon}
          aria-label={listKeys.short}
          aria-keyshortcuts="?"
          onPress={listKeys.perform}
        />
      </div>
      {/* Whoever found it by name has the keyboard elsewhere. */}
      <p className="vh" role="status">
        {selected && text("maps-selected", { mark: words(selected) })}
      </p>
      {error && <RefusalBanner refusal={refusalOf(error)} />}
      <p className="mapbusy" role="status">
        {isBusy && <span>{text("maps-busy")}</span>}
      </p>
      {asTable && scene ? (
        <Twin scene={scene} onSelect={select} selected={open} />
      ) : (
        <div className="mapstage" data-nobody={nothing || undefined} ref={setRoom}>
          {nothing && (
            <div className="mapfirst">
              <NobodyYet onAll={filter === everything ? undefined : () => setFilter(everything)} />
              <LegendButton {...legend}>
                <Legend scene={scene} dashed={dashed} />
              </LegendButton>
            </div>
          )}
          {inLine && !nothing && (
            <div className="mapbar">
              {said && <CartLine cart={cart} said={said} />}
              {find}
              <LegendButton {...legend}>
                {!said && <Cart scene={scene} cart={cart} isCorner={false} />}
                <Legend scene={scene} dashed={dashed} names={said?.names ? "" : cart.words.names} />
              </LegendButton>
              {zoomInLine && <ZoomButtons action={action} />}
            </div>
          )}
          <div className="mapcanvas" data-near={!isWhole || undefined}>
            {scene && (
              <SceneMap
                scene={scene}
                label={text(`maps-${view}-label`, { count: scene.marks.length })}
                hint={text("maps-keys")}
                words={words}
                selected={open}
                ways={ways}
                onSelect={select}
                onCell={(at) => {
                  select(undefined);
                  setCell(at);
                }}
                onPlace={put}
                onOther={setDropped}
                onOutside={(mark) => say(text("maps-outside", { name: mark.name }))}
                onWhole={setWhole}
                onScale={onScale}
                moves={moves}
              />
            )}
            {dropped && scene && (
              <OtherCell
                scene={scene}
                dropped={dropped}
                size={size}
                onMove={() => put(dropped.mark, dropped.to)}
                onClose={() => {
                  setDropped(undefined);
                  toMap();
                }}
              />
            )}
            {scene && !inLine && !nothing && (
              <>
                <Cart scene={scene} cart={cart} isCorner />
                {find}
                <Legend scene={scene} dashed={dashed} shown={legend} />
              </>
            )}
            {!zoomInLine && !nothing && <ZoomButtons action={action} />}
          </div>
        </div>
      )}
      {selected && plan && (
        <Selected
          view={view}
          mark={selected}
          way={
            scene && (
              <WayTo
                mark={selected}
                scene={scene}
                to={toward}
                found={found}
                onTo={setToward}
                onOpen={(id) => void navigate({ to: "/maps", search: here(view, id), replace: true })}
              />
            )
          }
          onClose={() => select(undefined)}
          onOpen={(id) => void navigate({ to: "/maps", search: here(view, id), replace: true })}
        />
      )}
      <KeysDialog
        lead={text("maps-keys-first")}
        lines={wheelKeys}
        isOpen={keysOpen}
        onClose={() => setKeysOpen(false)}
      />
      {shown && scene && <CellAside scene={scene} cell={shown} onClose={() => setCell(undefined)} />}
    </div>
  );
}

/** Where a map is, with somebody open on it. */
function here(view: View, open: Id | undefined): MapsSearch {
  return { ...(view === "wheel" ? {} : { view }), ...(open ? { open } : {}) };
}

/** Puts the keyboard on the first that is in sight: what is not takes no keyboard. */
function toFirst(buttons: Iterable<HTMLElement> | undefined): void {
  for (const button of buttons ?? []) {
    button.focus();
    if (document.activeElement === button) return;
  }
}
