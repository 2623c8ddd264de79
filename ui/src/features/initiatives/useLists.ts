import { useMemo } from "react";
import type { FrameworkItem, FrameworkKind, Id, Stakeholder, Tag } from "@/api/generated";
import { useFramework, useStakeholders, useTags } from "@/api/queries";

/** What initiatives point into: the framework by kind, stakeholders and tags by id. */
export interface Lists {
  items: FrameworkItem[];
  of: (kind: FrameworkKind) => FrameworkItem[];
  item: (id: Id | null) => FrameworkItem | undefined;
  stakeholders: Stakeholder[];
  stakeholder: (id: Id | undefined) => Stakeholder | undefined;
  /** Every tag of the plan, by name. */
  tags: Tag[];
  /** The tags of something, in the order they have there. */
  tagged: (one: { tags: Id[] }) => Tag[];
}

/** Gives the lists; they are empty until they have been read. */
export function useLists(): Lists {
  const framework = useFramework().data;
  const stakeholders = useStakeholders().data;
  const tags = useTags().data;
  return useMemo(() => {
    const all = framework?.items ?? [];
    const items = new Map(all.map((item) => [item.id, item]));
    const who = new Map(stakeholders?.map((each) => [each.id, each]));
    const tagOf = new Map(tags?.map((tag) => [tag.id, tag]));
    return {
      items: all,
      of: (kind) => all.filter((item) => item.kind === kind),
      item: (id) => (id === null ? undefined : items.get(id)),
      stakeholders: stakeholders ?? [],
      stakeholder: (id) => (id === undefined ? undefined : who.get(id)),
      tags: tags ?? [],
      tagged: (one) => one.tags.flatMap((id) => tagOf.get(id) ?? []),
    };
  }, [framework, stakeholders, tags]);
}
