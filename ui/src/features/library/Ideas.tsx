import type { FrameworkItem } from "@/api/generated";
import { Section, useItemName, useText } from "@/components";

/** The theories behind the framework: what each gives, and what it asks of a plan. */
export function Theories({ theories, source }: { theories: FrameworkItem[]; source: string }) {
  const text = useText();
  const name = useItemName();
  return (
    <>
      <p className="libr-lead i2">
        {text("library-theories.about")} <cite>{text("library-theories.source", { source })}</cite>
      </p>
      {theories.map((theory) => (
        <div key={theory.id} id={`libr-${theory.id}`}>
          <Section title={name(theory)} className="libr-idea">
            <h3>{text("library-gives")}</h3>
            <p>{theory.about}</p>
            <h3>{text("library-asks")}</h3>
            <p>{theory.asks}</p>
          </Section>
        </div>
      ))}
    </>
  );
}

/** What the framework recommends to a community, and what in a plan would show it. */
export function Recommendations({
  recommendations,
  source,
}: {
  recommendations: FrameworkItem[];
  source: string;
}) {
  const text = useText();
  const name = useItemName();
  return (
    <>
      <p className="libr-lead i2">
        {text("library-recommendations.about")}{" "}
        <cite>{text("library-recommendations.source", { source })}</cite>
      </p>
      {recommendations.map((each) => (
        <div key={each.id} id={`libr-${each.id}`}>
          <Section title={name(each)} className="libr-idea">
            <h3>{text("library-shows")}</h3>
            <ul>
              {(each.about ?? "").split(";").map((line) => (
                <li key={line}>{line.trim()}</li>
              ))}
            </ul>
          </Section>
        </div>
      ))}
    </>
  );
}
