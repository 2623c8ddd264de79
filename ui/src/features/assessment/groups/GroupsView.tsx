import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { refusalOf } from "@/api/call";
import type { Factor } from "@/api/generated";
import { useAssessment, useFactors, useInitiatives, usePopulationGroups } from "@/api/queries";
import { EmptyState, NotHere, RefusalBanner, Section, StatusMessage, useArrive, useText } from "@/components";
import { FactorDialog } from "@/parts/factor";
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
  const navigate = useNavigate();
  const { open } = useSearch({ from: "/assessment" });
  useArrive(open);
  if (error) return <RefusalBanner refusal={refusalOf(error)} />;
  if (!groups) return <StatusMessage>{text("loading")}</StatusMessage>;
  const opened = factors?.factors.find((each) => each.id === open);
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
      {factors && opened && (
        <Opened
          key={opened.id}
          factor={opened}
          worked={factors.work.filter((each) => each.factor === opened.id).map((each) => each.initiative)}
          onClose={() => void navigate({ to: "/assessment", search: { view: "groups" }, replace: true })}
        />
      )}
    </div>
  );
}

/** A factor that somebody came for, with the ways to the initiatives that work on it. */
function Opened({ factor, worked, onClose }: { factor: Factor; worked: string[]; onClose: () => void }) {
  const text = useText();
  const initiatives = (useInitiatives().data ?? []).filter((each) => worked.includes(each.id));
  return (
    <FactorDialog factor={factor} others={initiatives.length} onClose={onClose}>
      <h3>{text("factor-worked-on")}</h3>
      {initiatives.length === 0 && <p className="q">{text("factor-worked-on.none")}</p>}
      <ul>
        {initiatives.map((each) => (
          <li key={each.id}>
            <Link to="/initiatives/$id" params={{ id: each.id }} className="quiet">
              {each.title}
            </Link>
          </li>
        ))}
      </ul>
    </FactorDialog>
  );
}
