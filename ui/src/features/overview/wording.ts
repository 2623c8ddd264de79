import { useMemo } from "react";
import type { Framework, Id, LeadSentence, Sector, StandsOut } from "@/api/generated";
import { formatNumber, type TextArgs, useHasText, useItemName, useSectorName, useText } from "@/components";

/** Finds the words for findings and lead sentences; `part` is an attribute such as "evidence". */
export interface Wording {
  lead: (sentence: LeadSentence) => string;
  finding: (finding: StandsOut, part?: "evidence" | "meaning" | "action") => string;
}

/** The words of `findings.ftl`, with the arguments it describes at its top. */
export function useWording(framework: Framework | undefined, sectors: Sector[] | undefined): Wording {
  const text = useText();
  const has = useHasText();
  const itemName = useItemName();
  const sectorName = useSectorName();
  return useMemo(() => {
    const items = new Map(framework?.items.map((item) => [item.id, item]));
    const named = new Map(sectors?.map((sector) => [sector.id, sector]));
    const item = (id: Id, form: "whole" | "inline") => {
      const found = items.get(id);
      return found ? itemName(found, form) : "";
    };
    const sector = (id: Id, form: "whole" | "inline") => {
      const found = named.get(id);
      return found ? sectorName(found, form) : "";
    };
    const number = (args: TextArgs, name: string, n: number) => {
      const known = has(`number-${n}`);
      args[name] = n;
      const figures = formatNumber(n);
      args[`${name}_word`] = known ? text(`number-${n}`) : figures;
      args[`${name}_start`] = known ? text(`number-${n}.start`) : figures;
    };
    const argsOf = (fields: StandsOut | LeadSentence): TextArgs => {
      const args: TextArgs = {};
      for (const [name, value] of Object.entries(fields) as [string, unknown][]) {
        if (typeof value === "number") number(args, name, value);
        else if (name === "domain" || name === "level") args[name] = item(String(value), "inline");
        else if (name === "principle") args[name] = item(String(value), "whole");
        else if (name === "one" || name === "other") args[name] = sector(String(value), "inline");
        else if (Array.isArray(value)) {
          number(args, "count", value.length);
          const list = new Intl.ListFormat(document.documentElement.lang || "en", { type: "conjunction" });
          args[name] = list.format(value.map((id) => sector(String(id), "whole")));
        } else args[name] = String(value);
      }
      return args;
    };
    const key = (kind: string) => kind.replaceAll("_", "-");
    return {
      lead: (sentence) => text(`lead-${key(sentence.kind)}`, argsOf(sentence)),
      finding: (finding, part) =>
        text(`finding-${key(finding.kind)}${part ? `.${part}` : ""}`, argsOf(finding)),
    };
  }, [framework, sectors, text, has, itemName, sectorName]);
}
