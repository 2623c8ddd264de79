import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import type { FrameworkItem } from "@/api/generated";
import { useFramework } from "@/api/queries";
import {
  DomainMark,
  LevelRing,
  LinkButton,
  Select,
  Tab,
  TabList,
  TabPanel,
  Tabs,
  useItemName,
  useText,
} from "@/components";
import { find, itemOf, useStart } from "@/parts/library";
import { Here } from "./Here";
import { Recommendations, Theories } from "./Ideas";
import { Others } from "./Others";
import { Principle } from "./Principle";
import { type LibrarySearch, type Part, parts } from "./search";
import "./library.css";

const ALL = "all";

/** The part of the page in which items of a kind stand, where it isn't the first. */
const tabs: Record<string, Part> = { theory: "theories", recommendation: "recommendations" };
const first = "principles";

/** The framework to read and to start from: principles with their strategies and examples, and the ideas behind. */
export function LibraryPage() {
  const text = useText();
  const name = useItemName();
  const search = useSearch({ from: "/library" });
  const navigate = useNavigate({ from: "/library" });
  const framework = useFramework().data;
  const start = useStart();
  const opened = framework?.items.find((item) => item.id === search.open);
  useEffect(() => {
    if (opened) document.getElementById(`libr-${opened.id}`)?.scrollIntoView({ block: "center" });
  }, [opened]);
  if (!framework) return null;
  const of = (kind: string) => framework.items.filter((item) => item.kind === kind);
  const change = (some: LibrarySearch) =>
    navigate({ search: (before) => ({ ...before, ...some }), replace: true });

  const [domains, levels, all] = [of("domain"), of("level"), of("example")];
  const domain = itemOf(search.domain, domains);
  const level = itemOf(search.level, levels);
  const principle = itemOf(search.principle, of("principle"));
  const hasPlace = domain !== undefined || level !== undefined;
  const ofPrinciple = principle ? all.filter((example) => example.parent === principle.id) : all;
  // Whoever chose a place of the plan starts there, whatever an example says of where.
  const there = domain && level ? { domain, level } : undefined;
  const startThere = { ...start, fromExample: (example: FrameworkItem) => start.fromExample(example, there) };
  const { examples, isNear } = find(ofPrinciple, domain, level);
  const principles = of("principle").filter((each) =>
    hasPlace ? examples.some((example) => example.parent === each.id) : !principle || each === principle,
  );
  return (
    <div className="libr">
      <header className="libr-top">
        <h1>{text("library-title")}</h1>
        <p className="i2">{text("library-about")}</p>
      </header>
      <Tabs
        className="libr-tabs"
        selectedKey={opened ? (tabs[opened.kind] ?? first) : (search.part ?? first)}
        onSelectionChange={(key) => change({ part: parts.find((part) => part === key), open: undefined })}
      >
        <TabList className="libr-list" aria-label={text("library-parts")}>
          <Tab id="principles">{text("library-principles")}</Tab>
          <Tab id="theories">{text("library-theories")}</Tab>
          <Tab id="recommendations">{text("library-recommendations")}</Tab>
          <Tab id="others">{text("library-others")}</Tab>
        </TabList>
        <TabPanel id="principles" className="libr-panel">
          <search className="libr-filter" aria-label={text("library-filters")}>
            <Select
              className="wide"
              label={text("library-filter-principle")}
              hideLabel
              choices={[
                { id: ALL, label: text("library-all-principles") },
                ...of("principle").map((item) => ({ id: item.id, label: name(item) })),
              ]}
              value={principle?.id ?? ALL}
              onChange={(id) => change({ principle: id === ALL ? undefined : id })}
            />
            <Select
              label={text("library-filter-domain")}
              hideLabel
              choices={[
                { id: ALL, label: text("library-all-domains") },
                ...domains.map((item) => ({
                  id: item.id,
                  label: name(item, "short"),
                  mark: <DomainMark domain={item} size={20} />,
                })),
              ]}
              value={domain?.id ?? ALL}
              onChange={(id) => change({ domain: id === ALL ? undefined : id })}
            />
            <Select
              label={text("library-filter-level")}
              hideLabel
              choices={[
                { id: ALL, label: text("library-all-levels") },
                ...levels.map((item) => ({
                  id: item.id,
                  label: name(item, "short"),
                  mark: <LevelRing positions={[item.position]} />,
                })),
              ]}
              value={level?.id ?? ALL}
              onChange={(id) => change({ level: id === ALL ? undefined : id })}
            />
            <span className="q" role="status">
              {text("library-shown", { shown: examples.length, total: all.length })}
            </span>
            {(hasPlace || principle) && (
              <LinkButton
                onPress={() => change({ principle: undefined, domain: undefined, level: undefined })}
              >
                {text("library-filter-clear")}
              </LinkButton>
            )}
          </search>
          {hasPlace && (
            <Here domain={domain} level={level} count={examples.length} isNear={isNear} start={start} />
          )}
          {principles.map((each) => (
            <Principle
              key={each.id}
              principle={each}
              strategies={of("strategy").filter((strategy) => strategy.parent === each.id)}
              examples={examples.filter((example) => example.parent === each.id)}
              framework={framework}
              shownFirst={search.open}
              start={startThere}
            />
          ))}
        </TabPanel>
        <TabPanel id="theories" className="libr-panel">
          <Theories theories={of("theory")} source={framework.title} />
        </TabPanel>
        <TabPanel id="recommendations" className="libr-panel">
          <Recommendations recommendations={of("recommendation")} source={framework.title} />
        </TabPanel>
        <TabPanel id="others" className="libr-panel">
          <Others shownFirst={search.open} start={start} />
        </TabPanel>
      </Tabs>
      <p className="libr-source q s">
        {text("library-source", { title: framework.title, source: framework.source })}
      </p>
    </div>
  );
}
