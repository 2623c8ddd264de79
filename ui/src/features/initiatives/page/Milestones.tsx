import { Link } from "@tanstack/react-router";
import { Flag, X } from "lucide-react";
import { useRef, useState } from "react";
import type { Initiative, Milestone } from "@/api/generated";
import {
  Button,
  Checkbox,
  type Problem,
  SavedText,
  Section,
  useProblemWords,
  useText,
  WordsOf,
} from "@/components";
import { useDeeds } from "@/parts/actions";
import { QuickLine, useRecords, WhoSees } from "@/parts/records";
import { SavedWhen, sayWhen, today } from "@/parts/stakeholder";
import { newMilestone } from "../records";
import { outside } from "../timeline/days";
import type { Lists } from "../useLists";
import { Who } from "./Who";

/** What is to be reached and by when, along a line that is drawn as far as it has come. */
export function Milestones({
  one,
  milestones,
  lists,
}: {
  one: Initiative;
  milestones: Milestone[];
  lists: Lists;
}) {
  const text = useText();
  const records = useRecords();
  const field = useRef<HTMLInputElement>(null);
  useDeeds("add", [
    {
      id: "add-milestone",
      icon: Flag,
      perform: () => {
        field.current?.focus();
        field.current?.scrollIntoView({ block: "center" });
      },
    },
  ]);
  const next = milestones.find((each) => each.done_on === null)?.id;
  return (
    <Section
      title={text("initiative-milestones")}
      className="initp-milestones"
      aside={
        <Link to="/initiatives" search={{ view: "timeline" }} className="act">
          {text("initiative-milestones-timeline")}
        </Link>
      }
    >
      {milestones.length === 0 && <p className="initp-none">{text("initiative-milestones.none")}</p>}
      <ol className="steps-line">
        {milestones.map((each) => (
          <WordsOf key={each.id} id={`${one.id} ${each.id}`} name={one.title}>
            <Step one={one} milestone={each} isNext={each.id === next} lists={lists} />
          </WordsOf>
        ))}
      </ol>
      <QuickLine
        ref={field}
        label={text("initiative-milestone-add")}
        onAdd={(title) => records.save([{ noun: "milestone", value: newMilestone(one.id, title) }])}
      />
    </Section>
  );
}

function Step({
  one,
  milestone,
  isNext,
  lists,
}: {
  one: Initiative;
  milestone: Milestone;
  isNext: boolean;
  lists: Lists;
}) {
  const text = useText();
  const records = useRecords();
  const said = useProblemWords();
  const [wrong, setWrong] = useState<Problem>();
  const { id, title, due, done_on } = milestone;
  const language = document.documentElement.lang || "en";
  const side = due === null ? undefined : outside(due, one.start, one.end);
  const edge = side === "before" ? one.start : one.end;
  const isLate = done_on === null && due !== null && today().slice(0, due.length) > due;
  return (
    <li data-thing={id} data-done={done_on !== null || undefined} data-next={isNext || undefined}>
      <Checkbox
        className="dot"
        aria-label={text("initiative-milestone-reached", { title })}
        isSelected={done_on !== null}
        onChange={async (isDone) =>
          setWrong(await records.change("milestone", milestone, { done_on: isDone ? today() : null }))
        }
      />
      <SavedText
        className="what"
        hideLabel
        label={text("initiative-milestone-title", { title })}
        value={title}
        placeholder={text("initiative-milestone-title.placeholder")}
        needed={text("initiative-milestone-title.needed", { title })}
        onSave={(value) => records.change("milestone", milestone, { title: value ?? "" })}
      />
      {/* It may be meant so: it is kept, and said, also to whoever has gone on with the keyboard. */}
      <div className="due" aria-live="polite">
        <SavedWhen
          hideLabel
          label={text("initiative-milestone-due", { title })}
          value={due}
          placeholder={text("initiative-milestone-due.placeholder")}
          hint={
            side && edge !== null
              ? text(`initiative-milestone-${side}`, { day: sayWhen(edge, language) })
              : undefined
          }
          onSave={(value) => records.change("milestone", milestone, { due: value })}
        />
      </div>
      <Who
        label={text("initiative-milestone-owner", { title })}
        value={milestone.owner}
        placeholder={text("initiative-milestone-owner.placeholder")}
        lists={lists}
        onSave={(owner) => records.change("milestone", milestone, { owner })}
      />
      <p className="s q foot">
        {done_on !== null && text("initiative-milestone-done", { when: sayWhen(done_on, language) })}
        {isLate && <span className="late">{text("initiative-milestone-late")}</span>}
        {isNext && !isLate && text("initiative-milestone-next")}
        <WhoSees
          name={title}
          value={milestone.sensitivity}
          onSave={(sensitivity) => records.change("milestone", milestone, { sensitivity })}
        />
        <Button
          small
          look="bare"
          icon={X}
          aria-label={text("initiative-milestone-remove", { title })}
          onPress={() => records.remove("milestone", [id], text("initiative-milestone-removed", { title }))}
        />
      </p>
      {wrong && (
        <p className="wrong" role="alert">
          {said(wrong)}
        </p>
      )}
    </li>
  );
}
