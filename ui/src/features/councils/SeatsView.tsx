import { useEffect, useRef, useState } from "react";
import type { Council, CouncilEdit, Id } from "@/api/generated";
import { useComposition, usePlan } from "@/api/queries";
import { Section, useText } from "@/components";
import { useLists } from "@/parts/stakeholder";
import { ChildrenGroup } from "./ChildrenGroup";
import { Participation } from "./children/Participation";
import { Facts } from "./Facts";
import { Gaps } from "./Gaps";
import { RoundTable } from "./RoundTable";
import { SeatTable } from "./SeatTable";
import { useSeatWords } from "./useSeatWords";
import type { Kept } from "./useSteps";

/** Who sits at the table of a council, who is missing there, and how it works. */
export function SeatsView({
  council,
  councils,
  keep,
}: {
  council: Council;
  councils: Council[];
  keep: (...edits: CouncilEdit[]) => Kept;
}) {
  const text = useText();
  const lists = useLists();
  const words = useSeatWords(lists);
  const { data: plan } = usePlan();
  const { data: composition } = useComposition(council.id);
  const table = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<ReadonlySet<Id>>(new Set());
  const [sought, setSought] = useState<Id>();
  const isChildren = council.kind === "childrens_council";
  // What stands above the seats grows and shrinks with them: the field that has the keyboard stays in sight.
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      const field = document.activeElement;
      if (table.current?.contains(field)) field?.scrollIntoView({ block: "nearest" });
    });
    if (whole.current) observer.observe(whole.current);
    return () => observer.disconnect();
  }, []);
  const goTo = (seat: Id) =>
    table.current?.querySelector<HTMLElement>(`[data-seat="${CSS.escape(seat)}"] .first-field`)?.focus();

  function showGivens(seat: Id, isShown: boolean) {
    setShown((before) => {
      const after = new Set(before);
      if (isShown) after.add(seat);
      else after.delete(seat);
      return after;
    });
  }
  // The fields are there only once they are shown; then the keyboard goes to the first that is empty.
  useEffect(() => {
    if (sought === undefined) return;
    const fields = table.current?.querySelectorAll<HTMLTextAreaElement>(
      `[data-givens="${CSS.escape(sought)}"] textarea`,
    );
    [...(fields ?? [])].find((field) => field.value === "")?.focus();
    setSought(undefined);
  }, [sought]);

  return (
    <div className="council-seats" ref={whole}>
      <Facts council={council} councils={councils} keep={keep} />
      {isChildren && (
        <ChildrenGroup council={council} keep={keep} threshold={plan?.plan.small_count_threshold ?? 5} />
      )}
      {isChildren && <Participation council={council} keep={keep} />}
      {composition && (council.seats.length > 0 || !isChildren) && (
        <Section title={text(isChildren ? "councils-adults" : "councils-at-the-table")}>
          <RoundTable council={council} composition={composition} words={words} onOpen={goTo} />
        </Section>
      )}
      {composition && (
        <Gaps
          council={council}
          composition={composition}
          words={words}
          lists={lists}
          onGivens={(seat) => {
            showGivens(seat, true);
            setSought(seat);
          }}
        />
      )}
      <Section title={text("councils-seats")} className="seats-sec">
        <SeatTable
          council={council}
          lists={lists}
          words={words}
          tableRef={table}
          shown={shown}
          onShow={showGivens}
        />
      </Section>
    </div>
  );
}
