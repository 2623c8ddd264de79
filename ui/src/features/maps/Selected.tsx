import { Link } from "@tanstack/react-router";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import type { Id, Mark } from "@/api/generated";
import { useCommand, useFramework, useInitiatives, useStakeholders } from "@/api/queries";
import { Button, DomainMark, LevelRing, LinkButton, useItemName, useText } from "@/components";
import { StakeholderPanel } from "@/parts/stakeholder";

/** What is selected on the map, to read and to change in place. */
export function Selected({
  mark,
  onClose,
  onOpen,
}: {
  mark: Mark;
  onClose: () => void;
  onOpen: (id: Id) => void;
}) {
  const text = useText();
  const release = useCommand("release_marks");
  const placed = mark.moved && (
    <p className="q">
      {text("maps-placed")}{" "}
      <LinkButton onPress={() => release.mutate({ view: "wheel", ids: [mark.id] })}>
        {text("maps-release-one")}
      </LinkButton>
    </p>
  );
  if (mark.kind === "initiative")
    return <InitiativeAside id={mark.id} lead={placed} onClose={onClose} onOpen={onOpen} />;
  const lead = (mark.would_lose > 0 || placed) && (
    <>
      {mark.would_lose > 0 && <p className="note">{text("maps-would-lose", { count: mark.would_lose })}</p>}
      {placed}
    </>
  );
  return <StakeholderPanel id={mark.id} lead={lead} onClose={onClose} onOpen={onOpen} />;
}

function InitiativeAside({
  id,
  lead,
  onClose,
  onOpen,
}: {
  id: Id;
  lead: ReactNode;
  onClose: () => void;
  onOpen: (id: Id) => void;
}) {
  const text = useText();
  const name = useItemName();
  const initiative = useInitiatives().data?.find((each) => each.id === id);
  const stakeholders = useStakeholders().data ?? [];
  const items = useFramework().data?.items ?? [];
  if (!initiative) return null;
  const of = (ids: Id[]) => items.filter((item) => ids.includes(item.id));
  return (
    <aside className="panel" aria-label={text("maps-initiative", { title: initiative.title })}>
      <Button look="bare" icon={X} className="x" aria-label={text("close")} onPress={onClose} />
      <h2>{initiative.title}</h2>
      <p className="q">{text(`status-${initiative.status}`)}</p>
      {lead}
      {initiative.purpose && <p>{initiative.purpose}</p>}
      <p className="row">
        {of(initiative.domains).map((item) => (
          <span key={item.id} className="chip">
            <DomainMark domain={item} /> {name(item, "short")}
          </span>
        ))}
      </p>
      <p className="row">
        {of(initiative.levels).map((item) => (
          <span key={item.id} className="chip">
            <LevelRing positions={[item.position]} /> {name(item, "short")}
          </span>
        ))}
      </p>
      <h3>{text("maps-partners")}</h3>
      {initiative.partners.length === 0 && <p className="q">{text("maps-no-partners")}</p>}
      <ul className="partners">
        {initiative.partners.map((partner) => (
          <li key={partner.id}>
            <Button look="bare" small onPress={() => onOpen(partner.stakeholder)}>
              <bdi>{stakeholders.find((each) => each.id === partner.stakeholder)?.name ?? ""}</bdi>
            </Button>
            <span className="q s">{text("stakeholders-partner-role", { role: partner.role })}</span>
          </li>
        ))}
      </ul>
      <div className="foot">
        <Link to="/initiatives/$id" params={{ id }} className="btn main">
          {text("maps-open-initiative")}
        </Link>
      </div>
    </aside>
  );
}
