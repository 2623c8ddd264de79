import { Link } from "@tanstack/react-router";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { kept } from "@/api/call";
import type { Id, InitiativeEdit } from "@/api/generated";
import { useCommand, useFramework, useInitiatives, useStakeholders } from "@/api/queries";
import { Button, DomainMark, LevelRing, SavedText, useItemName, useText, WordsOf } from "@/components";

/** What an initiative is, to read and to change in place; the rest of it is on its page. */
export function InitiativeAside({
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
  const { mutateAsync } = useCommand("edit_initiatives", { meta: { ownRefusal: true } });
  const keep = (edit: InitiativeEdit) => kept(mutateAsync({ ids: [id], edits: [edit] }));
  const initiative = useInitiatives().data?.find((each) => each.id === id);
  const stakeholders = useStakeholders().data ?? [];
  const items = useFramework().data?.items ?? [];
  if (!initiative) return null;
  const of = (ids: Id[]) => items.filter((item) => ids.includes(item.id));
  return (
    <aside className="panel" aria-label={text("maps-initiative", { title: initiative.title })}>
      <Button look="bare" icon={X} className="x" aria-label={text("close")} onPress={onClose} />
      <WordsOf id={id} name={initiative.title}>
        <h2 className="vh">{initiative.title}</h2>
        <SavedText
          className="name"
          label={text("initiative-title")}
          hideLabel
          value={initiative.title}
          placeholder={text("initiative-title")}
          needed={text("initiative-title.needed", { title: initiative.title })}
          onSave={(value) => keep({ field: "title", value: value ?? "" })}
        />
        <p className="q">{text(`status-${initiative.status}`)}</p>
        {lead}
        <SavedText
          className="about"
          label={text("initiative-purpose")}
          hideLabel
          isLong
          value={initiative.purpose}
          placeholder={text("initiative-purpose.placeholder")}
          onSave={(value) => keep({ field: "purpose", value })}
        />
      </WordsOf>
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
