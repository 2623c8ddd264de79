import type { Id, PathEnds, Paths } from "@/api/generated";
import type { State } from "./state";

/** The shortest ways between two, as the network crate finds them. */
export function paths({ ties }: State, { from, to }: PathEnds): Paths {
  const next = (id: Id): Id[] => [
    ...new Set(
      ties.flatMap((tie) =>
        tie.presence !== "present" || tie.until !== null
          ? []
          : tie.from === id
            ? [tie.to]
            : tie.to === id
              ? [tie.from]
              : [],
      ),
    ),
  ];
  let open: Id[][] = [[from]];
  const seen = new Set<Id>([from]);
  while (open.length > 0 && from !== to) {
    const ways = open.filter((way) => way.at(-1) === to);
    if (ways[0]) return { ties: ways[0].length - 1, ways: ways.slice(0, 6), count: ways.length };
    const further = open.flatMap((way) =>
      next(way.at(-1) ?? "").flatMap((id) => (seen.has(id) ? [] : [[...way, id]])),
    );
    for (const way of further) seen.add(way.at(-1) ?? "");
    open = further;
  }
  return { ties: null, ways: [], count: 0 };
}
