import type { ReactNode } from "react";
import type { Stakeholder } from "@/api/generated";
import { DomainMark, LevelRing, LinkButton, PopoverButton, useItemName, useText } from "@/components";
import { TagPicker } from "@/parts/list";
import { PlacePicker } from "./PlacePicker";
import type { Edit } from "./useEdit";
import type { Lists } from "./useLists";

/** Domains, levels and tags as chips, main ones first, each list with its picker. */
export function Placed({ one, lists, edit }: { one: Stakeholder; lists: Lists; edit: Edit }) {
  const text = useText();
  const itemName = useItemName();
  const domains = [one.main_domain, ...one.other_domains].flatMap((id) => lists.item(id) ?? []);
  const levels = [one.main_level, ...one.other_levels].flatMap((id) => lists.item(id) ?? []);
  const tags = one.tags.flatMap((id) => lists.tag(id) ?? []);
  const chosen = [one];
  const isMain = (place: number) => place === 0 && <span className="vh">{text("stakeholders-main")}</span>;
  return (
    <div className="placed">
      <Chips
        of="domains"
        isEmpty={domains.length === 0}
        picker={<PlacePicker place="domain" items={lists.domains} chosen={chosen} edit={edit} />}
      >
        {domains.map((domain, place) => (
          <span className="chip" key={domain.id}>
            <DomainMark domain={domain} />
            {itemName(domain, "short")}
            {isMain(place)}
          </span>
        ))}
      </Chips>
      <Chips
        of="levels"
        isEmpty={levels.length === 0}
        picker={<PlacePicker place="level" items={lists.levels} chosen={chosen} edit={edit} />}
      >
        {levels.map((level, place) => (
          <span className="chip" key={level.id}>
            <LevelRing positions={[level.position]} />
            {itemName(level, "short")}
            {isMain(place)}
          </span>
        ))}
      </Chips>
      <Chips
        of="tags"
        isEmpty={tags.length === 0}
        picker={<TagPicker chosen={chosen} tags={lists.tags} edit={edit} />}
      >
        {tags.map((tag) => (
          <span className="chip t" key={tag.id}>
            {tag.name}
          </span>
        ))}
      </Chips>
    </div>
  );
}

/** One list as chips, and the words that open its picker. */
function Chips({
  of,
  isEmpty,
  picker,
  children,
}: {
  of: "domains" | "levels" | "tags";
  isEmpty: boolean;
  picker: ReactNode;
  children: ReactNode;
}) {
  const text = useText();
  const name = text(`stakeholders-${of}`);
  const open = isEmpty
    ? of === "tags"
      ? "stakeholders-add-tag"
      : "stakeholders-choose"
    : "stakeholders-change";
  return (
    <fieldset>
      <legend>{name}</legend>
      <span className="chips">
        {isEmpty && of !== "tags" && <span className="q">{text("not-known-yet")}</span>}
        {children}
        <PopoverButton
          label={name}
          placement="bottom end"
          button={
            <LinkButton
              className="act"
              aria-label={text("stakeholders-change-of", { words: text(open), of: name })}
            >
              {text(open)}
            </LinkButton>
          }
        >
          {picker}
        </PopoverButton>
      </span>
    </fieldset>
  );
}
