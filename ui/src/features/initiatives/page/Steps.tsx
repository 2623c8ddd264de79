import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { call } from "@/api/call";
import type { Initiative, Progress, Step } from "@/api/generated";
import { keys } from "@/api/keys";
import { Ago, Section, useStepWords, useText } from "@/components";

/** Steps looked through, and how many of them are told. */
const take = 300;
const most = 6;

/** What words of the history are about an initiative: those that name it, or what belongs to it. */
function isOf(step: Step, one: Initiative, own: ReadonlySet<string>): boolean {
  const { op, args } = step.label;
  if (args.initiative === one.title) return true;
  if (/initiative|dependency|factor-work/.test(op)) return args.name === one.title;
  return /milestone|indicator|reading|budget-line/.test(op) && own.has(args.name ?? "");
}

/** The last steps that were taken on this initiative; the history has all of them. */
export function Steps({ one, progress }: { one: Initiative; progress: Progress }) {
  const text = useText();
  const words = useStepWords();
  const { data = [] } = useQuery({
    queryKey: [...keys.history, "latest", take],
    queryFn: () => call("list_steps", { skip: 0, take }),
  });
  const own = new Set([
    ...progress.milestones.map((each) => each.title),
    ...progress.indicators.map((each) => each.name),
    ...progress.budget.map((each) => each.what),
  ]);
  const steps = data.filter((step) => isOf(step, one, own)).slice(0, most);
  return (
    <Section
      title={text("initiative-history")}
      aside={
        <Link to="/history" className="act">
          {text("initiative-history-all")}
        </Link>
      }
    >
      {steps.length === 0 ? (
        <p className="q">{text("initiative-history.none")}</p>
      ) : (
        <ol className="initp-steps">
          {steps.map((step) => (
            <li key={`${step.site} ${step.seq}`}>
              <Ago at={step.at} className="s q" />
              <span>
                {step.mode === "do" ? (
                  <Did step={step} words={words(step.label)} />
                ) : (
                  text(`history-${step.mode}`, { step: words(step.label) })
                )}
              </span>
              <span className="s q">{step.author || text("history-nobody")}</span>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

/** What was done; what was taken back since is struck out, and that is said. */
function Did({ step, words }: { step: Step; words: string }) {
  const text = useText();
  if (!step.undone) return words;
  return (
    <>
      <s>{words}</s> <span className="s q">{text("history-undone")}</span>
    </>
  );
}
