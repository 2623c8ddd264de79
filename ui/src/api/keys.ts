import type { QueryKey } from "@tanstack/react-query";
import type {
  Between,
  BringBack,
  CopyChoice,
  CouncilKind,
  EraseWhat,
  Id,
  Noun,
  Outcome,
  PackChoice,
  PathEnds,
  ReportRequest,
  SceneRequest,
  ThingAt,
} from "./generated";

/** The name under which each answer of the program is kept. A shorter key stands for all that begin with it. */
export const keys = {
  app: ["app"],
  rescue: (detail: string) => ["rescue", detail],
  backups: (plan: string) => ["backups", plan],
  plan: ["plan"],
  /** Words that are not kept yet, of one thing and by the label of their field. */
  anyUnkept: ["unkept"],
  unkept: (thing: string, field: string) => ["unkept", thing, field],
  /** How a place was last seen, such as what it was narrowed to. */
  view: (place: string) => ["view", place],
  /** Why the last step could not be written into the file of this plan; nothing if it was. */
  unsaved: (path: string) => ["unsaved", path],
  framework: ["framework"],
  sectors: ["sectors"],
  tags: ["tags"],
  stakeholders: ["stakeholders"],
  anyStakeholder: ["stakeholder"],
  stakeholder: (id: Id) => ["stakeholder", id],
  contactsDue: ["contacts-due"],
  erasePreview: (target: EraseWhat | undefined) => ["erase-preview", target],
  ties: ["ties"],
  twins: ["twins"],
  councils: ["councils"],
  anyComposition: ["composition"],
  composition: (council: Id) => ["composition", council],
  anyTemplate: ["council-template"],
  template: (kind: CouncilKind) => ["council-template", kind],
  initiatives: ["initiatives"],
  meetings: ["meetings"],
  anyMeeting: ["meeting"],
  meeting: (id: Id) => ["meeting", id],
  decisions: ["decisions"],
  actions: ["actions"],
  asks: ["asks"],
  anyProgress: ["progress"],
  progress: (initiative: Id) => ["progress", initiative],
  timeline: ["timeline"],
  budget: ["budget"],
  factors: ["factors"],
  populationGroups: ["population-groups"],
  assessment: ["assessment"],
  reviews: ["reviews"],
  anyJudgements: ["judgements"],
  judgements: (review: Id) => ["judgements", review],
  recognitions: ["recognitions"],
  packIdeas: ["pack-ideas"],
  anyPack: ["pack"],
  packPreview: (choice: PackChoice) => ["pack", choice],
  packFile: (path: string) => ["pack", path],
  itemStates: ["item-states"],
  anyFrameworkFile: ["framework-file"],
  frameworkFile: (path: string) => ["framework-file", path],
  evidence: ["evidence"],
  matching: ["matching"],
  measures: ["measures"],
  // Whatever changes the measures of the network changes the ways through it.
  paths: ({ from, to }: PathEnds) => ["measures", "paths", from, to],
  overview: ["overview"],
  mix: ["mix"],
  anyScene: ["scene"],
  scene: (request: SceneRequest | null) => ["scene", request],
  anySearch: ["search"],
  search: (query: string) => ["search", query],
  history: ["history"],
  days: ["history", "days"],
  past: (at: number) => ["history", "past", at],
  pastThing: (thing: ThingAt) => ["history", "thing", thing],
  changes: (between: Between) => ["history", "changes", between],
  bringBack: (request: BringBack) => ["history", "bring-back", request],
  report: ["report"],
  conflicts: ["conflicts"],
  mergeUndo: ["merge-undo"],
  brought: ["brought"],
  anyMergePreview: ["merge-preview"],
  mergePreview: (path: string) => ["merge-preview", path],
  anyManifest: ["manifest"],
  manifest: (choice: CopyChoice) => ["manifest", choice],
  reportOf: (request: ReportRequest) => ["report", request.document, request.paper],
} as const;

/** Meetings and all that comes of them: one noun. */
const ofMeetings: readonly QueryKey[] = [
  keys.meetings,
  keys.anyMeeting,
  keys.decisions,
  keys.actions,
  keys.asks,
];

/** How initiatives go: one noun. */
const ofProgress: readonly QueryKey[] = [keys.anyProgress, keys.timeline, keys.budget, keys.factors];

/** What is known and thought: one noun. */
const ofAssessment: readonly QueryKey[] = [
  keys.populationGroups,
  keys.assessment,
  keys.reviews,
  keys.anyJudgements,
  keys.recognitions,
];

/** What a change of each noun makes stale; declared once, here. */
const staleBy: Record<Noun, readonly QueryKey[]> = {
  plan: [keys.overview, keys.anyScene],
  framework: [
    keys.framework,
    // Whoever is tagged with items lists them in the order of the framework.
    keys.stakeholders,
    keys.anyStakeholder,
    keys.initiatives,
    keys.matching,
    keys.overview,
    keys.mix,
    keys.anyScene,
    keys.anyFrameworkFile,
  ],
  pack: [keys.packIdeas],
  sector: [keys.measures, keys.sectors, keys.anyComposition, keys.anyTemplate, keys.overview, keys.anyScene],
  tag: [keys.tags],
  stakeholder: [
    keys.measures,
    keys.stakeholders,
    keys.anyStakeholder,
    keys.contactsDue,
    keys.twins,
    keys.councils,
    keys.anyComposition,
    keys.initiatives,
    ...ofMeetings,
    ...ofProgress,
    keys.recognitions,
    keys.matching,
    keys.overview,
    keys.anyScene,
  ],
  tie: [
    keys.measures,
    keys.ties,
    keys.stakeholders,
    keys.anyStakeholder,
    keys.anyComposition,
    keys.matching,
    keys.overview,
    keys.anyScene,
  ],
  council: [
    keys.councils,
    keys.anyComposition,
    keys.anyStakeholder,
    ...ofMeetings,
    keys.matching,
    keys.overview,
    keys.anyScene,
  ],
  initiative: [
    keys.initiatives,
    keys.anyStakeholder,
    ...ofMeetings,
    ...ofProgress,
    keys.mix,
    keys.recognitions,
    keys.matching,
    keys.overview,
    keys.anyScene,
  ],
  place: [keys.anyScene],
  meeting: [...ofMeetings, keys.overview],
  progress: [...ofProgress, keys.mix, keys.overview],
  assessment: [...ofAssessment, keys.factors, keys.matching, keys.overview, keys.anyScene],
};

/**
 * What any step makes stale: the history, the names of undo and redo, what was found, what a review looks at, every
 * document, and how copies of the plan stand to each other.
 */
const always: readonly QueryKey[] = [
  keys.plan,
  keys.evidence,
  // Anything of the plan may use an item of the framework, and stand in a pack.
  keys.itemStates,
  keys.anyPack,
  keys.history,
  keys.anySearch,
  keys.report,
  keys.conflicts,
  keys.mergeUndo,
  keys.anyMergePreview,
  keys.anyManifest,
];

/** The query keys to read again after a step. */
export function stale(changed: readonly Noun[]): QueryKey[] {
  return [...new Set([...always, ...changed.flatMap((noun) => staleBy[noun])])];
}

/** Tells the answer to a step from any other answer. */
export function isOutcome(answer: unknown): answer is Outcome<unknown> {
  return typeof answer === "object" && answer !== null && "changed" in answer && "output" in answer;
}
