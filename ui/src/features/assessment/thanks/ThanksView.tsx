import { useSearch } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { refusalOf } from "@/api/call";
import type { Id } from "@/api/generated";
import { useInitiatives, useRecognitions, useStakeholders } from "@/api/queries";
import {
  EmptyState,
  NotHere,
  RefusalBanner,
  Section,
  Select,
  StatusMessage,
  useArrive,
  useText,
  useWish,
} from "@/components";
import { QuickLine, useRecords } from "@/parts/records";
import { today } from "@/parts/stakeholder";
import { newRecognition } from "../records";
import { ThanksItem } from "./ThanksItem";
import { WhomPicker } from "./WhomPicker";

const NONE = "none";

/** Whom the council thanks, for what, and when. */
export function ThanksView() {
  const text = useText();
  const records = useRecords();
  const { data: all, error } = useRecognitions();
  const { data: stakeholders = [] } = useStakeholders();
  const { data: initiatives = [] } = useInitiatives();
  const [stakeholder, setStakeholder] = useState<Id | null>(null);
  const [initiative, setInitiative] = useState<Id | null>(null);
  const line = useRef<HTMLInputElement>(null);
  useArrive(useSearch({ from: "/assessment" }).open);
  const [isWanted, setWanted] = useState(false);
  useWish("add", () => {
    setWanted(true);
    line.current?.focus();
  });
  if (error) return <RefusalBanner refusal={refusalOf(error)} />;
  if (!all) return <StatusMessage>{text("loading")}</StatusMessage>;

  async function add(words: string) {
    const value = newRecognition(words, { stakeholder, initiative, date: today() });
    await records.save([{ noun: "recognition", value }]);
    // The next one is somebody else's.
    setStakeholder(null);
  }
  return (
    <div className="asm-stack">
      {all.length === 0 && (
        <EmptyState title={text("assessment-thanks-none")}>
          <p>{text("assessment-thanks-none.why")}</p>
        </EmptyState>
      )}
      <Section title={text("assessment-thanks-add")} className="asm-add">
        <div className="row asm-add-choices">
          <WhomPicker
            label={text("assessment-thanks-whom")}
            value={stakeholder}
            stakeholders={stakeholders}
            onChange={(id) => {
              setStakeholder(id);
              return undefined;
            }}
          />
          <Select
            label={text("assessment-thanks-initiative")}
            choices={[
              { id: NONE, label: text("assessment-thanks-no-initiative") },
              ...initiatives.map((each) => ({ id: each.id, label: each.title })),
            ]}
            value={initiative ?? NONE}
            onChange={(id) => setInitiative(id === NONE ? null : id)}
          />
        </div>
        <QuickLine
          ref={line}
          hasKeyboard={isWanted}
          label={text("assessment-thanks-what")}
          hint={text("assessment-thanks-what.hint")}
          onAdd={add}
        />
        <NotHere />
      </Section>
      {all.length > 0 && (
        <Section
          title={text("assessment-thanks")}
          aside={<span className="q s">{text("assessment-thanks-count", { count: all.length })}</span>}
        >
          <ul className="asm-thanks">
            {all.map((each) => (
              <ThanksItem
                key={each.id}
                recognition={each}
                stakeholders={stakeholders}
                initiatives={initiatives}
              />
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
