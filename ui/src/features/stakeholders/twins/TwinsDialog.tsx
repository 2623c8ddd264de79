import { ArrowLeft, ArrowRight } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { refusalOf } from "@/api/call";
import type { Id, StakeholderPage, TwinPair, Twins } from "@/api/generated";
import { useStakeholder, useStakeholders } from "@/api/queries";
import { Button, Dialog, RefusalBanner, useText } from "@/components";
import type { Lists } from "@/parts/stakeholder";
import { Compare } from "./Compare";
import "./twins.css";

/** Two that were put side by side: because they look alike, or because somebody has selected them. */
export type Pairing = TwinPair & { why: Twins["why"] | null };

/** Pairs that may be one, one pair at a time, in whatever order somebody looks at them: nothing joins them but a person. */
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
  const known = selected && pairs.find((pair) => keyOf(pair) === keyOf(selected));
  return (
    <Dialog
      wide
      title={text("twins-title")}
      isOpen={isOpen && (selected !== undefined || pairs.length > 0)}
      onClose={onClose}
    >
      {selected ? (
        <InTurn twins={known ?? { ...selected, why: null }} lists={lists} onSettled={onClose} />
      ) : (
        <Suggested pairs={pairs} about={about} lists={lists} />
      )}
    </Dialog>
  );
}

const keyOf = ({ a, b }: TwinPair) => [a, b].sort().join(" ");

/** All pairs that look alike, to walk through: the one that is shown, and which of how many it is. */
function Suggested({ pairs, about, lists }: { pairs: Twins[]; about: Id | null; lists: Lists }) {
  const text = useText();
  const [asked] = useState(() => pairs.find(({ a, b }) => a === about || b === about) ?? pairs[0]);
  const [shown, setShown] = useState(asked && keyOf(asked));
  const found = pairs.findIndex((pair) => keyOf(pair) === shown);
  // Once a pair is settled it is gone, and the one that took its place in the list is next.
  const place = useRef(0);
  const at = found < 0 ? Math.min(place.current, pairs.length - 1) : found;
  useEffect(() => {
    place.current = at;
  }, [at]);
  const twins = pairs[at];
  const current = twins && keyOf(twins);
  // From here on it is this pair that is looked at, wherever in the list another step puts it.
  useEffect(() => setShown(current), [current]);
  if (!twins) return null;
  const go = (by: 1 | -1) => {
    const next = pairs[(at + by + pairs.length) % pairs.length];
    if (next) setShown(keyOf(next));
  };
  return (
    <>
      {pairs.length > 1 && (
        <div className="row twin-walk">
          <p role="status">{text("twins-which", { at: at + 1, count: pairs.length })}</p>
          <Button small look="bare" icon={ArrowLeft} onPress={() => go(-1)}>
            {text("twins-before")}
          </Button>
          <Button small look="bare" icon={ArrowRight} onPress={() => go(1)}>
            {text("twins-after")}
          </Button>
        </div>
      )}
      <InTurn twins={twins} lists={lists} onSettled={undefined} />
    </>
  );
}

interface InTurnProps {
  twins: Pairing;
  lists: Lists;
  /** Asked of this pair alone, it is over once that is settled. */
  onSettled: (() => void) | undefined;
}

/**
 * One pair. With each new one the keyboard comes to it where the button that was pressed is gone; whoever walks through
 * the pairs keeps the button that they walk with.
 */
function InTurn({ twins, lists, onSettled }: InTurnProps) {
  const text = useText();
  const { data: everybody = [] } = useStakeholders();
  const frame = useRef<HTMLDivElement>(null);
  const pair = `${twins.a} ${twins.b}`;
  const seen = useRef(pair);
  useEffect(() => {
    const isLost = !document.activeElement?.closest(".twin-walk");
    if (seen.current !== pair && isLost) frame.current?.focus();
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
