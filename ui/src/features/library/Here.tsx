import { FilePlus2 } from "lucide-react";
import type { FrameworkItem } from "@/api/generated";
import { Button, DomainMark, LevelRing, useItemName, useText } from "@/components";
import type { Start } from "@/parts/library";

/** What stands at one domain and level of the map, and a way to begin there without any example. */
export function Here({
  domain,
  level,
  count,
  isNear,
  start,
}: {
  domain: FrameworkItem | undefined;
  level: FrameworkItem | undefined;
  count: number;
  /** The examples shown stand at other levels. */
  isNear: boolean;
  start: Start;
}) {
  const text = useText();
  const name = useItemName();
  const words = isNear ? (count === 0 ? "library-here-none" : "library-here-near") : "library-here";
  return (
    <div className="libr-here">
      <p className="place">
        {domain && (
          <span>
            <DomainMark domain={domain} />
            {name(domain, "short")}
          </span>
        )}
        {level && (
          <span>
            <LevelRing positions={[level.position]} />
            {name(level, "short")}
          </span>
        )}
      </p>
      <p className="i2">{text(words, { count, level: level ? name(level, "inline") : "" })}</p>
      <Button icon={FilePlus2} isDisabled={start.isBusy} onPress={() => start.empty(domain, level)}>
        {text("library-start-empty")}
      </Button>
    </div>
  );
}
