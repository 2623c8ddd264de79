import { Plus, ShieldPlus, TriangleAlert } from "lucide-react";
import { useRef, useState } from "react";
import { Button, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { refusalOf } from "@/api/call";
import { holding, matchKey } from "@/api/fold";
import type { Factor, Id, Initiative } from "@/api/generated";
import { useFactors } from "@/api/queries";
import { ComboBox, isOfWords, NotAdded, type Refused, refuse, say, useText } from "@/components";
import { FactorDialog } from "@/parts/factor";
import { NEW, useRecords } from "@/parts/records";
import { newFactor, newWork } from "../../records";

/** Factors offered at once, and the line that makes a new one. */
const most = 10;
const FRESH = "new";

/** The sign of a factor: what makes harm likelier, or less likely. */
export function FactorIcon({ kind }: { kind: Factor["kind"] }) {
  const Icon = kind === "risk" ? TriangleAlert : ShieldPlus;
  return <Icon className="ic" aria-hidden />;
}

/** The factors that an initiative works on: picked from those of the plan, or made anew. */
export function Because({ one }: { one: Initiative }) {
  const text = useText();
  const records = useRecords();
  const { factors = [], work = [] } = useFactors().data ?? {};
  const [opened, setOpened] = useState<Id>();
  const mine = work.filter((each) => each.initiative === one.id);
  const held = factors.filter((factor) => mine.some((each) => each.factor === factor.id));
  const open = factors.find((factor) => factor.id === opened);
  return (
    <>
      {held.length === 0 && <p className="q logic-none">{text("logic-because.none")}</p>}
      <ul className="logic-factors">
        {held.map((factor) => (
          <li key={factor.id} data-kind={factor.kind}>
            <FactorIcon kind={factor.kind} />
            <span>
              <Button
                className="link"
                aria-label={text("factor-open", { name: factor.name })}
                onPress={() => setOpened(factor.id)}
              >
                {factor.name}
              </Button>
              <span className="s q">{text(`factor-works-${factor.kind}`)}</span>
            </span>
          </li>
        ))}
      </ul>
      <AddFactor one={one} factors={factors} held={held} onMade={setOpened} />
      {open && (
        <FactorDialog
          key={open.id}
          factor={open}
          others={work.filter((each) => each.factor === open.id && each.initiative !== one.id).length}
          onLetGo={() => {
            const ids = mine.filter((each) => each.factor === open.id).map((each) => each.id);
            setOpened(undefined);
            void records.remove("factor_work", ids, text("factor-let-go-done", { name: open.name }));
          }}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  );
}

function AddFactor({
  one,
  factors,
  held,
  onMade,
}: {
  one: Initiative;
  factors: Factor[];
  held: Factor[];
  /** A new one was made, of which only the name is known. */
  onMade: (id: Id) => void;
}) {
  const text = useText();
  const records = useRecords();
  const [typed, setTyped] = useState("");
  const [round, setRound] = useState(0);
  const [refused, setRefused] = useState<Refused>();
  const field = useRef<HTMLInputElement>(null);
  const wanted = typed.trim();
  const free = factors.filter((factor) => !held.includes(factor));
  const isKnown = factors.some((factor) => matchKey(factor.name) === matchKey(wanted));
  const lines: { id: string; name: string; kind?: Factor["kind"] }[] = [
    ...holding(free, (factor) => factor.name, typed).slice(0, most),
    ...(wanted === "" || isKnown ? [] : [{ id: FRESH, name: wanted }]),
  ];

  async function take(id: string, name: string) {
    setTyped("");
    setRefused(undefined);
    setRound((count) => count + 1);
    try {
      if (id === FRESH) {
        // One step: the work follows the factor that is made with it.
        const work = newWork(one.id, NEW);
        const [factor] = await records.save([
          { noun: "factor", value: newFactor(name) },
          { noun: "factor_work", value: work },
        ]);
        if (factor !== undefined) onMade(factor);
        return;
      }
      await records.save([{ noun: "factor_work", value: newWork(one.id, id) }]);
      say(text("factor-added", { name, title: one.title }), { undo: true });
    } catch (error) {
      const refusal = refusalOf(error);
      if (isOfWords(refusal)) setRefused({ words: name, refusal });
      else refuse(refusal);
      setTyped(name);
    }
  }
  return (
    <>
      <ComboBox
        key={round}
        autoFocus={round > 0}
        className="logic-add"
        opensByTab={false}
        inputValue={typed}
        onInputChange={(words) => {
          setTyped(words);
          if (refused && words.trim() !== refused.words) setRefused(undefined);
        }}
        items={lines}
        menuTrigger="input"
        allowsCustomValue
        value={null}
        onChange={(id) => {
          const line = lines.find((each) => each.id === id);
          if (line) void take(line.id, line.name);
        }}
      >
        <Label className="vh">{text("factor-add")}</Label>
        <Plus className="ic" aria-hidden />
        <Input ref={field} className="field" placeholder={text("factor-add")} />
        <Popover className="pop">
          <ListBox className="menu">
            {(line: (typeof lines)[number]) => {
              const label = line.kind === undefined ? text("factor-new", { name: line.name }) : line.name;
              return (
                <ListBoxItem id={line.id} textValue={label} className="item">
                  {line.kind === undefined ? (
                    <Plus className="ic" aria-hidden />
                  ) : (
                    <FactorIcon kind={line.kind} />
                  )}
                  <bdi>{label}</bdi>
                </ListBoxItem>
              );
            }}
          </ListBox>
        </Popover>
      </ComboBox>
      {refused && (
        <NotAdded
          refused={refused}
          onReword={() => {
            setTyped(refused.words);
            setRefused(undefined);
            field.current?.focus();
          }}
          onKept={() => void take(FRESH, refused.words)}
        />
      )}
    </>
  );
}
