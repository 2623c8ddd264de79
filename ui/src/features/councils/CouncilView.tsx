import { Link, useNavigate } from "@tanstack/react-router";
import { ArrowLeft, Trash2 } from "lucide-react";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Council, Id } from "@/api/generated";
import { useComposition, usePlan } from "@/api/queries";
import { Button, NotHere, SavedText, Section, useText, WordsOf } from "@/components";
import { useLists } from "@/parts/stakeholder";
import { ChildrenGroup } from "./ChildrenGroup";
import { DeleteDialog } from "./DeleteDialog";
import { Facts } from "./Facts";
import { Gaps } from "./Gaps";
import { RoundTable } from "./RoundTable";
import { SeatTable } from "./SeatTable";
import { useSeatWords } from "./useSeatWords";
import { useCouncilEdit } from "./useSteps";

/** One council: what it is for, who sits at its table and who is missing there. */
export function CouncilView({ council, councils }: { council: Council; councils: Council[] }) {
  const text = useText();
  const navigate = useNavigate();
  const lists = useLists();
  const words = useSeatWords(lists);
  const keep = useCouncilEdit(council.id);
  const { data: plan } = usePlan();
  const { data: composition } = useComposition(council.id);
  const [isAsked, setAsked] = useState(false);
  const table = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<ReadonlySet<Id>>(new Set());
  const [sought, setSought] = useState<Id>();
  // It takes the place of the list, which may have been scrolled.
  useLayoutEffect(() => {
    const page = document.getElementById("page");
    if (page) page.scrollTop = 0;
  }, []);
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
    <WordsOf id={council.id} name={council.name}>
      <div className="councils pad council" ref={whole}>
        <Link to="/councils" search={{}} activeOptions={{ exact: true }} className="councils-back">
          <ArrowLeft className="ic" aria-hidden />
          {text("councils-title")}
        </Link>
        <header className="councils-top">
          <h1 className="vh">{council.name}</h1>
          <SavedText
            className="name"
            label={text("councils-name")}
            hideLabel
            value={council.name}
            placeholder={text("councils-name")}
            needed={text("councils-name-needed", { name: council.name })}
            onSave={(value) => keep({ field: "name", value: value ?? "" })}
          />
          <Button look="bare" icon={Trash2} onPress={() => setAsked(true)}>
            {text("councils-delete")}
          </Button>
        </header>
        <SavedText
          className="purpose"
          label={text("councils-purpose")}
          hideLabel
          isLong
          value={council.purpose}
          placeholder={text("councils-purpose.placeholder")}
          onSave={(value) => keep({ field: "purpose", value })}
        />
        <NotHere />
        <Facts council={council} councils={councils} keep={keep} />
        {isChildren && (
          <ChildrenGroup council={council} keep={keep} threshold={plan?.plan.small_count_threshold ?? 5} />
        )}
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
        <DeleteDialog
          council={isAsked ? council : undefined}
          onClose={() => setAsked(false)}
          onDeleted={() => navigate({ to: "/councils", search: {} })}
        />
      </div>
    </WordsOf>
  );
}
