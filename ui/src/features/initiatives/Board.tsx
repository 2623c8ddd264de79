import { useNavigate } from "@tanstack/react-router";
import { EllipsisVertical, GripVertical } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button, GridList, GridListItem, useDragAndDrop } from "react-aria-components";
import type { Id, Initiative, InitiativeStatus } from "@/api/generated";
import { DomainMark, LevelRing, MenuButton, usePointerAfterDrag, useText } from "@/components";
import { StatusIcon } from "./StatusMark";
import type { Lists } from "./useLists";
import type { Move } from "./useMove";
import { type InitiativesSearch, leadOf, statuses } from "./view";

/** What is dragged, so that nothing from elsewhere can be dropped on the board. */
const DRAGGED = "application/x-commonroot-initiative";

/**
 * A column for each status. A card moves by dragging it, with the mouse or with the keyboard (Enter on its
 * grip, then Tab to a column and Enter), or from its menu.
 */
export function Board({
  shown,
  lists,
  search,
  onMove,
}: {
  shown: Initiative[];
  lists: Lists;
  /** How the list stands, for the way back to it. */
  search: InitiativesSearch;
  onMove: Move;
}) {
  usePointerAfterDrag();
  const board = useRef<HTMLDivElement>(null);
  const moved = useRef<Id>(undefined);
  const move: Move = (initiatives, status) => {
    moved.current = initiatives[0]?.id;
    onMove(initiatives, status);
  };

  // A card that moves is made anew in its column: the keyboard that was on it goes along.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever cards have moved
  useEffect(() => {
    const wait = requestAnimationFrame(() => {
      if (moved.current === undefined || document.activeElement !== document.body) return;
      const card = board.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(moved.current)}"]`);
      moved.current = undefined;
      card?.focus();
    });
    return () => cancelAnimationFrame(wait);
  }, [shown]);
  return (
    <div className="inits-board" ref={board}>
      {statuses.map((status) => (
        <Column
          key={status}
          status={status}
          shown={shown.filter((each) => each.status === status)}
          lists={lists}
          search={search}
          onMove={move}
          onDropped={(ids) =>
            move(
              shown.filter((each) => ids.includes(each.id)),
              status,
            )
          }
        />
      ))}
    </div>
  );
}

function Column({
  status,
  shown,
  lists,
  search,
  onMove,
  onDropped,
}: {
  status: InitiativeStatus;
  shown: Initiative[];
  lists: Lists;
  search: InitiativesSearch;
  onMove: Move;
  onDropped: (ids: string[]) => void;
}) {
  const text = useText();
  const navigate = useNavigate();
  const label = text(`status-${status}`);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({
        [DRAGGED]: String(key),
        "text/plain": shown.find((each) => each.id === key)?.title ?? "",
      })),
    acceptedDragTypes: [DRAGGED],
    getDropOperation: () => "move",
    onRootDrop: async ({ items }) => {
      const dropped = items.flatMap((item) => (item.kind === "text" ? [item.getText(DRAGGED)] : []));
      onDropped(await Promise.all(dropped));
    },
  });
  return (
    <section className="inits-column" data-status={status}>
      <h2>
        <StatusIcon status={status} />
        {label} <span className="num q">{shown.length}</span>
      </h2>
      <GridList
        className="cards"
        aria-label={text("initiatives-column-of", { status: label, count: shown.length })}
        items={shown}
        dependencies={[lists, onMove]}
        keyboardNavigationBehavior="tab"
        dragAndDropHooks={dragAndDropHooks}
        onAction={(id) =>
          navigate({ to: "/initiatives/$id", params: { id: String(id) }, state: { list: search } })
        }
        renderEmptyState={() => <p className="q s">{text(`initiatives-board-none.${status}`)}</p>}
      >
        {(one) => <Card one={one} lists={lists} onMove={onMove} />}
      </GridList>
    </section>
  );
}

function Card({ one, lists, onMove }: { one: Initiative; lists: Lists; onMove: Move }) {
  const text = useText();
  const domains = one.domains.flatMap((id) => lists.item(id) ?? []);
  const levels = one.levels.flatMap((id) => lists.item(id) ?? []);
  const lead = lists.stakeholder(leadOf(one));
  const tags = lists.tagged(one);
  return (
    <GridListItem id={one.id} textValue={one.title} className="card">
      <b className="title">{one.title}</b>
      <span className="who s q">{lead ? <bdi>{lead.name}</bdi> : text("initiatives-no-lead")}</span>
      {tags.length > 0 && <span className="tags s">{tags.map((tag) => tag.name).join(" · ")}</span>}
      <span className="foot">
        {domains.map((domain) => (
          <DomainMark key={domain.id} domain={domain} alone size={22} />
        ))}
        {levels.length > 0 && (
          <LevelRing
            positions={levels.map((level) => level.position)}
            label={levels.map((level) => level.label).join(", ")}
          />
        )}
        <span className="tools">
          <Button slot="drag" className="tool">
            <GripVertical className="ic" aria-hidden />
          </Button>
          <MenuButton
            label={text("initiatives-move", { title: one.title })}
            lines={statuses
              .filter((status) => status !== one.status)
              .map((status) => ({
                id: status,
                label: text("initiatives-move-to", { status: text(`status-${status}`) }),
                onAction: () => onMove([one], status),
              }))}
            button={
              <Button className="tool" aria-label={text("initiatives-move", { title: one.title })}>
                <EllipsisVertical className="ic" aria-hidden />
              </Button>
            }
          />
        </span>
      </span>
    </GridListItem>
  );
}
