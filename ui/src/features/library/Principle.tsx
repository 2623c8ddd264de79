import { Sprout } from "lucide-react";
import { useEffect, useRef } from "react";
import type { Framework, FrameworkItem, Id } from "@/api/generated";
import { Button, DomainMark, LevelRing, Section, useItemName, useText } from "@/components";
import type { Start } from "@/parts/library";

/** One principle: what it means, its strategies, and examples to start from. */
export function Principle({
  principle,
  strategies,
  examples,
  framework,
  shownFirst,
  start,
}: {
  principle: FrameworkItem;
  strategies: FrameworkItem[];
  examples: FrameworkItem[];
  framework: Framework;
  /** The example that a link asked for. */
  shownFirst: Id | undefined;
  start: Start;
}) {
  const text = useText();
  const name = useItemName();
  return (
    <div id={`libr-${principle.id}`}>
      <Section title={name(principle)} className="libr-principle">
        <div className="what">
          {principle.about && <p>{principle.about}</p>}
          <h3>{text("library-strategies", { count: strategies.length })}</h3>
          <ul className="strategies">
            {strategies.map((strategy) => (
              <li key={strategy.id} id={`libr-${strategy.id}`}>
                {name(strategy)}
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{text("library-examples")}</h3>
          {examples.length === 0 && <p className="q">{text("library-examples.none")}</p>}
          <ul className="examples">
            {examples.map((example) => (
              <Example
                key={example.id}
                example={example}
                framework={framework}
                isAsked={example.id === shownFirst}
                start={start}
              />
            ))}
          </ul>
        </div>
      </Section>
    </div>
  );
}

function Example({
  example,
  framework,
  isAsked,
  start,
}: {
  example: FrameworkItem;
  framework: Framework;
  isAsked: boolean;
  start: Start;
}) {
  const text = useText();
  const name = useItemName();
  const own = useRef<HTMLLIElement>(null);
  const level = framework.items.find((item) => item.id === example.level);
  const domains = framework.items.filter((item) => example.domains.includes(item.id));
  const everywhere = domains.length === framework.items.filter((item) => item.kind === "domain").length;
  useEffect(() => {
    if (!isAsked) return;
    own.current?.scrollIntoView({ block: "center" });
    // Whoever came by keyboard begins here, not at the top of the page.
    own.current?.querySelector("button")?.focus({ preventScroll: true });
  }, [isAsked]);
  return (
    <li ref={own} data-asked={isAsked || undefined}>
      <p className="named">{name(example)}</p>
      <p className="where s q">
        {level && (
          <span>
            <LevelRing positions={[level.position]} />
            {name(level, "short")}
          </span>
        )}
        <span>
          {domains.map((domain) => (
            <DomainMark key={domain.id} domain={domain} size={20} />
          ))}
          {everywhere
            ? text("library-every-domain")
            : domains.map((domain) => name(domain, "short")).join(", ")}
        </span>
      </p>
      <Button
        small
        icon={Sprout}
        isDisabled={start.isBusy}
        aria-label={text("library-start-label", { example: name(example) })}
        onPress={() => start.fromExample(example)}
      >
        {text("library-start")}
      </Button>
    </li>
  );
}
