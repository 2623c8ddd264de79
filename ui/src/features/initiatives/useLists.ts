import { useMemo } from "react";
import type { FrameworkItem, FrameworkKind, Id, Stakeholder } from "@/api/generated";
import { useFramework, useStakeholders } from "@/api/queries";

/** What initiatives point into: the framework by kind, and stakeholders by id. */
export interface Lists {
  of: (kind: FrameworkKind) => FrameworkItem[];
  item: (id: Id | null) => FrameworkItem | undefined;
  stakeholders: Stakeholder[];
  stakeholder: (id: Id | undefined) => Stakeholder | undefined;
}

/** Gives the lists; they are empty until they have been read. */
export function useLists(): Lists {
  const framework = useFramework().data;
  const stakeholders = useStakeholders().data;
  return useMemo(() => {
    const items = new Map(framework?.items.map((item) => [item.id, item]));
    const who = new Map(stakeholders?.map((each) => [each.id, each]));
    return {
      of: (kind) => (framework?.items ?? []).filter((item) => item.kind === kind),
      item: (id) => (id === null ? undefined : items.get(id)),
      stakeholders: stakeholders ?? [],
      stakeholder: (id) => (id === undefined ? undefined : who.get(id)),
    };
  }, [framework, stakeholders]);
}
