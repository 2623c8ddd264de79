import { useNavigate } from "@tanstack/react-router";
import { useCallback, useEffect, useRef } from "react";
import { refusalOf } from "@/api/call";
import { useBrought, useConflicts, useMergeUndo } from "@/api/queries";
import { Button, RefusalBanner, useText } from "@/components";
import { Backups } from "@/parts/backups";
import { Bring } from "./Bring";
import { Came } from "./Came";
import { Case } from "./Case";
import { Send } from "./Send";
import { useCases } from "./useCases";
import { useSettle } from "./useSettle";

/** How copies of the plan stand to each other, in a sentence; what needs somebody; sending and bringing in. */
export function Home() {
  const text = useText();
  const navigate = useNavigate();
  const conflicts = useConflicts();
  const undo = useMergeUndo().data ?? null;
  const brought = useBrought().data;
  const page = useRef<HTMLDivElement>(null);
  const cases = useCases(conflicts.data, page);
  const settle = useSettle(conflicts.data ?? [], cases.settled);
  const title = useCallback(() => page.current?.querySelector<HTMLElement>("h1")?.focus(), []);
  const isReady = conflicts.data !== undefined;
  // Whoever brought a copy in pressed a button that is gone.
  useEffect(() => {
    if (isReady && document.activeElement === document.body) title();
  }, [isReady, title]);

  if (conflicts.error) {
    return (
      <div className="pad">
        <h1>{text("place-together")}</h1>
        <RefusalBanner refusal={refusalOf(conflicts.error)} />
      </div>
    );
  }
  if (!conflicts.data) return <p className="vh">{text("loading")}</p>;
  const open = conflicts.data;
  const isCalm = open.length === 0;
  const stands = isCalm ? text("together-calm") : text("together-needs-you", { count: open.length });
  const steps = undo && brought ? `${text("together-came-in", { steps: brought.steps })} ` : "";
  const came = (undo || (brought && !isCalm)) && (
    <Came
      brought={brought}
      undo={undo}
      onOut={() => {
        cases.forget();
        title();
      }}
    />
  );
  return (
    <div className="tog" ref={page}>
      <div className="in">
        <header className="top">
          <h1 className="say-first" tabIndex={-1}>
            {steps}
            {stands}
          </h1>
          {came && brought && (
            <p className="i2 file">
              <bdi>{text("together-brought-from", { file: brought.file_name })}</bdi>
            </p>
          )}
        </header>
        <p className="i2 why">
          {text(isCalm ? (came ? "together-send-back" : "together-why") : "together-cases-why")}
        </p>
        {!isCalm && (
          <div className="two-parts" data-alone={!came || undefined}>
            <div className="cases">
              {open.map((conflict, at) => (
                <Case
                  key={cases.keyOf(conflict)}
                  conflict={conflict}
                  place={text("together-place", { n: cases.decided + at + 1, count: cases.total })}
                  settle={settle}
                />
              ))}
            </div>
            {came}
          </div>
        )}
        <div className="ways">
          {isCalm && came}
          <Send isMain={isCalm} />
          <Bring promises={isCalm && !came} />
          <Backups />
        </div>
      </div>
      {!isCalm && (
        <footer className="finish">
          <p>
            <b>{text("together-progress", { decided: cases.decided, count: cases.total })}</b>{" "}
            <span className="i2 more">{text("together-progress-why")}</span>
          </p>
          <Button className="end" onPress={() => navigate({ to: "/" })}>
            {text("together-later")}
          </Button>
        </footer>
      )}
    </div>
  );
}
