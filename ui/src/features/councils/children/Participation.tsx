import type { Council, CouncilEdit } from "@/api/generated";
import { NotHere, SavedText, Section, useText } from "@/components";
import type { Kept } from "../useSteps";

/** The four checks of whether children take part in earnest, after Lundy 2007. */
const checks = ["space", "voice", "audience", "influence"] as const;

/** Whether the children take part in earnest: four questions, each answered in the council's own words. */
export function Participation({
  council,
  keep,
}: {
  council: Council;
  keep: (...edits: CouncilEdit[]) => Kept;
}) {
  const text = useText();
  const { participation } = council;
  const said = checks.filter((check) => participation[check] !== null).length;
  return (
    <Section
      title={text("asks-checks")}
      aside={<span className="q s">{text("asks-checks-said", { said })}</span>}
      className="checks-sec"
    >
      <p className="i2 mt-why">{text("asks-checks-why")}</p>
      <div className="checks">
        {checks.map((check) => (
          <div key={check} className="check-of">
            <h3>{text(`asks-check-${check}`)}</h3>
            <p className="s i2">{text(`asks-check-${check}.about`)}</p>
            <SavedText
              isLong
              hideLabel
              label={text(`asks-check-${check}`)}
              value={participation[check]}
              placeholder={text(`asks-check-${check}.placeholder`)}
              onSave={(value) => keep({ field: check, value })}
            />
          </div>
        ))}
      </div>
      <NotHere />
      <p className="q s">{text("asks-checks-source")}</p>
    </Section>
  );
}
