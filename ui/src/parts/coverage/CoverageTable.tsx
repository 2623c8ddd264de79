import { useRef, useState } from "react";
import { Dialog, Popover } from "react-aria-components";
import type { Coverage, Framework, FrameworkItem, Id } from "@/api/generated";
import { DomainMark, Section, useItemName, useText } from "@/components";
import { CellDetail } from "./CellDetail";
import { CoverageCellButton, useCellWords } from "./CoverageCellButton";
import { CoverageKey } from "./CoverageKey";
import { type At, useWalk } from "./walk";
import "./coverage.css";

/** With more levels than these their names need the room of the domains' names. */
const USUAL = 4;

/**
 * Where initiatives act: every domain at every level. Gap, quiet nought and not known never look alike. The Tab key
 * stops at it once; arrow keys go from place to place.
 */
export function CoverageTable({
  coverage,
  framework,
  title,
  isStill = false,
}: {
  coverage: Coverage;
  framework: Framework;
  /** What stands over it; where it is of another day, which. */
  title?: string;
  /** It is only to be read. */
  isStill?: boolean;
}) {
  const text = useText();
  const name = useItemName();
  const wordsOf = useCellWords();
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<string>();
  const items = new Map(framework.items.map((item) => [item.id, item]));
  const known = (ids: Id[]) => ids.map((id) => items.get(id)).filter((item): item is FrameworkItem => !!item);
  const [domains, levels] = [known(coverage.domains), known(coverage.levels)];
  const cellAt = (domain: FrameworkItem | undefined, level: FrameworkItem | undefined) =>
    coverage.cells.find((each) => each.domain === domain?.id && each.level === level?.id);
  const keyOf = (at: At) => at.join(" ");
  const walk = useWalk(domains.length, levels.length);

  const press = (at: At) => {
    const key = keyOf(at);
    trigger.current = walk.button(at) ?? null;
    setOpen(open === key ? undefined : key);
  };
  const cellUse = (at: At) => ({
    ...walk.use(at),
    isOpen: open === keyOf(at),
    onPress: () => press(at),
  });

  const [openRow, openColumn] = (open ?? "").split(" ").map(Number);
  const [domain, level] = [domains[openRow ?? -1], levels[openColumn ?? -1]];
  const shown = open === undefined ? undefined : cellAt(domain, level);
  return (
    <Section
      title={title ?? text("overview-where")}
      className={levels.length > USUAL ? "covers many-levels" : "covers"}
    >
      {/* Whoever listens hears the names in the table. */}
      <p className="letters" aria-hidden>
        {domains.map((domain) => (
          <span key={domain.id}>
            <DomainMark domain={domain} />
            {name(domain, "short")}
          </span>
        ))}
      </p>
      <table className="cov" onKeyDown={isStill ? undefined : walk.onKeyDown}>
        <thead>
          <tr>
            <td />
            {levels.map((level) => (
              <th key={level.id} scope="col">
                {name(level, "short")}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {domains.map((domain, row) => (
            <tr key={domain.id}>
              <th scope="row">
                <span>
                  <DomainMark domain={domain} />
                  {name(domain, "short")}
                </span>
              </th>
              {levels.map((level, column) => {
                const cell = cellAt(domain, level);
                const use = isStill ? undefined : cellUse([row, column]);
                return (
                  <td key={level.id}>
                    {cell && <CoverageCellButton cell={cell} domain={domain} level={level} use={use} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <CoverageKey />
      {shown && domain && level && (
        // Nothing lies over the table while it is open, so that another place is opened with one press.
        <Popover
          key={open}
          className="pop more"
          placement="bottom start"
          offset={6}
          isNonModal
          isOpen
          onOpenChange={() => setOpen(undefined)}
          triggerRef={trigger}
          shouldCloseOnInteractOutside={(element) => !element.closest(".cov .cell")}
        >
          <Dialog aria-label={wordsOf(shown, domain, level)}>
            <CellDetail cell={shown} domain={domain} level={level} />
          </Dialog>
        </Popover>
      )}
    </Section>
  );
}
