import { Minus, Plus, Table2 } from "lucide-react";
import { useMemo, useState } from "react";
import { ToggleButton } from "react-aria-components";
import type { Id, Initiative, Milestone } from "@/api/generated";
import { useInitiatives, useTimeline } from "@/api/queries";
import { Button, Tip, useText } from "@/components";
import { usePageKeys } from "@/parts/list";
import { useRecords } from "@/parts/records";
import { today } from "@/parts/stakeholder";
import { useDates } from "../useDates";
import type { Edit } from "../useEdit";
import type { InitiativesSearch } from "../view";
import { Chart } from "./Chart";
import { firstDay } from "./days";
import { Legend } from "./Legend";
import type { RowWays } from "./RowMenu";
import { Twin } from "./Twin";
import { useOrder } from "./useOrder";
import { useShift } from "./useShift";
import { WhenDialog } from "./WhenDialog";
import "./timeline.css";
import "./bars.css";

const STEP = 1.6;
const CLOSEST = STEP ** 6;
const nothing: never[] = [];

/** When initiatives are: bars on a line of time that can be moved, milestones, and what waits for what. */
export function Timeline({
  shown,
  search,
  edit,
}: {
  shown: Initiative[];
  /** How the list stands, for the way back to it. */
  search: InitiativesSearch;
  edit: Edit;
}) {
  const text = useText();
  const inWords = useDates();
  const records = useRecords();
  const { data: all = nothing } = useInitiatives();
  const { milestones = nothing, dependencies = nothing } = useTimeline().data ?? {};
  const { dated, undated } = useOrder(shown);
  const shifting = useShift(edit);
  const [closer, setCloser] = useState(1);
  const [isTable, setTable] = useState(false);
  const [asked, setAsked] = useState<{ id: Id; about: "dates" | "waits" }>();
  const day = today();

  const rows = useMemo(() => [...dated, ...undated], [dated, undated]);
  const milestonesOf = useMemo(() => {
    const by = new Map<Id, Milestone[]>();
    for (const each of milestones) by.set(each.initiative, [...(by.get(each.initiative) ?? []), each]);
    return (id: Id) => by.get(id) ?? nothing;
  }, [milestones]);
  const waitsOf = useMemo(() => {
    const known = new Map(all.map((one) => [one.id, one]));
    const by = new Map<Id, Initiative[]>();
    for (const { first, then } of dependencies) {
      const one = known.get(first);
      if (one) by.set(then, [...(by.get(then) ?? []), one]);
    }
    return (id: Id) => by.get(id) ?? nothing;
  }, [all, dependencies]);
  const ways = useMemo<RowWays>(
    () => ({
      ask: ({ id }, about) => setAsked({ id, about }),
      release: (one, first) => {
        const ids = dependencies
          .filter((each) => each.then === one.id && each.first === first)
          .map(({ id }) => id);
        const other = all.find((each) => each.id === first)?.title ?? "";
        void records.remove(
          "dependency",
          ids,
          text("timeline-no-longer-waits", { title: one.title, first: other }),
        );
      },
    }),
    [records, text, dependencies, all],
  );
  const come = (factor: number) => setCloser((now) => Math.max(1, Math.min(CLOSEST, now * factor)));
  usePageKeys({ "+": () => come(STEP), "=": () => come(STEP), "-": () => come(1 / STEP) });

  const one = all.find((each) => each.id === asked?.id);
  const { moving } = shifting;
  return (
    <div className="tl">
      <div className="tl-tools">
        <Legend />
        <span className="tl-ways">
          {!isTable && (
            <>
              <Tip words={text("timeline-further")}>
                <Button
                  small
                  icon={Minus}
                  aria-label={text("timeline-further")}
                  isDisabled={closer === 1}
                  onPress={() => come(1 / STEP)}
                />
              </Tip>
              <Tip words={text("timeline-closer")}>
                <Button
                  small
                  icon={Plus}
                  aria-label={text("timeline-closer")}
                  isDisabled={closer >= CLOSEST}
                  onPress={() => come(STEP)}
                />
              </Tip>
            </>
          )}
          <ToggleButton className="btn sm tl-as-table" isSelected={isTable} onChange={setTable}>
            <Table2 className="ic" aria-hidden />
            {text("timeline-as-table")}
          </ToggleButton>
        </span>
      </div>
      {dated.length === 0 && (
        <p className="tl-first">
          {text("timeline-none-dated")} {text("timeline-none-dated.why")}
        </p>
      )}
      {isTable ? (
        <Twin
          rows={rows}
          milestonesOf={milestonesOf}
          waitsOf={waitsOf}
          search={search}
          today={firstDay(day)}
        />
      ) : (
        <Chart
          rows={rows}
          milestonesOf={milestonesOf}
          waitsOf={waitsOf}
          dependencies={dependencies}
          shifting={shifting}
          search={search}
          today={firstDay(day)}
          closer={closer}
          ways={ways}
        />
      )}
      <p className="vh" role="status">
        {moving &&
          text("timeline-moving", {
            title: moving.one.title,
            dates: inWords({ ...moving.one, ...shifting.datesOf(moving.one) }) ?? "",
          })}
      </p>
      {one && asked && (
        <WhenDialog
          key={one.id}
          one={one}
          about={asked.about}
          all={all}
          dependencies={dependencies}
          onClose={() => setAsked(undefined)}
        />
      )}
    </div>
  );
}
