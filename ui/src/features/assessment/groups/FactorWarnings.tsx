import { Link } from "@tanstack/react-router";
import { CircleDashed, MessageCircleQuestion } from "lucide-react";
import { useState } from "react";
import type { Factor, Factors, PopulationGroup } from "@/api/generated";
import { useFramework, useInitiatives } from "@/api/queries";
import { type Problem, Section, Select, useProblemWords, useText } from "@/components";
import { useRecords } from "@/parts/records";
import { warningsOf } from "./warnings";

/** What the factors leave out: what is around a child, and whom they weigh on most. Questions, never marks. */
export function FactorWarnings({
  factors: { factors, work },
  groups,
}: {
  factors: Factors;
  groups: PopulationGroup[];
}) {
  const text = useText();
  const levels = (useFramework().data?.items ?? []).filter((item) => item.kind === "level");
  const { levelled, onlyIndividual, withoutGroup } = warningsOf(factors, levels);
  const isFine = factors.length > 0 && !onlyIndividual && withoutGroup.length === 0;
  return (
    <Section title={text("assessment-factors")}>
      {factors.length === 0 && (
        <p className="i2 asm-why">
          {text("assessment-factors-none")}{" "}
          <Link to="/initiatives" className="act">
            {text("assessment-factors-go")}
          </Link>
        </p>
      )}
      {isFine && (
        <p className="i2 asm-why">
          {text("assessment-factors-fine", {
            count: factors.length,
            unlevelled: factors.length - levelled.length,
          })}
        </p>
      )}
      <ul className="asm-warnings">
        {onlyIndividual && (
          <li>
            <CircleDashed className="ic" aria-hidden />
            <div>
              <h3>{text("assessment-only-individual", { count: levelled.length })}</h3>
              <p className="i2">{text("assessment-only-individual.why")}</p>
              <p className="row">
                <Link to="/initiatives" className="act">
                  {text("assessment-factors-go")}
                </Link>
                <Link to="/assessment" search={{}} className="act">
                  {text("assessment-see-findings")}
                </Link>
              </p>
            </div>
          </li>
        )}
        {withoutGroup.length > 0 && (
          <li>
            <MessageCircleQuestion className="ic" aria-hidden />
            <div>
              <h3>
                {text("assessment-without-group", {
                  count: withoutGroup.length,
                  said: factors.length - withoutGroup.length,
                  total: factors.length,
                })}
              </h3>
              <p className="i2">
                {text(groups.length > 0 ? "assessment-without-group.why" : "assessment-without-group.first")}
              </p>
              <ul className="asm-factors">
                {withoutGroup.map((factor) => (
                  <Row
                    key={factor.id}
                    factor={factor}
                    groups={groups}
                    worked={work.filter((each) => each.factor === factor.id).map((each) => each.initiative)}
                  />
                ))}
              </ul>
            </div>
          </li>
        )}
      </ul>
    </Section>
  );
}

/** A factor, the initiatives that work on it, and whom it weighs on most, to be said here. */
function Row({ factor, groups, worked }: { factor: Factor; groups: PopulationGroup[]; worked: string[] }) {
  const text = useText();
  const records = useRecords();
  const said = useProblemWords();
  const [wrong, setWrong] = useState<Problem>();
  const initiatives = (useInitiatives().data ?? []).filter((each) => worked.includes(each.id));
  return (
    <li>
      <div className="what">
        <p>
          <bdi>{factor.name}</bdi>
        </p>
        {initiatives.map((each) => (
          <Link key={each.id} to="/initiatives/$id" params={{ id: each.id }} className="quiet s">
            {each.title}
          </Link>
        ))}
        {wrong && (
          <p className="wrong" role="alert">
            {said(wrong)}
          </p>
        )}
      </div>
      {groups.length > 0 && (
        <Select
          hideLabel
          label={text("assessment-factor-group", { factor: factor.name })}
          placeholder={text("assessment-which-group")}
          choices={groups.map((each) => ({ id: each.id, label: each.name }))}
          value={factor.group}
          onChange={async (group) => setWrong(await records.change("factor", factor, { group }))}
        />
      )}
    </li>
  );
}
