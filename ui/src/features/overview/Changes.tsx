import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { call } from "@/api/call";
import { keys } from "@/api/keys";
import { Section, useStepWords, useText } from "@/components";

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
            <span className="step-words">
              {step.mode === "do"
                ? words(step.label)
                : text(`history-${step.mode}`, { step: words(step.label) })}
            </span>{" "}
            <span className="q s">{ago(step.at, Date.now(), document.documentElement.lang || "en")}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** How long ago, in the largest unit that fits: "3 days ago". */
export function ago(at: number, now: number, language: string): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  const minutes = Math.round((at - now) / 60_000);
  if (Math.abs(minutes) < 60) return format.format(minutes, "minute");
  const hours = Math.round(minutes / 60);
  if (Math.abs(hours) < 24) return format.format(hours, "hour");
  const days = Math.round(hours / 24);
  return Math.abs(days) < 31 ? format.format(days, "day") : format.format(Math.round(days / 30.4), "month");
}
