import type { ReactNode } from "react";
import type { Id, Mark, SceneView } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { LinkButton, useText } from "@/components";
import { StakeholderPanel } from "@/parts/stakeholder";
import { InitiativeAside } from "./InitiativeAside";

/** What is selected on the map, to read and to change in place. */
export function Selected({
  view,
  mark,
  way,
  onClose,
  onOpen,
}: {
  /** The map it is selected on. */
  view: SceneView;
  mark: Mark;
  /** The way from it to another one. */
  way: ReactNode;
  onClose: () => void;
  onOpen: (id: Id) => void;
}) {
  const text = useText();
  const release = useCommand("release_marks");
  const placed = mark.moved && (
    <p className="q">
      {text("maps-placed")}{" "}
      <LinkButton onPress={() => release.mutate({ view, ids: [mark.id] })}>
        {text("maps-release-one")}
      </LinkButton>
    </p>
  );
  if (mark.kind === "initiative")
    return <InitiativeAside id={mark.id} lead={placed} onClose={onClose} onOpen={onOpen} />;
  const lead = (
    <>
      {mark.would_lose > 0 && <p className="note">{text("maps-would-lose", { count: mark.would_lose })}</p>}
      {placed}
      {way}
    </>
  );
  return <StakeholderPanel id={mark.id} lead={lead} onClose={onClose} onOpen={onOpen} />;
}
