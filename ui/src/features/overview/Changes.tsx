import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { call } from "@/api/call";
import { keys } from "@/api/keys";
import { Ago, Section, useStepWords, useText } from "@/components";

const latest = { skip: 0, take: 6 };

/** The newest steps, in words. */
export function Changes() {
  const text = useText();
  const words = useStepWords();
  const steps = useQuery({
    queryKey: [...keys.history, "latest"],
    queryFn: () => call("list_steps", latest),
  });
  if (!steps.data?.length) return null;
  return (
    <Section
      title={text("overview-changes")}
      aside={
        <Link to="/history" className="act">
          {text("place-history")}
        </Link>
      }
    >
      <ul className="rows chg">
        {steps.data.map((step) => (
          <li key={`${step.site} ${step.seq}`} className={step.undone ? "undone" : ""}>
            <span>
              <span className="step-words">
                {step.mode === "do"
                  ? words(step.label)
                  : text(`history-${step.mode}`, { step: words(step.label) })}
              </span>{" "}
              {step.undone && <span className="q s">{text("history-undone")}</span>}
            </span>
            <Ago at={step.at} className="q s" />
          </li>
        ))}
      </ul>
    </Section>
  );
}
