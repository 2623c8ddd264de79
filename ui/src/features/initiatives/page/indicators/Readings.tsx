import { useSearch } from "@tanstack/react-router";
import { X } from "lucide-react";
import { useState } from "react";
import type { Indicator, Initiative, Reading } from "@/api/generated";
import { Button, LinkButton, SavedText, useText, WordsOf } from "@/components";
import { useRecords } from "@/parts/records";
import { SavedWhen, sayWhen } from "@/parts/stakeholder";
import { readNumber } from "../../numbers";
import { AddReading, isAhead } from "./AddReading";
import { useValueWords } from "./small";

/** So many are shown until somebody asks for all. */
const FEW = 3;

/** The readings as a table, the newest first, and one line to add another: what the picture shows, in words. */
export function Readings({
  indicator,
  readings,
  one,
}: {
  indicator: Indicator;
  readings: Reading[];
  one: Initiative;
}) {
  const text = useText();
  const { name } = indicator;
  const newest = readings.toReversed();
  const { open } = useSearch({ from: "/initiatives/$id" });
  // Whoever comes for an older one finds it.
  const [isAll, setAll] = useState(() => newest.slice(FEW).some((each) => each.id === open));
  const shown = isAll ? newest : newest.slice(0, FEW);
  return (
    <div className="ind-readings">
      {readings.length > 0 && (
        <table aria-label={text("indicator-readings-of", { name })}>
          <colgroup>
            <col className="day" />
            <col className="number" />
            <col />
            <col className="leave" />
          </colgroup>
          <thead className="vh">
            <tr>
              <th scope="col">{text("indicator-date")}</th>
              <th scope="col">{text("indicator-reading")}</th>
              <th scope="col">{text("indicator-note")}</th>
              <th scope="col">{text("indicator-reading-remove")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((each) => (
              <WordsOf key={each.id} id={`${one.id} ${each.id}`} name={one.title}>
                <Row indicator={indicator} reading={each} />
              </WordsOf>
            ))}
          </tbody>
        </table>
      )}
      {readings.length > FEW && (
        <LinkButton quiet className="s ind-all" onPress={() => setAll(!isAll)}>
          {isAll
            ? text("indicator-readings-few")
            : text("indicator-readings-all", { count: readings.length })}
        </LinkButton>
      )}
      <AddReading indicator={indicator} thing={`${one.id} ${indicator.id} reading`} />
    </div>
  );
}

function Row({ indicator, reading }: { indicator: Indicator; reading: Reading }) {
  const text = useText();
  const records = useRecords();
  const said = useValueWords();
  const { name } = indicator;
  const when = sayWhen(reading.date, document.documentElement.lang || "en");
  const label = (field: string) => text("indicator-reading-field", { what: text(field), when, name });
  const change = (patch: Partial<Reading>) => records.change("reading", reading, patch);
  return (
    <tr data-thing={reading.id}>
      <td>
        <SavedWhen
          hideLabel
          label={label("indicator-date")}
          value={reading.date}
          placeholder={text("indicator-date")}
          hint={isAhead(reading.date) ? text("indicator-date-ahead") : undefined}
          onSave={(date) => change({ date: date ?? "" })}
        />
      </td>
      <td className="value">
        <SavedText
          hideLabel
          label={label("indicator-reading")}
          value={said(reading.value, indicator)}
          placeholder={text("indicator-reading")}
          needed={text("rule-not-a-number")}
          onSave={async (words) => {
            const value = readNumber(words ?? "");
            return value === undefined ? text("indicator-unreadable") : change({ value });
          }}
        />
      </td>
      <td className="why">
        <SavedText
          hideLabel
          label={label("indicator-note")}
          value={reading.note}
          placeholder={text("indicator-note.placeholder")}
          onSave={(note) => change({ note })}
        />
      </td>
      <td>
        <Button
          small
          look="bare"
          icon={X}
          aria-label={text("indicator-reading-remove-of", { when, name })}
          onPress={() =>
            records.remove("reading", [reading.id], text("indicator-reading-removed", { when, name }))
          }
        />
      </td>
    </tr>
  );
}
