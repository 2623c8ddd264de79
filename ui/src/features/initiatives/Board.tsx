import { useNavigate } from "@tanstack/react-router";
import { EllipsisVertical, GripVertical } from "lucide-react";
import { Button, GridList, GridListItem, useDragAndDrop } from "react-aria-components";
import type { Initiative, InitiativeStatus } from "@/api/generated";
import { DomainMark, LevelRing, MenuButton, useText } from "@/components";
import { StatusIcon } from "./StatusMark";
import type { Lists } from "./useLists";
import { leadOf, statuses } from "./view";

/** What is dragged, so that nothing from elsewhere can be dropped on the board. */
const DRAGGED = "application/x-commonroot-initiative";

type Move = (initiative: Initiative, status: InitiativeStatus) => void;

/**
 * A column for each status. A card moves by dragging it, with the mouse or with the keyboard (Enter on its
 * grip, then Tab to a column and Enter), or from its menu.
 */
export function Board({ shown, lists, onMove }: { shown: Initiative[]; lists: Lists; onMove: Move }) {
  return (
    <div className="inits-board">
      {statuses.map((status) => (
        <Column
          key={status}
          status={status}
          shown={shown.filter((each) => each.status === status)}
          lists={lists}
          onMove={onMove}
          onDropped={(id) => {
            const one = shown.find((each) => each.id === id);
            if (one) onMove(one, status);
          }}
        />
      ))}
    </div>
  );
}

function Column({
  status,
  shown,
  lists,
  onMove,
  onDropped,
}: {
  status: InitiativeStatus;
  shown: Initiative[];
  lists: Lists;
  onMove: Move;
  onDropped: (id: string) => void;
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
      for (const item of items) if (item.kind === "text") onDropped(await item.getText(DRAGGED));
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
        onAction={(id) => navigate({ to: "/initiatives/$id", params: { id: String(id) } })}
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
  return (
    <GridListItem id={one.id} textValue={one.title} className="card">
      <b className="title">{one.title}</b>
      <span className="who s q">{lead ? <bdi>{lead.name}</bdi> : text("initiatives-no-lead")}</span>
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
                onAction: () => onMove(one, status),
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
