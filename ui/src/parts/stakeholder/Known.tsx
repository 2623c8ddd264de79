import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Id, Resource, StakeholderPage } from "@/api/generated";
import { DomainMark, LinkButton, Pips, useText } from "@/components";
import type { PanelPart } from "./panelParts";
import type { Lists } from "./useLists";

/** A part of the panel: thick rule, title, and at the end of its line how much there is. */
export function Part({
  title,
  aside,
  name,
  children,
}: {
  title: string;
  aside?: string;
  /** By which a link finds it. */
  name?: PanelPart;
  children: ReactNode;
}) {
  return (
    <section className="part" data-part={name}>
      <h3 tabIndex={name && -1}>
        {title}
        {aside && <span>{aside}</span>}
      </h3>
      {children}
    </section>
  );
}

/** What is known of a stakeholder from elsewhere in the plan; to be read here, changed there. */
export function Known({
  page,
  lists,
  onOpen,
}: {
  page: StakeholderPage;
  lists: Lists;
  onOpen: (id: Id) => void;
}) {
  const text = useText();
  const { offers, needs, ties, seats, initiatives } = page;
  return (
    <>
      <Resources title={text("stakeholders-offers")} list={offers} lists={lists} />
      <Resources title={text("stakeholders-needs")} list={needs} lists={lists} />
      {ties.length > 0 && (
        <Part
          name="ties"
          title={text("stakeholders-ties")}
          aside={text("stakeholders-ties-count", { count: ties.length })}
        >
          <ul className="ties">
            {ties.map((tie) => {
              const domain = lists.item(tie.main_domain);
              return (
                <li key={tie.tie}>
                  {domain ? (
                    <DomainMark domain={domain} alone />
                  ) : (
                    <span className="unknown-mark" aria-hidden>
                      ?
                    </span>
                  )}
                  <LinkButton className="to" onPress={() => onOpen(tie.other)}>
                    <bdi>{tie.name}</bdi>
                  </LinkButton>
                  {tie.intensity === null ? (
                    <span className="q s">{text("not-known-yet")}</span>
                  ) : (
                    <Pips value={tie.intensity} label={text(`intensity-${tie.intensity}`)} />
                  )}
                </li>
              );
            })}
          </ul>
        </Part>
      )}
      {seats.length > 0 && (
        <Part title={text("stakeholders-seats")}>
          <ul className="plain">
            {seats.map((seat) => (
              <li key={`${seat.council} ${seat.role}`}>
                {seat.name}, <span className="q">{text("stakeholders-seat-role", { role: seat.role })}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {initiatives.length > 0 && (
        <Part title={text("stakeholders-initiatives")}>
          <ul className="plain">
            {initiatives.map((initiative) => (
              <li key={`${initiative.initiative} ${initiative.role}`}>
                <Link to="/initiatives/$id" params={{ id: initiative.initiative }} className="plain">
                  {initiative.title}
                </Link>
                , <span className="q">{text("stakeholders-partner-role", { role: initiative.role })}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

function Resources({ title, list, lists }: { title: string; list: Resource[]; lists: Lists }) {
  if (list.length === 0) return null;
  return (
    <Part title={title}>
      <ul className="plain">
        {list.map((resource) => {
          const domain = lists.item(resource.domain);
          return (
            <li key={resource.id}>
              {resource.text}
              {domain && <DomainMark domain={domain} alone size={18} />}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

/** What an imported list brought along, as it stood there. */
export function Brought({ page }: { page: StakeholderPage }) {
  const text = useText();
  const lines = [
    ...page.external_ids.map(({ source, value }) => ({
      name: text("stakeholders-id-from", { source }),
      value,
    })),
    ...page.extra_fields,
  ];
  if (lines.length === 0) return null;
  return (
    <Part title={text("stakeholders-brought")}>
      <dl className="brought">
        {lines.map(({ name, value }) => (
          <div key={`${name} ${value}`}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
