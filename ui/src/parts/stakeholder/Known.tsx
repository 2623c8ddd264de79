import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { StakeholderPage } from "@/api/generated";
import { useText } from "@/components";
import type { PanelPart } from "./panelParts";

/** A part of the panel: thick rule, title, and at the end of its line how much there is. */
export function Part({
  title,
  aside,
  name,
  children,
}: {
  title: string;
  aside?: string | undefined;
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
export function Known({ page }: { page: StakeholderPage }) {
  const text = useText();
  const { seats, initiatives } = page;
  return (
    <>
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
