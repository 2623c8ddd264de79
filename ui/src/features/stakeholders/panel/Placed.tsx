import type { Stakeholder } from "@/api/generated";
import { DomainMark, LevelRing, LinkButton, PopoverButton, useItemName, useText } from "@/components";
import { PlacePicker } from "../bulk/PlacePicker";
import { TagPicker } from "../bulk/TagPicker";
import type { Edit } from "../useEdit";
import type { Lists } from "../useLists";

/** Domains, levels and tags as chips, main ones first, each list with its picker. */
export function Placed({ one, lists, edit }: { one: Stakeholder; lists: Lists; edit: Edit }) {
  const text = useText();
  const itemName = useItemName();
  const domains = [one.main_domain, ...one.other_domains].flatMap((id) => lists.item(id) ?? []);
  const levels = [one.main_level, ...one.other_levels].flatMap((id) => lists.item(id) ?? []);
  const tags = one.tags.flatMap((id) => lists.tag(id) ?? []);
  const chosen = [one];
  const unknown = <span className="q">{text("not-known-yet")}</span>;
  return (
    <div className="placed">
      <div role="group" aria-label={text("stakeholders-domains")}>
        <span className="lbl" aria-hidden>
          {text("stakeholders-domains")}
        </span>
        <span className="chips">
          {domains.length === 0 && unknown}
          {domains.map((domain, place) => (
            <span className="chip" key={domain.id}>
              <DomainMark domain={domain} />
              {itemName(domain, "short")}
              {place === 0 && domains.length > 1 && <span className="vh">{text("stakeholders-main")}</span>}
            </span>
          ))}
          <PopoverButton
            label={text("stakeholders-domains")}
            placement="bottom end"
            button={
              <LinkButton className="act" aria-label={text("stakeholders-change-domains")}>
                {text(domains.length === 0 ? "stakeholders-choose" : "stakeholders-change")}
              </LinkButton>
            }
          >
            <PlacePicker place="domain" items={lists.domains} chosen={chosen} edit={edit} />
          </PopoverButton>
        </span>
      </div>
      <div role="group" aria-label={text("stakeholders-levels")}>
        <span className="lbl" aria-hidden>
          {text("stakeholders-levels")}
        </span>
        <span className="chips">
          {levels.length === 0 && unknown}
          {levels.map((level) => (
            <span className="chip" key={level.id}>
              <LevelRing positions={[level.position]} />
              {itemName(level, "short")}
            </span>
          ))}
          <PopoverButton
            label={text("stakeholders-levels")}
            placement="bottom end"
            button={
              <LinkButton className="act" aria-label={text("stakeholders-change-levels")}>
                {text(levels.length === 0 ? "stakeholders-choose" : "stakeholders-change")}
              </LinkButton>
            }
          >
            <PlacePicker place="level" items={lists.levels} chosen={chosen} edit={edit} />
          </PopoverButton>
        </span>
      </div>
      <div role="group" aria-label={text("stakeholders-tags")}>
        <span className="lbl" aria-hidden>
          {text("stakeholders-tags")}
        </span>
        <span className="chips">
          {tags.map((tag) => (
            <span className="chip t" key={tag.id}>
              {tag.name}
            </span>
          ))}
          <PopoverButton
            label={text("stakeholders-tags")}
            placement="bottom end"
            button={
              <LinkButton className="act" aria-label={text("stakeholders-change-tags")}>
                {text(tags.length === 0 ? "stakeholders-add-tag" : "stakeholders-change")}
              </LinkButton>
            }
          >
            <TagPicker chosen={chosen} lists={lists} edit={edit} />
          </PopoverButton>
        </span>
      </div>
    </div>
  );
}
