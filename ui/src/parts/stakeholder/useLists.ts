import { useMemo } from "react";
import type { FrameworkItem, Id, Sector, Tag } from "@/api/generated";
import { useFramework, useSectors, useTags } from "@/api/queries";

/** The lists that stakeholders point into. */
export interface Lists {
  domains: FrameworkItem[];
  levels: FrameworkItem[];
  sectors: Sector[];
  tags: Tag[];
  item: (id: Id | null) => FrameworkItem | undefined;
  sector: (id: Id | null) => Sector | undefined;
  tag: (id: Id) => Tag | undefined;
}

const byId = <T extends { id: Id }>(list: T[]) => new Map(list.map((one) => [one.id, one]));

/** Gives the lists; they are empty until they have been read. */
export function useLists(): Lists {
  const { data: framework } = useFramework();
  const { data: sectors } = useSectors();
  const { data: tags } = useTags();
  return useMemo(() => {
    const items = framework?.items ?? [];
    const kind = (wanted: string) =>
      items.filter((item) => item.kind === wanted).sort((a, b) => a.position - b.position);
    const [itemOf, sectorOf, tagOf] = [byId(items), byId(sectors ?? []), byId(tags ?? [])];
    return {
      domains: kind("domain"),
      levels: kind("level"),
      sectors: sectors ?? [],
      tags: tags ?? [],
      item: (id) => (id === null ? undefined : itemOf.get(id)),
      sector: (id) => (id === null ? undefined : sectorOf.get(id)),
      tag: (id) => tagOf.get(id),
    };
  }, [framework, sectors, tags]);
}
