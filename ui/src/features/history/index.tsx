import { useInfiniteQuery } from "@tanstack/react-query";
import { Redo2, Undo2 } from "lucide-react";
import { call, refusalOf } from "@/api/call";
import type { Step } from "@/api/generated";
import { keys } from "@/api/keys";
import { Button, EmptyState, RefusalBanner, Section, useStepWords, useText } from "@/components";
import { byDay } from "./days";
import "./history.css";

/** Steps read at once. */
const take = 100;

/** Every step of the plan, newest first: what, by whom, when. */
export function HistoryPage() {
  const text = useText();
  const steps = useInfiniteQuery({
    queryKey: [...keys.history, "all"],
    queryFn: ({ pageParam }) => call("list_steps", { skip: pageParam, take }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => (last.length < take ? undefined : pages.length * take),
  });
  const language = document.documentElement.lang || "en";
  const all = steps.data?.pages.flat() ?? [];
  return (
    <div className="pad hist">
      <h1>{text("place-history")}</h1>
      <p className="i2">{text("history-about")}</p>
      {steps.error && <RefusalBanner refusal={refusalOf(steps.error)} />}
      {steps.data && all.length === 0 && (
        <EmptyState title={text("history-empty")}>{text("history-empty.why")}</EmptyState>
      )}
      {byDay(all, language).map(({ day, steps: taken }) => (
        <Section key={day} title={day}>
          <ol>
            {taken.map((step) => (
              <StepLine key={`${step.site} ${step.seq}`} step={step} language={language} />
            ))}
          </ol>
        </Section>
      ))}
      {steps.hasNextPage && (
        <Button onPress={() => void steps.fetchNextPage()} isDisabled={steps.isFetchingNextPage}>
          {text("history-older")}
        </Button>
      )}
    </div>
  );
}

function StepLine({ step, language }: { step: Step; language: string }) {
  const text = useText();
  const words = useStepWords()(step.label);
  const said = step.mode === "do" ? words : text(`history-${step.mode}`, { step: words });
  return (
    <li className={step.undone ? "undone" : ""}>
      <time className="num q" dateTime={new Date(step.at).toISOString()}>
        {new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(
          step.at,
        )}
      </time>
      <span className="step">
        {step.mode === "undo" && <Undo2 className="ic" aria-hidden />}
        {step.mode === "redo" && <Redo2 className="ic" aria-hidden />}
        {step.undone ? <s>{said}</s> : <span className="step-words">{said}</span>}
        {step.undone && <span className="q s">{text("history-undone")}</span>}
      </span>
      <span className="q by">{step.author || text("history-nobody")}</span>
    </li>
  );
}
