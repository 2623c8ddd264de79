import { Link } from "@tanstack/react-router";
import { FilePlus2, Sprout } from "lucide-react";
import type { FrameworkItem } from "@/api/generated";
import { useFramework } from "@/api/queries";
import { Button, useItemName, useText } from "@/components";
import { find, useStart } from "@/parts/library";

/** Examples shown at once; the library has the rest. */
const most = 3;

/** Ways to begin something in one place: from an example of the library, or with an empty page. */
export function StartHere({ domain, level }: { domain: FrameworkItem; level: FrameworkItem }) {
  const text = useText();
  const name = useItemName();
  const start = useStart();
  const items = useFramework().data?.items ?? [];
  const all = items.filter((item) => item.kind === "example");
  const { examples, isNear } = find(all, domain, level);
  const words = examples.length === 0 ? "none" : isNear ? "near" : "here";
  return (
    <div className="asm-start">
      <p className="s i2">
        {text(`assessment-start-${words}`, { count: examples.length, level: name(level, "inline") })}
      </p>
      <ul>
        {examples.slice(0, most).map((example) => (
          <li key={example.id}>
            <span>{name(example)}</span>
            <Button
              small
              icon={Sprout}
              isDisabled={start.isBusy}
              aria-label={text("library-start-label", { example: name(example) })}
              onPress={() => start.fromExample(example, { domain, level })}
            >
              {text("library-start")}
            </Button>
          </li>
        ))}
      </ul>
      <p className="row">
        <Button small icon={FilePlus2} isDisabled={start.isBusy} onPress={() => start.empty(domain, level)}>
          {text("library-start-empty")}
        </Button>
        {examples.length > most && (
          <Link to="/library" search={{ domain: domain.id, level: level.id }} className="act">
            {text("assessment-start-all", { count: examples.length })}
          </Link>
        )}
      </p>
    </div>
  );
}
