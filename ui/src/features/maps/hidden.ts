import type { Id, InitiativeStatus, Scene, SceneFilter } from "@/api/generated";
import { useInitiatives, useStakeholders } from "@/api/queries";
import { acting } from "./dashed";
import { everything } from "./useScene";

/** Somebody or something that has a place on the wheel, and that the filters leave out. */
export interface Hidden {
  id: Id;
  name: string;
  domain: Id;
  status: InitiativeStatus | null;
}

/** All that the filters leave out: who has no domain or level has no place that could be shown. */
export function useHidden(scene: Scene): Hidden[] {
  const stakeholders = useStakeholders().data ?? [];
  const initiatives = useInitiatives().data ?? [];
  const shown = new Set([...scene.marks.map((mark) => mark.id), ...scene.unplaced]);
  const people = stakeholders.flatMap(({ id, name, main_domain, main_level, archived, do_not_map }) =>
    main_domain && main_level && !archived && !do_not_map
      ? [{ id, name, domain: main_domain, status: null }]
      : [],
  );
  const work = initiatives.flatMap(({ id, title: name, domains: [domain], levels, status }) =>
    domain && levels.length > 0 ? [{ id, name, domain, status }] : [],
  );
  return [...people, ...work].filter(({ id }) => !shown.has(id));
}

/** The filter that lets everything through, and this too. */
export function showing({ status }: Hidden): SceneFilter {
  if (status === null || acting.includes(status)) return everything;
  return { ...everything, statuses: [...acting, status] };
}
