import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useMemo, useState } from "react";
import { call, refusalOf } from "@/api/call";
import type { Step } from "@/api/generated";
import { keys } from "@/api/keys";
import { useDays } from "@/api/queries";
import {
  Button,
  EmptyState,
  formatDate,
  RefusalBanner,
  StatusMessage,
  useStepWords,
  useText,
} from "@/components";
import { DayPicker } from "./DayPicker";
import { byDay, dayOf } from "./days";
import { FilterRow } from "./FilterRow";
import { canTakeBackTo, canUndo, everything, passes, stepsAfter } from "./filter";
import { StepLine } from "./StepLine";
import { TakeBack } from "./TakeBack";
import { useUndoStep } from "./useUndoStep";
import "./history.css";

/** Steps read at once. */
const take = 200;

/** Every step of the plan, newest first: what, by whom, when, and the way back. */
export function StepsPage() {
  const text = useText();
  const words = useStepWords();
  const [filter, setFilter] = useState(everything);
  const [to, setTo] = useState<Step>();
  const query = useInfiniteQuery({
    queryKey: [...keys.history, "all"],
    queryFn: ({ pageParam }) => call("list_steps", { skip: pageParam, take }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => (last.length < take ? undefined : pages.length * take),
  });
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const all = useMemo(() => data?.pages.flat() ?? [], [data]);
  const said = (step: Step) =>
    step.mode === "do" ? words(step.label) : text(`history-${step.mode}`, { step: words(step.label) });

  const filtering = filter !== everything;
  // What is looked for may be older than what was read so far.
  useEffect(() => {
    if (filtering && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [filtering, hasNextPage, isFetchingNextPage, fetchNextPage]);

  const shown = filtering ? all.filter((step) => passes(step, said(step), filter)) : all;
  const days = useDays().data ?? [];
  const today = new Date().setHours(0, 0, 0, 0);
  const read = (more: boolean) => {
    if (more && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  };
  const undo = useUndoStep(all, hasNextPage, read, () => setFilter(everything));
  return (
    <div className="pad hist">
      <h1>{text("place-history")}</h1>
      <p className="i2">{text("history-about")}</p>
      {query.error && <RefusalBanner refusal={refusalOf(query.error)} />}
      {data && all.length === 0 && (
        <EmptyState title={text("history-empty")}>{text("history-empty.why")}</EmptyState>
      )}
      {all.length > 0 && (
        <div className="tools">
          <FilterRow
            steps={all}
            isAll={!hasNextPage}
            people={[...new Set(days.flatMap((each) => each.authors))]}
            filter={filter}
            onChange={setFilter}
          />
          <DayPicker days={days} />
        </div>
      )}
      {filtering && <StatusMessage>{text("history-found", { count: shown.length })}</StatusMessage>}
      {byDay(shown, Date.now()).map(({ day, at, steps }) => (
        <section key={at} className="day" aria-labelledby={`day-${at}`}>
          <header>
            <h2 id={`day-${at}`} title={formatDate(at, "day")}>
              {day}
            </h2>
            {at < today && (
              <Link
                to="/history"
                search={{ day: dayOf(at) }}
                className="quiet s"
                aria-label={text("history-see-day.name", { day: formatDate(at, "date") })}
              >
                {text("history-see-day")}
              </Link>
            )}
          </header>
          <ol>
            {steps.map((step) => (
              <StepLine
                key={`${step.site} ${step.seq}`}
                step={step}
                said={said(step)}
                onTakeBack={canTakeBackTo(all, step) ? () => setTo(step) : undefined}
                onUndo={canUndo(step) ? () => undo.run(step) : undefined}
                isBusy={undo.isBusy}
                problem={undo.problemOf(step)}
              />
            ))}
          </ol>
        </section>
      ))}
      {hasNextPage && !filtering && (
        <Button onPress={() => void fetchNextPage()} isDisabled={isFetchingNextPage}>
          {text("history-older")}
        </Button>
      )}
      {to && <TakeBack to={to} steps={stepsAfter(all, to)} onClose={() => setTo(undefined)} />}
    </div>
  );
}
