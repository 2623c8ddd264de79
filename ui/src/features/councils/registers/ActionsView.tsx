import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { refusalOf } from "@/api/call";
import type { Action, Council } from "@/api/generated";
import { useActionList, useMeetings } from "@/api/queries";
import { EmptyState, LinkButton, RefusalBanner, Section, Select, StatusMessage, useText } from "@/components";
import { ActionHeads, ActionRow } from "../meetings/ActionRow";
import { QuickLine } from "../meetings/QuickLine";
import { newAction } from "../meetings/records";
import { useRecords } from "../meetings/useRecords";
import { useWho } from "../meetings/useWho";
import { isPast } from "../meetings/when";
import { today } from "../seat";
import { CouncilFilter } from "./CouncilFilter";

const ANYBODY = "anybody";
const NOBODY = "nobody";
const doer = (action: Action) => action.seat ?? action.stakeholder ?? NOBODY;

/** Every action, of one council or of all: what is late first, then by its day, then without one, then what is done. */
export function ActionsView({ council, councils }: { council?: Council; councils: Council[] }) {
  const text = useText();
  const navigate = useNavigate();
  const records = useRecords();
  const who = useWho();
  const search = useSearch({ from: "/councils" });
  const { data: all, error } = useActionList();
  const { data: meetings } = useMeetings();
  const [isDoneShown, setDoneShown] = useState(false);
  if (error) return <RefusalBanner refusal={refusalOf(error)} />;
  if (!all || !meetings) return <StatusMessage>{text("loading")}</StatusMessage>;
  const day = today();
  const from = (action: Action) => meetings.find((each) => each.id === action.meeting);
  const councilOf = (action: Action) =>
    from(action)?.council ?? who.seats(undefined).find((seat) => seat.id === action.seat)?.council;
  const ours = all.filter((each) => !council || councilOf(each) === council.id);
  const shown = ours.filter((each) => search.who === undefined || doer(each) === search.who);
  const open = shown.filter((each) => each.done_on === null);
  const done = shown.filter((each) => each.done_on !== null);
  const isLate = (each: Action) => each.due !== null && isPast(each.due, day);
  const groups = [
    { id: "late", list: open.filter(isLate) },
    { id: "ahead", list: open.filter((each) => each.due !== null && !isLate(each)) },
    { id: "no-day", list: open.filter((each) => each.due === null) },
  ].filter((group) => group.list.length > 0);
  const doers = [...new Map(ours.map((each) => [doer(each), who.of(each) ?? text("meetings-who-none")]))];

  const rows = (list: Action[]) => (
    <>
      <ActionHeads />
      <ul className="actions-list">
        {list.map((action) => (
          <ActionRow
            key={action.id}
            action={action}
            council={councilOf(action)}
            meeting={from(action)}
            who={who}
          />
        ))}
      </ul>
    </>
  );
  return (
    <>
      <div className="row register-filter">
        <CouncilFilter council={council} councils={councils} view="actions" />
        {doers.length > 1 && (
          <Select
            className="filter"
            hideLabel
            label={text("actions-who")}
            choices={[
              { id: ANYBODY, label: text("actions-anybody") },
              ...doers.map(([id, label]) => ({ id, label })),
            ]}
            value={search.who ?? ANYBODY}
            onChange={(id) => {
              const { who: _, ...others } = search;
              const next = id === ANYBODY ? others : { ...others, who: id };
              navigate({ to: "/councils", search: next, replace: true });
            }}
          />
        )}
      </div>
      {ours.length === 0 && (
        <EmptyState title={text("actions-none")}>
          <p>{text("actions-none.why")}</p>
        </EmptyState>
      )}
      {ours.length > 0 && open.length === 0 && <p className="i2">{text("actions-none-open")}</p>}
      {groups.map(({ id, list }) => (
        <Section
          key={id}
          title={text(`actions-${id}`)}
          aside={<span className="q s">{text("actions-count", { count: list.length })}</span>}
        >
          {rows(list)}
        </Section>
      ))}
      {/* What belongs to a council comes from one of its meetings, and is added there. */}
      {!council && (
        <QuickLine
          label={text("actions-add")}
          hint={text("actions-add.hint")}
          onAdd={(words) => records.save([{ noun: "action", value: newAction(words, null) }])}
        />
      )}
      {done.length > 0 && (
        <Section title={text("actions-done", { count: done.length })} className="done-sec">
          <LinkButton quiet aria-expanded={isDoneShown} onPress={() => setDoneShown(!isDoneShown)}>
            {text(isDoneShown ? "actions-done-hide" : "actions-done-show")}
          </LinkButton>
          {isDoneShown && rows(done)}
        </Section>
      )}
    </>
  );
}
