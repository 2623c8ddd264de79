import { Plus } from "lucide-react";
import { useMemo, useRef, useState } from "react";
import type { Id, Stakeholder } from "@/api/generated";
import { useStakeholders, useTies } from "@/api/queries";
import { say, useBegun, useForgetWords, useText } from "@/components";
import { ActionButton } from "@/parts/actions";
import { today } from "../day";
import { Part } from "../Known";
import { useAdder } from "../useAdder";
import type { Lists } from "../useLists";
import { AddTie, type BegunTie, begunTie } from "./AddTie";
import { hasEnded, type SeenTie, seenFrom } from "./seen";
import { TieLine } from "./TieLine";
import { useTieSteps } from "./useTieSteps";
import "./ties.css";

/** Whom a stakeholder is tied to, who was asked and is not, and the way to add one. */
export function Ties({ one, lists, onOpen }: { one: Stakeholder; lists: Lists; onOpen: (id: Id) => void }) {
  const text = useText();
  const { data: ties } = useTies();
  const { data: stakeholders } = useStakeholders();
  const steps = useTieSteps();
  const forget = useForgetWords();
  const [open, setOpen] = useState<string | null>(null);
  // One that was begun here and neither added nor cancelled stands open again.
  const begun = useBegun<BegunTie>(begunTie(one.id)).now;
  const [isAdding, setAdding] = useState(begun !== undefined);
  const adder = useRef<HTMLButtonElement>(null);
  const begin = () => setAdding(true);
  const { add, form } = useAdder({ id: "add-tie", short: text("tie-add"), icon: Plus }, isAdding, begin);
  const day = today();
  const { present, absent } = useMemo(
    () => seenFrom(one.id, ties ?? [], stakeholders ?? [], day),
    [one.id, ties, stakeholders, day],
  );
  const running = present.filter(({ tie }) => !hasEnded(tie, day)).length;
  const ended = present.length - running;

  async function remove({ tie, other }: SeenTie) {
    if (!(await steps.remove(tie.id))) return;
    forget(`${one.id} ${steps.lineOf(tie.id)}`);
    const words = tie.presence === "present" ? "tie-removed" : "tie-forgotten";
    say(text(words, { name: one.name, other: other.name }), { undo: true });
    setOpen(null);
    adder.current?.focus();
  }
  function close() {
    setAdding(false);
    // The button comes back with the next drawing.
    requestAnimationFrame(() => adder.current?.focus());
  }
  const lines = (list: SeenTie[], label: string) => (
    <ul className="ties" aria-label={label}>
      {list.map((seen) => {
        const line = steps.lineOf(seen.tie.id);
        return (
          <TieLine
            key={line}
            line={line}
            seen={seen}
            here={one}
            domain={lists.item(seen.other.main_domain)}
            isOpen={open === line}
            onTurn={(isOpen) => setOpen(isOpen ? line : null)}
            onOpen={onOpen}
            onEdit={(edits) => steps.edit(seen.tie.id, edits)}
            onRemove={() => remove(seen)}
          />
        );
      })}
    </ul>
  );
  const isLoaded = ties !== undefined && stakeholders !== undefined;
  return (
    <Part
      name="ties"
      title={text("stakeholders-ties")}
      aside={present.length > 0 ? text("stakeholders-ties-count", { count: running, ended }) : undefined}
    >
      {present.length > 0 && lines(present, text("stakeholders-ties"))}
      {isLoaded && present.length + absent.length === 0 && <p className="q">{text("ties-none")}</p>}
      {absent.length > 0 && (
        <>
          <h4 className="ties-asked">{text("ties-asked")}</h4>
          <p className="q s">{text("ties-asked.about")}</p>
          {lines(absent, text("ties-asked"))}
        </>
      )}
      {isAdding ? (
        <AddTie
          id={form}
          here={one}
          known={[...present, ...absent]}
          stakeholders={stakeholders ?? []}
          lists={lists}
          steps={steps}
          onClose={close}
        />
      ) : (
        <ActionButton action={add} ref={adder} look="bare" small className="part-add" />
      )}
    </Part>
  );
}
