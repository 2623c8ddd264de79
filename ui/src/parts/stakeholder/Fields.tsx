import type { ReactNode } from "react";
import type {
  Id,
  Sensitivity,
  StakeholderEdit,
  StakeholderKind,
  StakeholderPage,
  Stance,
} from "@/api/generated";
import { Checkbox, NotHere, SavedText, useSectorName, useText, WordsOf } from "@/components";
import { Choose } from "./Choose";
import { ContactFields } from "./ContactFields";
import { Brought, Known, Part } from "./Known";
import { Placed } from "./Placed";
import { Rate } from "./Rate";
import { Resources } from "./resources/Resources";
import { isShortLabel, lettersIn } from "./shortLabel";
import { stances } from "./stances";
import { Ties } from "./ties/Ties";
import type { Edit } from "./useEdit";
import { useKeep } from "./useField";
import type { Lists } from "./useLists";
import { isWebsite } from "./website";

const kinds: StakeholderKind[] = ["organisation", "group", "role"];
const sensitivities: Sensitivity[] = ["public", "council", "restricted", "confidential"];

/** The fields of one stakeholder, in the order in which people tell about it. */
export function Fields({
  page,
  lists,
  edit,
  lead,
  onOpen,
}: {
  page: StakeholderPage;
  lists: Lists;
  edit: Edit;
  /** What the page it is opened from says of it. */
  lead?: ReactNode;
  onOpen: (id: Id) => void;
}) {
  const text = useText();
  const sectorName = useSectorName();
  const one = page.stakeholder;
  const keep = useKeep(one.id);
  const unknown = text("not-known-yet");
  const stanceChoices = stances.map((id) => choice<Stance>("stance", id));
  function choice<T extends string>(list: string, id: T): { id: T; label: string; about: string } {
    const message = `${list}-${id.replaceAll("_", "-")}`;
    return { id, label: text(message), about: text(`${message}.about`) };
  }
  type Words = "short_label" | "about" | "data_conditions" | "area_served" | "website";
  const words = (field: Words) => (value: string | null) => keep({ field, value } as StakeholderEdit);

  return (
    <>
      <SavedText
        className="name"
        hideLabel
        label={text("stakeholders-name")}
        placeholder={text("stakeholders-name")}
        value={one.name}
        needed={text("stakeholders-name-needed", { name: one.name })}
        onSave={(value) => keep({ field: "name", value: value ?? "" })}
      />
      <SavedText
        className="about"
        hideLabel
        isLong
        label={text("stakeholders-about")}
        placeholder={text("stakeholders-about-placeholder")}
        value={one.about}
        onSave={words("about")}
      />
      <NotHere className="care" />
      {lead && <div className="lead">{lead}</div>}
      <Placed one={one} lists={lists} edit={edit} />
      <Part title={text("stakeholders-part-what")}>
        <div className="lines">
          <Choose
            label={text("stakeholders-kind")}
            value={one.kind}
            choices={kinds.map((id) => choice("stakeholder-kind", id))}
            onSave={(value) => keep({ field: "kind", value })}
          />
          <Choose
            label={text("stakeholders-sector")}
            value={one.sector}
            choices={lists.sectors.map((sector) => ({ id: sector.id, label: sectorName(sector) }))}
            onSave={(value) => keep({ field: "sector", value })}
          />
          <SavedText
            label={text("stakeholders-area")}
            placeholder={unknown}
            value={one.area_served}
            onSave={words("area_served")}
          />
          <SavedText
            className="web"
            label={text("stakeholders-website")}
            placeholder={unknown}
            value={one.website}
            onSave={async (value) =>
              value === null || isWebsite(value)
                ? words("website")(value)
                : text("stakeholders-website-wrong")
            }
          />
          <SavedText
            label={text("stakeholders-short-label")}
            placeholder={text("stakeholders-short-label-hint")}
            value={one.short_label}
            onSave={async (value) =>
              value === null || isShortLabel(value)
                ? words("short_label")(value)
                : text("stakeholders-short-label-wrong", { letters: lettersIn(value) })
            }
          />
        </div>
      </Part>
      <Part title={text("stakeholders-part-stands")}>
        <div className="lines">
          <Rate
            label={text("stakeholders-influence")}
            value={one.influence}
            onSave={(value) => keep({ field: "influence", value })}
          />
          <Rate
            label={text("stakeholders-interest")}
            value={one.interest}
            onSave={(value) => keep({ field: "interest", value })}
          />
          <Choose
            label={text("stakeholders-stance-now")}
            value={one.stance_now}
            choices={stanceChoices}
            onSave={(value) => keep({ field: "stance_now", value })}
          />
          <Choose
            label={text("stakeholders-stance-hoped")}
            value={one.stance_hoped}
            choices={stanceChoices}
            onSave={(value) => keep({ field: "stance_hoped", value })}
          />
        </div>
      </Part>
      <Resources of={one} word="offer" list={page.offers} lists={lists} edit={edit} />
      <Resources of={one} word="need" list={page.needs} lists={lists} edit={edit} />
      <Ties one={one} lists={lists} onOpen={onOpen} />
      <Known page={page} />
      <Part name="contact" title={text("stakeholders-contact")}>
        <WordsOf id={`${one.id} contact`} name={one.name}>
          <ContactFields of={one} contact={page.contact} keep={keep} />
        </WordsOf>
      </Part>
      <Part title={text("stakeholders-part-care")}>
        <div className="lines">
          <Choose
            always
            label={text("stakeholders-sensitivity")}
            value={one.sensitivity}
            choices={sensitivities.map((id) => choice("sensitivity", id))}
            onSave={(value) => keep({ field: "sensitivity", value: value ?? "council" })}
          />
          <SavedText
            label={text("stakeholders-conditions")}
            placeholder={text("stakeholders-conditions-none")}
            isLong
            value={one.data_conditions}
            onSave={words("data_conditions")}
          />
          <Checkbox
            isSelected={one.do_not_map}
            onChange={(value) => {
              keep({ field: "do_not_map", value });
            }}
          >
            <span>
              {text("stakeholders-do-not-map")}
              <span className="q s block">{text("stakeholders-do-not-map.about")}</span>
            </span>
          </Checkbox>
        </div>
      </Part>
      <Brought page={page} />
    </>
  );
}
