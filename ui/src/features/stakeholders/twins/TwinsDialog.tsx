import { useEffect, useRef } from "react";
import { refusalOf } from "@/api/call";
import type { Id, StakeholderPage, TwinPair, Twins } from "@/api/generated";
import { useStakeholder, useStakeholders } from "@/api/queries";
import { Dialog, RefusalBanner, useText } from "@/components";
import type { Lists } from "@/parts/stakeholder";
import { Compare } from "./Compare";
import "./twins.css";

/** Two that were put side by side: because they look alike, or because somebody has selected them. */
export type Pairing = TwinPair & { why: Twins["why"] | null };

/** Pairs that may be one, one pair after the other: nothing joins them but a person. */
export function TwinsDialog({
  pairs,
  about,
  selected,
  isOpen,
  lists,
  onClose,
}: {
  pairs: Twins[];
  /** Whose pair comes first; null for all in their order. */
  about: Id | null;
  /** Two that somebody has selected; then it is only about them. */
  selected?: TwinPair | undefined;
  isOpen: boolean;
  lists: Lists;
  onClose: () => void;
}) {
  const text = useText();
  const isPair = ({ a, b }: TwinPair) =>
    selected !== undefined && [a, b].sort().join() === [selected.a, selected.b].sort().join();
  const first: Pairing | undefined = selected
    ? (pairs.find(isPair) ?? { ...selected, why: null })
    : (pairs.find(({ a, b }) => a === about || b === about) ?? pairs[0]);
  return (
    <Dialog
      wide
      title={selected ? text("twins-title-selected") : text("twins-title", { count: pairs.length })}
      isOpen={isOpen && first !== undefined}
      onClose={onClose}
    >
      {first && <InTurn twins={first} lists={lists} onSettled={selected && onClose} />}
    </Dialog>
  );
}

interface InTurnProps {
  twins: Pairing;
  lists: Lists;
  /** Asked of this pair alone, it is over once that is settled. */
  onSettled: (() => void) | undefined;
}

/** One pair after the other. With each new one, the keyboard comes to it: the button that was pressed is gone. */
function InTurn({ twins, lists, onSettled }: InTurnProps) {
  const text = useText();
  const { data: everybody = [] } = useStakeholders();
  const frame = useRef<HTMLDivElement>(null);
  const pair = `${twins.a} ${twins.b}`;
  const seen = useRef(pair);
  useEffect(() => {
    if (seen.current !== pair) frame.current?.focus();
    seen.current = pair;
  }, [pair]);
  const name = (id: Id) => everybody.find((one) => one.id === id)?.name ?? "";
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be named by a legend that is seen
    <div
      ref={frame}
      className="twin-pair"
      role="group"
      tabIndex={-1}
      aria-label={text("twins-pair", { name: name(twins.a), other: name(twins.b) })}
    >
      <Pair key={pair} twins={twins} lists={lists} onSettled={onSettled} />
    </div>
  );
}

function Pair({ twins, lists, onSettled }: InTurnProps) {
  const text = useText();
  const left = useStakeholder(twins.a);
  const right = useStakeholder(twins.b);
  const error = left.error ?? right.error;
  if (error) return <RefusalBanner refusal={refusalOf(error)} />;
  if (!left.data || !right.data) return <p className="q">{text("loading")}</p>;
  const pages: [StakeholderPage, StakeholderPage] = [left.data, right.data];
  return <Compare twins={twins} pages={pages} lists={lists} onSettled={onSettled} />;
}
