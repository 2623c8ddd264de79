import { refusalOf } from "@/api/call";
import { useAssessment, useFactors, usePopulationGroups } from "@/api/queries";
import { EmptyState, NotHere, RefusalBanner, Section, StatusMessage, useText } from "@/components";
import { QuickLine, useRecords } from "@/parts/records";
import { newGroup } from "../records";
import { FactorWarnings } from "./FactorWarnings";
import { GroupItem } from "./GroupItem";

/** Groups of the population: what each brings, what weighs on it, how we know; and what the factors leave out. */
export function GroupsView() {
  const text = useText();
  const records = useRecords();
  const { data: groups, error } = usePopulationGroups();
  const { data: factors } = useFactors();
  const { data: assessment } = useAssessment();
  if (error) return <RefusalBanner refusal={refusalOf(error)} />;
  if (!groups) return <StatusMessage>{text("loading")}</StatusMessage>;
  return (
    <div className="asm-stack">
      {groups.length === 0 && (
        <EmptyState title={text("assessment-groups-none")}>
          <p>{text("assessment-groups-none.why")}</p>
        </EmptyState>
      )}
      <Section
        title={text("assessment-groups")}
        aside={
          groups.length > 0 && (
            <span className="q s">{text("assessment-groups-count", { count: groups.length })}</span>
          )
        }
      >
        {groups.length > 0 && <p className="i2 asm-why">{text("assessment-groups.about")}</p>}
        <ul className="asm-groups">
          {groups.map((group) => (
            <GroupItem
              key={group.id}
              group={group}
              factors={(factors?.factors ?? []).filter((each) => each.group === group.id).length}
              findings={(assessment?.findings ?? []).filter((each) => each.group === group.id).length}
            />
          ))}
        </ul>
        <QuickLine
          label={text("assessment-group-add")}
          hint={text("assessment-group-add.hint")}
          onAdd={(words) => records.save([{ noun: "population_group", value: newGroup(words) }])}
        />
        <NotHere />
      </Section>
      {factors && <FactorWarnings factors={factors} groups={groups} />}
    </div>
  );
}
