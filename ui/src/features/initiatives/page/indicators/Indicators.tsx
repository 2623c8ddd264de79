import { ChartLine } from "lucide-react";
import { useRef } from "react";
import type { Initiative, Progress } from "@/api/generated";
import { Section, useText, WordsOf } from "@/components";
import { useDeeds } from "@/parts/actions";
import { QuickLine, useRecords } from "@/parts/records";
import { newIndicator } from "../../records";
import { IndicatorCard } from "./IndicatorCard";
import "./indicators.css";

/** What an initiative is measured by, after three questions: how much, how well, is anyone better off. */
export function Indicators({ one, progress }: { one: Initiative; progress: Progress }) {
  const text = useText();
  const records = useRecords();
  const { indicators, readings } = progress;
  const field = useRef<HTMLInputElement>(null);
  useDeeds("add", [
    {
      id: "add-indicator",
      icon: ChartLine,
      perform: () => {
        field.current?.focus();
        field.current?.scrollIntoView({ block: "center" });
      },
    },
  ]);
  const position = Math.max(-1, ...indicators.map((each) => each.position)) + 1;
  return (
    <Section title={text("indicators")} className="initp-indicators">
      <p className="initp-hint q s">{text("indicators.hint")}</p>
      <ul className="ind-list">
        {indicators.map((each) => (
          <li key={each.id} id={`indicator-${each.id}`} data-thing={each.id}>
            <WordsOf id={`${one.id} ${each.id}`} name={one.title}>
              <IndicatorCard
                indicator={each}
                readings={readings.filter((reading) => reading.indicator === each.id)}
                one={one}
              />
            </WordsOf>
          </li>
        ))}
      </ul>
      <QuickLine
        ref={field}
        label={text("indicator-add")}
        onAdd={(name) =>
          records.save([{ noun: "indicator", value: newIndicator(one.id, name, { position }) }])
        }
      />
    </Section>
  );
}
