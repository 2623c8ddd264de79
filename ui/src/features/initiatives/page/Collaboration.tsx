import { Link } from "@tanstack/react-router";
import type { BudgetLine, Commitment, Initiative, Partner, PartnerRole } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { DomainMark, LinkButton, NotHere, SavedText, Section, say, useText } from "@/components";
import { Choice } from "@/parts/records";
import { useKeepPartner } from "../useKeep";
import type { Lists } from "../useLists";
import { AddPartner } from "./AddPartner";
import { Shared } from "./Shared";

const roles: PartnerRole[] = ["lead", "partner", "funder", "adviser", "host", "voice"];
const commitments: Commitment[] = ["asked", "agreed", "declined"];

/** The lines of the board that are written in words. */
const notes = ["brings", "gains", "key_action"] as const;

/** Partners side by side (after the Collaboration Multiplier, Prevention Institute). */
export function Collaboration({
  one,
  budget,
  lists,
}: {
  one: Initiative;
  budget: BudgetLine[];
  lists: Lists;
}) {
  const text = useText();
  const { partners } = one;
  return (
    <Section title={text("initiative-together")} aside={<AddPartner one={one} lists={lists} />}>
      {partners.length === 0 ? (
        <p className="initp-none">{text("initiative-together.none")}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className="initp-board on-paper" tabIndex={0} aria-label={text("initiative-board")}>
          <table style={{ minWidth: `${6 + partners.length * 9}rem` }}>
            <thead>
              <tr>
                <td />
                {partners.map((partner) => (
                  <th key={partner.id} scope="col">
                    <Name partner={partner} lists={lists} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">{text("initiative-role")}</th>
                {partners.map((partner) => (
                  <td key={partner.id}>
                    <Role partner={partner} lists={lists} />
                  </td>
                ))}
              </tr>
              {notes.map((note) => (
                <tr key={note} className={note}>
                  <th scope="row">{text(`initiative-${note.replaceAll("_", "-")}`)}</th>
                  {partners.map((partner) => (
                    <td key={partner.id}>
                      <Note partner={partner} note={note} lists={lists} />
                    </td>
                  ))}
                </tr>
              ))}
              <tr>
                <th scope="row">{text("initiative-commitment")}</th>
                {partners.map((partner) => (
                  <td key={partner.id}>
                    <Said partner={partner} lists={lists} />
                  </td>
                ))}
              </tr>
              <tr className="leave">
                <td />
                {partners.map((partner) => (
                  <td key={partner.id}>
                    <TakeOut partner={partner} one={one} lists={lists} />
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
        </section>
      )}
      {partners.length > 0 && (
        <>
          <NotHere />
          <Shared one={one} budget={budget} lists={lists} />
        </>
      )}
    </Section>
  );
}

function Name({ partner, lists }: Of) {
  const who = lists.stakeholder(partner.stakeholder);
  const domain = lists.item(who?.main_domain ?? null);
  return (
    <span className="who">
      {domain && <DomainMark domain={domain} />}
      <Link to="/stakeholders" search={{ open: partner.stakeholder }} className="plain">
        <bdi>{who?.name}</bdi>
      </Link>
    </span>
  );
}

function TakeOut({ partner, one, lists }: Of & { one: Initiative }) {
  const text = useText();
  const remove = useCommand("remove_partners");
  const name = lists.stakeholder(partner.stakeholder)?.name ?? "";
  return (
    <LinkButton
      quiet
      className="s"
      aria-label={text("initiative-remove-partner", { name })}
      onPress={() =>
        remove.mutate([partner.id], {
          onSuccess: () =>
            say(text("initiative-removed-partner", { name, title: one.title }), { undo: true }),
        })
      }
    >
      {text("initiative-remove-partner.short")}
    </LinkButton>
  );
}

interface Of {
  partner: Partner;
  lists: Lists;
}

/** The label of one field of the board: what, and of whom. */
function useLabel({ partner, lists }: Of) {
  const text = useText();
  const name = lists.stakeholder(partner.stakeholder)?.name ?? "";
  return (field: string) => text("initiative-of-partner", { what: text(field), name });
}

function Role({ partner, lists }: Of) {
  const text = useText();
  const keep = useKeepPartner(partner.id);
  const label = useLabel({ partner, lists });
  return (
    <Choice
      label={label("initiative-role")}
      hideLabel
      value={partner.role}
      choices={roles.map((id) => ({ id, label: text(`partner-role-${id}`) }))}
      onSave={(value) => (value === null ? Promise.resolve(undefined) : keep({ field: "role", value }))}
    />
  );
}

function Note({ partner, note, lists }: Of & { note: (typeof notes)[number] }) {
  const text = useText();
  const keep = useKeepPartner(partner.id);
  const label = useLabel({ partner, lists });
  const id = `initiative-${note.replaceAll("_", "-")}`;
  return (
    <SavedText
      label={label(id)}
      hideLabel
      value={partner[note]}
      placeholder={text(`${id}.placeholder`)}
      onSave={(value) => keep({ field: note, value })}
    />
  );
}

function Said({ partner, lists }: Of) {
  const text = useText();
  const keep = useKeepPartner(partner.id);
  const label = useLabel({ partner, lists });
  return (
    <Choice
      label={label("initiative-commitment")}
      hideLabel
      value={partner.commitment}
      choices={commitments.map((id) => ({ id, label: text(`commitment-${id}`) }))}
      unknown={text("commitment-unknown")}
      onSave={(value) => keep({ field: "commitment", value })}
    />
  );
}
