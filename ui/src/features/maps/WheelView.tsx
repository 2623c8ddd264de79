import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { refusalOf } from "@/api/call";
import type { Id, Mark, Point } from "@/api/generated";
import { useCommand, useFramework, usePlan } from "@/api/queries";
import { Button, EmptyState, RefusalBanner, useText } from "@/components";
import { type Moves, SceneMap, useSize } from "@/map";
import { wheelKeys } from "@/parts/actions";
import { KeysDialog } from "@/parts/list";
import { Cart } from "./Cart";
import { CellAside } from "./CellAside";
import { cartplace, zoomIsFree } from "./corners";
import { FilterBar } from "./FilterBar";
import { Find } from "./Find";
import { Legend, LegendButton } from "./Legend";
import { type Dropped, OtherCell } from "./OtherCell";
import { PictureMenu } from "./PictureMenu";
import { Selected } from "./Selected";
import { Twin } from "./Twin";
import { useMarkWords } from "./useMarkWords";
import { everything, useScaledScene } from "./useScene";
import { useWheelActions } from "./useWheelActions";
import { ZoomButtons } from "./ZoomButtons";

/** By when the map has its room beside what was found, in milliseconds. */
const ARRIVES = 1200;

/** Who acts where in children's lives: six sectors for domains, rings for levels. */
export function WheelView({ tabs }: { tabs: ReactNode }) {
  const text = useText();
  const navigate = useNavigate();
  const { open } = useSearch({ from: "/maps" });
  const [room, setRoom] = useState<HTMLDivElement | null>(null);
  const moves = useRef<Moves>(null);
  const [filter, setFilter] = useState(everything);
  const [asTable, setAsTable] = useState(false);
  const [cell, setCell] = useState<number>();
  const [sought, setSought] = useState<Id>();
  const [isWhole, setWhole] = useState(true);
  const [dropped, setDropped] = useState<Dropped>();
  const [keysOpen, setKeysOpen] = useState(false);
  const { request, scene, error, onScale } = useScaledScene(filter);
  const action = useWheelActions({
    request,
    moves,
    isTable: asTable,
    onTable: setAsTable,
    onKeys: () => setKeysOpen(true),
  });
  const [table, listKeys] = [action("maps-as-table"), action("maps-show-keys")];
  // The room of the map and of the line above it together: so the line does not decide about itself.
  const size = useSize(room);
  const cart = scene ? cartplace(scene, size) : "corner";
  const inLine = cart !== "corner";
  const zoomInLine = inLine && scene !== undefined && !zoomIsFree(scene, size);
  const framework = useFramework().data;
  const plan = usePlan().data;
  const words = useMarkWords(scene, framework);
  const place = useCommand("place_marks");
  // Beside what is found there is less room for the map.
  useEffect(() => {
    const mark = scene?.marks.find((each) => each.id === sought);
    if (!mark) return;
    moves.current?.flyTo(mark);
    const there = setTimeout(() => setSought(undefined), ARRIVES);
    return () => clearTimeout(there);
  }, [sought, scene]);

  // Another step, such as taking one back, is an answer too: what was asked was about the wheel before it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another wheel is the reason to run it
  useEffect(() => setDropped(undefined), [scene]);

  const toMap = useCallback(
    () => room?.querySelector<HTMLElement>("[role=listbox]")?.focus({ preventScroll: true }),
    [room],
  );
  // The field begins anew, so the keys go on from what was found.
  useEffect(() => {
    if (sought) toMap();
  }, [sought, toMap]);

  const select = useCallback(
    (mark: Mark | undefined) => {
      setCell(undefined);
      void navigate({ to: "/maps", search: mark ? { open: mark.id } : {}, replace: true });
    },
    [navigate],
  );
  const put = (mark: Mark, to: Point) =>
    place.mutate({ view: "wheel", places: [{ id: mark.id, x: to.x, y: to.y }] });
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
    />
  );
  const hasAside = selected !== undefined || shown !== undefined;
  const nothing = scene !== undefined && scene.marks.length === 0 && scene.unplaced.length === 0;

  return (
    <div className="maps" data-aside={hasAside || undefined}>
      <div className="maptools">
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
      {asTable && scene ? (
        <Twin scene={scene} onSelect={select} selected={open} />
      ) : (
        <div className="mapstage" ref={setRoom}>
          {inLine && scene && (
            <div className="mapbar">
              {cart !== "legend" && <Cart scene={scene} place={cart} />}
              {find}
              <LegendButton scene={scene}>
                {cart === "legend" && <Cart scene={scene} place={cart} />}
              </LegendButton>
              {zoomInLine && <ZoomButtons action={action} />}
            </div>
          )}
          <div className="mapcanvas" data-near={!isWhole || undefined}>
            {scene && (
              <SceneMap
                scene={scene}
                label={text("maps-wheel-label", { count: scene.marks.length })}
                hint={text("maps-keys")}
                words={words}
                selected={open}
                onSelect={select}
                onCell={(at) => {
                  select(undefined);
                  setCell(at);
                }}
                onPlace={put}
                onOther={(mark, cell, at) => setDropped({ mark, cell, at })}
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
                onClose={() => {
                  setDropped(undefined);
                  toMap();
                }}
              />
            )}
            {nothing && (
              <div className="mapempty">
                <EmptyState
                  title={text("maps-empty")}
                  actions={
                    <Button look="main" onPress={() => void navigate({ to: "/stakeholders" })}>
                      {text("maps-empty-do")}
                    </Button>
                  }
                >
                  {text("maps-empty-why")}
                </EmptyState>
              </div>
            )}
            {scene && !inLine && (
              <>
                <Cart scene={scene} place={cart} />
                {find}
                <Legend scene={scene} />
              </>
            )}
            {!zoomInLine && <ZoomButtons action={action} />}
          </div>
        </div>
      )}
      {selected && plan && (
        <Selected
          mark={selected}
          onClose={() => select(undefined)}
          onOpen={(id) => void navigate({ to: "/maps", search: { open: id }, replace: true })}
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
