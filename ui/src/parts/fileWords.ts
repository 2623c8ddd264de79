import { useMemo } from "react";
import type { Conflict, ConflictPlace, VersionValue } from "@/api/generated";
import { formatNumber, useHasText, useText } from "@/components";
import { sayWhen } from "@/parts/stakeholder/day";

/** Fields that hold a day, a month or a year. */
export const days: ReadonlySet<string> = new Set([
  "start",
  "end",
  "since",
  "until",
  "consent_on",
  "retain_until",
  "card_checked_on",
  "date",
  "due",
  "done_on",
  "target_on",
  "review_on",
  "asked_on",
  "told_on",
]);

/** The language in which days of the plan are read and written, as on the pages of what they belong to. */
export const wordsLanguage = (): string => document.documentElement.lang || "en";

/** Where the words for a word of the file begin, by table and field; all others are worded as the merge has them. */
const wordsOf: Record<string, string> = {
  "stakeholder.kind": "stakeholder-kind",
  "stakeholder.stance_now": "stance",
  "stakeholder.stance_hoped": "stance",
  "offer.kind": "resource-kind",
  "need.kind": "resource-kind",
  "council.kind": "council-kind",
  "council.decision_rule": "decision-rule",
  "seat.role": "seat-role",
  "seat.voice": "voice",
  "initiative.reach": "initiative-reach",
  "partner.role": "partner-role",
  "partner.commitment": "commitment",
  "tie.kind": "tie-kind",
  "tie.presence": "tie-presence",
  "plan.paper": "paper",
  "attendance.presence": "together-attendance",
};

const dashed = (name: string) => name.replaceAll("_", "-").replaceAll(".", "-");

/** What tables, fields and values of the file are called, for a person who never saw one. */
export interface FileWords {
  /** One of a table, such as "Stakeholder". */
  noun: (table: string) => string;
  /** So many of what a manifest counts, without the number: "stakeholders", "ratings of influence". */
  counted: (what: string, count: number) => string;
  /** A field inside a sentence, such as "the start". */
  field: (table: string, name: string) => string;
  /** The heading of a case, such as "Start of “Safe bus stops”". */
  title: (conflict: Pick<Conflict, "place" | "name">) => string;
  /** A value in words. */
  value: (place: ConflictPlace, value: VersionValue) => string;
}

/** The words for what stands in a plan file. */
export function useFileWords(): FileWords {
  const text = useText();
  const has = useHasText();
  return useMemo(() => {
    const first = (ids: string[]) => ids.find(has);
    const noun = (table: string) => {
      const id = first([`together-noun-${dashed(table)}`, `merge-noun-${dashed(table)}`]);
      return id ? text(id) : table;
    };
    const field = (table: string, name: string) => {
      const id = first([
        `merge-field-${dashed(table)}-${dashed(name)}`,
        `merge-field-${dashed(name)}`,
        `merge-noun-${dashed(name)}`,
      ]);
      return id ? text(id) : name;
    };
    return {
      noun,
      field,
      counted: (what, count) => {
        const id = first([`together-count-${dashed(what)}`]);
        if (id) return text(id, { count });
        const [table = "", name] = what.split(".");
        return text("together-count-other", { what: name ? field(table, name) : noun(table) });
      },
      title: ({ place, name }) => {
        if (place.field === null) return text("together-of-thing", { name });
        const own = `together-of-${dashed(place.table)}-${dashed(place.field)}`;
        const id = first([own, `together-of-${dashed(place.field)}`]);
        if (id) return text(id, { name });
        return text("together-of", { field: field(place.table, place.field), name });
      },
      value: (place, value) => {
        switch (value.is) {
          case "nothing":
            return text("merge-value-nothing");
          case "text":
            return days.has(place.field ?? "") ? sayWhen(value.text, wordsLanguage()) : value.text;
          case "word": {
            const prefix = wordsOf[`${place.table}.${place.field}`] ?? "merge-word";
            const id = first([`${prefix}-${dashed(value.word)}`, `merge-word-${dashed(value.word)}`]);
            return id ? text(id) : value.word;
          }
          case "number":
            return formatNumber(value.number);
          case "yes_no":
            return text(value.yes ? "merge-value-yes" : "merge-value-no");
          case "thing":
            return value.name || noun(value.noun);
          case "deleted":
            return text("merge-value-deleted");
          case "changed":
            return text("merge-value-changed");
        }
      },
    };
  }, [text, has]);
}
