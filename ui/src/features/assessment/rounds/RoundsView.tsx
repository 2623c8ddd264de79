import { useNavigate, useSearch } from "@tanstack/react-router";
import { Ear } from "lucide-react";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { refusalOf } from "@/api/call";
import { useAssessment, useFramework, useOverview, usePopulationGroups } from "@/api/queries";
import {
  Button,
  EmptyState,
  RefusalBanner,
  Section,
  StatusMessage,
  useArrive,
  useText,
  useWish,
} from "@/components";
import { useOffer, worded } from "@/parts/actions";
import { itemOf } from "@/parts/library";
import { AddFindings } from "./AddFindings";
import { CellPanel } from "./CellPanel";
import { type Cell, cellsOf, gapsOf, unplaced } from "./cells";
import { FindingGrid, type GridHandle } from "./FindingGrid";
import { Gaps } from "./Gaps";
import { RoundDialog } from "./RoundDialog";
import { RoundList } from "./RoundList";
import { Unplaced } from "./Unplaced";

/** Rounds of listening, and what they found in each place: strengths beside needs, always. */
export function RoundsView({ head }: { head: ReactNode }) {
  const text = useText();
  const navigate = useNavigate({ from: "/assessment" });
  const search = useSearch({ from: "/assessment" });
  const { data, error } = useAssessment();
  const framework = useFramework().data;
  const { data: groups = [] } = usePopulationGroups();
  const coverage = useOverview().data?.coverage;
  const [isBeginning, setBeginning] = useState(false);
  const line = useRef<HTMLInputElement>(null);
  const grid = useRef<GridHandle>(null);
  const begin = () => setBeginning(true);
  // Whoever comes to add a finding comes to the line that adds it, or begins the round it will belong to.
  const isWanted = useRef(false);
  useWish("add", () => {
    isWanted.current = true;
  });
  useEffect(() => {
    if (!isWanted.current || !data) return;
    if (data.rounds.length === 0) setBeginning(true);
    else if (!line.current) return;
    else line.current.focus();
    isWanted.current = false;
  });

  // On this page the command keeps the round that is chosen.
  const here = useMemo(
    () =>
      worded(text, "add", [
        {
          id: "add-finding",
          icon: Ear,
          perform: () => (line.current ? line.current.focus() : setBeginning(true)),
        },
      ]),
    [text],
  );
  useOffer(here);
  useArrive(search.open);

  if (error) return <RefusalBanner refusal={refusalOf(error)} />;
  if (!data || !framework) return <StatusMessage>{text("loading")}</StatusMessage>;
  const of = (kind: string) => framework.items.filter((item) => item.kind === kind);
  const [domains, levels] = [of("domain"), of("level")];
  const { rounds } = data;
  const chosen = rounds.find((each) => each.id === search.round);
  const round = chosen ?? rounds[0];
  const findings = chosen ? data.findings.filter((each) => each.round === chosen.id) : data.findings;
  const cells = cellsOf(findings, domains, levels, coverage);
  // Whoever comes for a finding comes to its place.
  const sought = data.findings.find((each) => each.id === search.open);
  const domain = itemOf(search.domain ?? sought?.domain ?? undefined, domains);
  const level = itemOf(search.level ?? sought?.level ?? undefined, levels);
  const open = cells.find((each) => each.domain === domain && each.level === level);
  const go = (cell: Cell | undefined) =>
    navigate({
      search: {
        ...(chosen && { round: chosen.id }),
        ...(cell && { domain: cell.domain.key, level: cell.level.key }),
      },
      replace: true,
    });
  function close() {
    void go(undefined);
    // In large type the panel lay over the grid, which is there again only now.
    requestAnimationFrame(() => grid.current?.focus());
  }
  const button = (words: string, look: "main" | "plain") => (
    <Button look={look} icon={Ear} onPress={begin}>
      {words}
    </Button>
  );
  return (
    <div className="asm asm-split" data-panel={open !== undefined || undefined}>
      <div className="asm-main pad">
        {head}
        {search.round !== undefined && !chosen && (
          <p className="note" role="status">
            {text("assessment-round-gone")}
          </p>
        )}
        {!round ? (
          <EmptyState
            title={text("assessment-none")}
            actions={button(text("assessment-round-begin-first"), "main")}
          >
            <p>{text("assessment-none.why")}</p>
          </EmptyState>
        ) : (
          <div className="asm-body">
            <div className="asm-side">
              <RoundList assessment={data} chosen={chosen} />
              {button(text("assessment-round-begin"), "plain")}
            </div>
            <div className="asm-found">
              <AddFindings
                key={round.id}
                ref={line}
                round={round}
                isAll={!chosen}
                domains={domains}
                levels={levels}
              />
              <Section title={text("assessment-where")}>
                <p className="i2 asm-why">{text("assessment-where.about")}</p>
                <FindingGrid
                  ref={grid}
                  cells={cells}
                  domains={domains}
                  levels={levels}
                  open={open}
                  onOpen={go}
                />
              </Section>
              <Unplaced findings={unplaced(findings, domains, levels)} domains={domains} levels={levels} />
              <Gaps gaps={gapsOf(cells)} onOpen={go} />
            </div>
          </div>
        )}
        <RoundDialog
          isOpen={isBeginning}
          onClose={() => setBeginning(false)}
          onBegun={(id) => {
            isWanted.current = true;
            void navigate({ search: { round: id } });
          }}
        />
      </div>
      {open && round && (
        <CellPanel
          key={`${open.domain.id} ${open.level.id}`}
          cell={open}
          round={round}
          rounds={rounds}
          isAll={!chosen}
          groups={groups}
          onClose={close}
        />
      )}
    </div>
  );
}
