import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { refusalOf } from "@/api/call";
import type { ThingChange } from "@/api/generated";
import { useChanges, useDays } from "@/api/queries";
import { formatDate, LinkButton, RefusalBanner, Section, Select, StatusMessage, useText } from "@/components";
import { endOf } from "../days";
import { BringBackDialog } from "./BringBackDialog";
import { Change } from "./Change";

/** Nouns in the order of the rail; whatever else there is comes after. */
const order = [
  "stakeholder",
  "tie",
  "council",
  "seat",
  "meeting",
  "decision",
  "action",
  "ask",
  "initiative",
  "partner",
  "milestone",
  "indicator",
  "budget_line",
  "factor",
  "population_group",
  "round",
  "finding",
  "review",
  "recognition",
  "pack_idea",
  "tag",
  "plan",
];

const rank = (noun: string) => (order.includes(noun) ? order.indexOf(noun) : order.length);

/** Things of one noun that are listed at once. */
const listed = 50;

/** What is another on one day than on another, by noun, with both values; each can be brought back. */
export function Changes({ day, until }: { day: string; until: string | undefined }) {
  const text = useText();
  const navigate = useNavigate();
  const days = useDays().data ?? [];
  const [back, setBack] = useState<ThingChange>();
  const from = endOf(day);
  const { data, error } = useChanges({ from, to: until ? endOf(until) : null });
  const later = days.filter((each) => each.day !== day);
  const nouns = [...new Set(data?.map((change) => change.noun))].sort((a, b) => rank(a) - rank(b));
  return (
    <div className="changes">
      <div className="between">
        <span>{text("past-between", { day: formatDate(from, "date") })}</span>
        <Select
          label={text("past-until")}
          hideLabel
          value={until ?? ""}
          onChange={(chosen) =>
            void navigate({
              to: "/history",
              search: { day, view: "changes", ...(chosen ? { until: chosen } : {}) },
              replace: true,
            })
          }
          choices={[
            { id: "", label: text("past-today") },
            ...later.map((each) => ({ id: each.day, label: formatDate(each.until, "date") })),
          ]}
        />
      </div>
      {error && <RefusalBanner refusal={refusalOf(error)} />}
      {!data && !error && <StatusMessage>{text("past-reading")}</StatusMessage>}
      {data?.length === 0 && <p className="i2">{text("past-nothing")}</p>}
      {nouns.map((noun) => (
        <Group
          key={noun}
          title={text(`past-nouns-${noun.replaceAll("_", "-")}`)}
          changes={data?.filter((change) => change.noun === noun) ?? []}
          onBack={setBack}
        />
      ))}
      {back && <BringBackDialog thing={back} at={from} onClose={() => setBack(undefined)} />}
    </div>
  );
}

function Group({
  title,
  changes,
  onBack,
}: {
  title: string;
  changes: ThingChange[];
  onBack: (change: ThingChange) => void;
}) {
  const text = useText();
  const [many, setMany] = useState(listed);
  const rest = changes.length - many;
  return (
    <Section title={title} aside={<span className="q num">{changes.length}</span>}>
      <ul className="things">
        {changes.slice(0, many).map((change) => (
          <Change key={change.id} change={change} onBack={() => onBack(change)} />
        ))}
      </ul>
      {rest > 0 && (
        <LinkButton onPress={() => setMany(many + listed)}>
          {text("past-more", { count: Math.min(rest, listed) })}
        </LinkButton>
      )}
    </Section>
  );
}
