import { Link, useNavigate, useParams, useRouterState, useSearch } from "@tanstack/react-router";
import { ArrowLeft, Copy, Download, Trash2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { FrameworkItem, Initiative, InitiativeEdit } from "@/api/generated";
import { useInitiatives, useProgress } from "@/api/queries";
import {
  EmptyState,
  NotHere,
  refuse,
  SavedText,
  Section,
  Select,
  useArrive,
  useText,
  WordsOf,
} from "@/components";
import { ActionButton, useDeeds } from "@/parts/actions";
import { Chips } from "@/parts/chips";
import { PackDialog } from "@/parts/packs";
import { DeleteDialog } from "../DeleteDialog";
import { StatusIcon } from "../StatusMark";
import { useCopy } from "../useCopy";
import { type Keep, useKeep } from "../useKeep";
import { type Lists, useLists } from "../useLists";
import { useMove } from "../useMove";
import { statuses } from "../view";
import { Budget } from "./budget/Budget";
import { Collaboration } from "./Collaboration";
import { Facts } from "./Facts";
import { Harm } from "./Harm";
import { Indicators } from "./indicators/Indicators";
import { Logic } from "./logic/Logic";
import { Milestones } from "./Milestones";
import { Steps } from "./Steps";
import { StillMissing } from "./StillMissing";
import { Summary } from "./Summary";
import { Tags } from "./Tags";
import "../initiatives.css";
import "./going.css";
import "./initiative.css";

/** Everything about one initiative, kept as it is typed. */
export function InitiativePage() {
  const text = useText();
  const { id } = useParams({ from: "/initiatives/$id" });
  const { data: all, isLoading } = useInitiatives();
  const lists = useLists();
  const one = all?.find((each) => each.id === id);
  if (isLoading) return null;
  if (!one)
    return (
      <div className="initp">
        <Back />
        <h1 className="vh">{text("initiatives-title")}</h1>
        <EmptyState title={text("initiative-gone")}>
          <p>{text("initiative-gone.why")}</p>
        </EmptyState>
      </div>
    );
  // The key: what is half typed in one initiative must not turn up in the next.
  return (
    <WordsOf id={id} name={one.title}>
      <One key={id} one={one} lists={lists} />
    </WordsOf>
  );
}

function Back() {
  const text = useText();
  const list = useRouterState({ select: ({ location }) => location.state.list });
  return (
    <p className="initp-back">
      <ArrowLeft className="ic" aria-hidden />
      <Link to="/initiatives" search={list ?? {}} className="plain">
        {text("initiatives-title")}
      </Link>
    </p>
  );
}

function One({ one, lists }: { one: Initiative; lists: Lists }) {
  const text = useText();
  const keep = useKeep(one.id);
  const turn = useTurn(keep);
  const known = useProgress(one.id).data;
  useArrive(useSearch({ from: "/initiatives/$id" }).open);
  return (
    <article className="initp" aria-label={one.title}>
      <Head one={one} keep={keep} lists={lists} />
      <StillMissing one={one} progress={known} />
      <div className="initp-body">
        <div className="initp-main">
          <Logic one={one} indicators={known?.indicators ?? []} keep={keep} />
          <Collaboration one={one} budget={known?.budget ?? []} lists={lists} />
          {/* Until it is read nobody is told that there is none. */}
          {known && (
            <>
              <Milestones one={one} milestones={known.milestones} lists={lists} />
              <Budget one={one} budget={known.budget} lists={lists} />
            </>
          )}
          <Section title={text("initiative-how")}>
            <p className="initp-hint q s">{text("initiative-how.hint")}</p>
            {(["principle", "strategy", "spectrum"] as const).map((kind) => (
              <Chips
                key={kind}
                label={text(`initiative-${kind}`)}
                items={lists.of(kind)}
                chosen={listOf(one, kind)}
                onTurn={turn}
              />
            ))}
          </Section>
          <Section title={text("initiative-lessons")}>
            <SavedText
              label={text("initiative-lessons")}
              hideLabel
              isLong
              value={one.lessons}
              placeholder={text("initiative-lessons.placeholder")}
              onSave={(value) => keep({ field: "lessons", value })}
            />
            <NotHere />
          </Section>
          {known && <Steps one={one} progress={known} />}
        </div>
        <div className="initp-side">
          <Facts one={one} lists={lists} keep={keep} />
          {known && <Indicators one={one} progress={known} />}
          <Harm one={one} keep={keep} />
        </div>
      </div>
    </article>
  );
}

/** The list of an initiative that holds items of this kind. */
function listOf(one: Initiative, kind: "principle" | "strategy" | "spectrum") {
  if (kind === "spectrum") return one.spectrum;
  return kind === "principle" ? one.principles : one.strategies;
}

/** Ticks an item of the framework on or off. */
function useTurn(keep: Keep<InitiativeEdit>) {
  return async (item: FrameworkItem, isOn: boolean) => {
    const field = `${isOn ? "add" : "remove"}_${item.kind}`;
    const refusal = await keep({ field, value: item.id } as InitiativeEdit);
    if (refusal !== undefined) refuse(refusal);
  };
}

function Head({ one, keep, lists }: { one: Initiative; keep: Keep<InitiativeEdit>; lists: Lists }) {
  const text = useText();
  const navigate = useNavigate();
  const { fresh } = useSearch({ from: "/initiatives/$id" });
  const [move, dialog] = useMove();
  const turn = useTurn(keep);
  const { copy, isBusy } = useCopy();
  const [isAsked, setAsked] = useState(false);
  const [gives, setGives] = useState(false);
  const [duplicate, give, remove] = useDeeds("here", [
    {
      id: "copy-initiative",
      short: text("initiative-copy"),
      icon: Copy,
      enabled: !isBusy,
      perform: () => void copy(one),
    },
    {
      id: "pack-initiative",
      short: text("initiative-pack"),
      icon: Download,
      perform: () => setGives(true),
    },
    {
      id: "delete-initiative",
      short: text("initiative-delete"),
      icon: Trash2,
      perform: () => setAsked(true),
    },
  ]);
  const title = useRef<HTMLDivElement>(null);
  const example = lists.item(one.example);

  // A title that the program made up is there to be typed over.
  useEffect(() => {
    const field = fresh && title.current?.querySelector("textarea");
    if (!field) return;
    field.focus();
    field.select();
  }, [fresh]);

  return (
    <header className="initp-head">
      <Back />
      <h1 className="vh">{one.title}</h1>
      <div className="initp-top">
        <div className="initp-title" ref={title}>
          <SavedText
            label={text("initiative-title")}
            hideLabel
            value={one.title}
            placeholder={text("initiative-title")}
            needed={text("initiative-title.needed", { title: one.title })}
            onSave={(value) => keep({ field: "title", value: value ?? "" })}
          />
        </div>
        <div className="initp-status" data-status={one.status}>
          <Select
            label={text("initiative-status")}
            hideLabel
            choices={statuses.map((status) => ({
              id: status,
              label: text(`status-${status}`),
              mark: <StatusIcon status={status} />,
            }))}
            value={one.status}
            onChange={(id) => {
              const status = statuses.find((each) => each === id);
              if (status) move([one], status);
            }}
          />
        </div>
        <span className="initp-ways">
          <ActionButton action={duplicate} small />
          <ActionButton action={give} small />
          <ActionButton action={remove} small />
        </span>
      </div>
      <div className="initp-for">
        <SavedText
          className="initp-purpose"
          label={text("initiative-purpose")}
          hideLabel
          isLong
          value={one.purpose}
          placeholder={text("initiative-purpose.placeholder")}
          onSave={(value) => keep({ field: "purpose", value })}
        />
        <NotHere />
      </div>
      <div className="initp-tags">
        <Chips
          label={text("initiative-domains")}
          isQuiet
          items={lists.of("domain")}
          chosen={one.domains}
          onTurn={turn}
        />
        <Chips
          label={text("initiative-levels")}
          isQuiet
          items={lists.of("level")}
          chosen={one.levels}
          onTurn={turn}
        />
        <Summary one={one} lists={lists} />
        <Tags one={one} lists={lists} />
      </div>
      {example && (
        <p className="initp-example q s">
          {text("initiative-example")}{" "}
          <Link to="/library" search={{ open: example.id }} className="act">
            {example.label}
          </Link>
        </p>
      )}
      {dialog}
      {gives && <PackDialog initiative={one.id} onClose={() => setGives(false)} />}
      <DeleteDialog
        asked={isAsked ? [one] : []}
        onClose={() => setAsked(false)}
        onDeleted={() => navigate({ to: "/initiatives" })}
      />
    </header>
  );
}
