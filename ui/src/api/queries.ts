import {
  keepPreviousData,
  skipToken,
  type UseMutationOptions,
  useMutation,
  useQuery,
} from "@tanstack/react-query";
import { call } from "./call";
import type {
  Between,
  BringBack,
  Commands,
  CopyChoice,
  CouncilKind,
  Id,
  MergePreview,
  PackChoice,
  PathEnds,
  Refusal,
  ThingAt,
} from "./generated";
import { keys } from "./keys";

/** Version, settings, recent plans and what went wrong at the start. */
export const useApp = () => useQuery({ queryKey: keys.app, queryFn: () => call("get_app", null) });
/** The plan that is open, with its counts and the names of undo and redo. */
export const usePlan = () => useQuery({ queryKey: keys.plan, queryFn: () => call("get_plan", null) });
/** Why the last step could not be written into the plan at this path; nothing while all is in the file. */
export const useUnsaved = (path: string) =>
  useQuery<Refusal | null>({
    queryKey: keys.unsaved(path),
    // Only steps tell of it.
    queryFn: () => null,
    enabled: false,
    gcTime: Number.POSITIVE_INFINITY,
  }).data ?? null;
/** Domains, levels and the other lists the plan follows. */
export const useFramework = () =>
  useQuery({ queryKey: keys.framework, queryFn: () => call("get_framework", null) });
/** The community's sectors, in order. */
export const useSectors = () =>
  useQuery({ queryKey: keys.sectors, queryFn: () => call("list_sectors", null) });
/** All tags, by name. */
export const useTags = () => useQuery({ queryKey: keys.tags, queryFn: () => call("list_tags", null) });
/** Every stakeholder, put away ones too, as the table needs them. */
export const useStakeholders = () =>
  useQuery({ queryKey: keys.stakeholders, queryFn: () => call("list_stakeholders", null) });
/** Everything about one stakeholder. */
export const useStakeholder = (id: Id) =>
  useQuery({ queryKey: keys.stakeholder(id), queryFn: () => call("get_stakeholder", id) });
/** Contacts to be renewed or erased by today, the longest overdue first. */
export const useContactsDue = () =>
  useQuery({ queryKey: keys.contactsDue, queryFn: () => call("list_contacts_due", null) });
/** Every tie, known absences too. */
export const useTies = () => useQuery({ queryKey: keys.ties, queryFn: () => call("list_ties", null) });
/** Pairs of stakeholders that may be one. */
export const useTwins = () => useQuery({ queryKey: keys.twins, queryFn: () => call("list_twins", null) });
/** Every council with its seats, by name. */
export const useCouncils = () =>
  useQuery({ queryKey: keys.councils, queryFn: () => call("list_councils", null) });
/** The seats of a council held against who sits on them. */
export const useComposition = (council: Id) =>
  useQuery({ queryKey: keys.composition(council), queryFn: () => call("get_composition", council) });
/** The seats that a council of a kind usually wants. */
export const useCouncilTemplate = (kind: CouncilKind) =>
  useQuery({ queryKey: keys.template(kind), queryFn: () => call("get_council_template", kind) });
/** Every initiative with its partners. */
export const useInitiatives = () =>
  useQuery({ queryKey: keys.initiatives, queryFn: () => call("list_initiatives", null) });
/** Every meeting of every council, the latest first. */
export const useMeetings = () =>
  useQuery({ queryKey: keys.meetings, queryFn: () => call("list_meetings", null) });
/** Everything about one meeting. */
export const useMeeting = (id: Id) =>
  useQuery({ queryKey: keys.meeting(id), queryFn: () => call("get_meeting", id) });
/** Every decision, that of the newest meeting first. */
export const useDecisions = () =>
  useQuery({ queryKey: keys.decisions, queryFn: () => call("list_decisions", null) });
/** Every action: open ones by due date, then those that are done. */
export const useActionList = () =>
  useQuery({ queryKey: keys.actions, queryFn: () => call("list_actions", null) });
/** What children's councils asked for, the newest first. */
export const useAsks = () => useQuery({ queryKey: keys.asks, queryFn: () => call("list_asks", null) });
/** What copies of the plan disagree about, until somebody chooses. */
export const useConflicts = () =>
  useQuery({ queryKey: keys.conflicts, queryFn: () => call("list_conflicts", null) });
/** The copy that can be taken back out whole, if the newest step brought one in. */
export const useMergeUndo = () =>
  useQuery({ queryKey: keys.mergeUndo, queryFn: () => call("get_merge_undo", null) });
/** What the last copy brought, if it came in since the plan was opened; put there by whoever brings it in. */
export const useBrought = () => useQuery<MergePreview>({ queryKey: keys.brought, queryFn: skipToken });
/**
 * What bringing in the copy at a path would do. Read anew each time, for the file may be another by now; but not
 * while it comes in, when there would be nothing new in it.
 */
export const useMergePreview = (path: string, isComingIn: boolean) =>
  useQuery({
    enabled: !isComingIn,
    queryKey: keys.mergePreview(path),
    queryFn: () => call("preview_merge", { path }),
    gcTime: 0,
    staleTime: 0,
  });
/** What a copy would hold and what not. The last answer stays in sight while the next is made. */
export const useManifest = (choice: CopyChoice) =>
  useQuery({
    queryKey: keys.manifest(choice),
    queryFn: () => call("preview_copy", choice),
    placeholderData: keepPreviousData,
  });
/** The days on which steps were taken, the newest first. */
export const useDays = () => useQuery({ queryKey: keys.days, queryFn: () => call("list_days", null) });
/** The plan as it was at a moment. */
export const usePast = (at: number) =>
  useQuery({ queryKey: keys.past(at), queryFn: () => call("get_past", { at }) });
/** A thing as it was, beside what it is now. */
export const usePastThing = (thing: ThingAt) =>
  useQuery({ queryKey: keys.pastThing(thing), queryFn: () => call("get_past_thing", thing) });
/** What is another at the later of two moments; without a later one, now. */
export const useChanges = (between: Between) =>
  useQuery({ queryKey: keys.changes(between), queryFn: () => call("list_changes", between) });
/** What bringing something back would do. The last answer stays in sight while the next is made. */
export const useReturn = (request: BringBack) =>
  useQuery({
    queryKey: keys.bringBack(request),
    queryFn: () => call("preview_bring_back", request),
    placeholderData: keepPreviousData,
    gcTime: 0,
    staleTime: 0,
  });
/** The first page of the plan. */
export const useOverview = () =>
  useQuery({ queryKey: keys.overview, queryFn: () => call("get_overview", null) });

/** The backups of the plan at this path, the newest first. */
export const useBackups = (path: string, enabled = true) =>
  useQuery({
    queryKey: keys.backups(path),
    queryFn: () => call("list_backups", { path }),
    enabled,
    // They make themselves, unasked.
    staleTime: 0,
  });
/** What there is instead of the plan that was just refused as damaged. */
export const useRescue = (refused: Refusal | null | undefined) =>
  useQuery({
    queryKey: keys.rescue(refused?.code === "damaged" ? refused.detail : ""),
    queryFn: () => call("find_rescue", null),
    enabled: refused?.code === "damaged",
    staleTime: 0,
  }).data;

type Options<K extends keyof Commands> = Omit<
  UseMutationOptions<Commands[K][1], Error, Commands[K][0]>,
  "mutationFn" | "mutationKey"
>;

/**
 * A command a person sets off. What it changed is read again, and a refusal is shown at the top of the
 * page; pass `meta: { ownRefusal: true }` where the screen words the refusal itself, or which of them it words.
 */
export function useCommand<K extends keyof Commands>(name: K, options: Options<K> = {}) {
  return useMutation<Commands[K][1], Error, Commands[K][0]>({
    ...options,
    mutationKey: [name],
    mutationFn: (request) => call(name, request),
  });
}

/** How one initiative goes. */
export const useProgress = (initiative: Id) =>
  useQuery({ queryKey: keys.progress(initiative), queryFn: () => call("get_progress", initiative) });
/** Milestones of all initiatives, and what waits for what. */
export const useTimeline = () =>
  useQuery({ queryKey: keys.timeline, queryFn: () => call("get_timeline", null) });
/** How much of the work happens before harm, and when. */
export const useMix = () => useQuery({ queryKey: keys.mix, queryFn: () => call("get_mix", null) });
/** The budgets of all initiatives. */
export const useBudget = () => useQuery({ queryKey: keys.budget, queryFn: () => call("list_budget", null) });
/** Every factor, and which initiatives work on it. */
export const useFactors = () =>
  useQuery({ queryKey: keys.factors, queryFn: () => call("get_factors", null) });
/** Population groups, by name. */
export const usePopulationGroups = () =>
  useQuery({ queryKey: keys.populationGroups, queryFn: () => call("list_population_groups", null) });
/** Rounds and findings. */
export const useAssessment = () =>
  useQuery({ queryKey: keys.assessment, queryFn: () => call("get_assessment", null) });
/** Reviews, the newest first. */
export const useReviews = () =>
  useQuery({ queryKey: keys.reviews, queryFn: () => call("list_reviews", null) });
/** What the council thought of each item of a review. */
export const useJudgements = (review: Id) =>
  useQuery({ queryKey: keys.judgements(review), queryFn: () => call("list_judgements", review) });
/** What the council celebrates, the newest first. */
export const useRecognitions = () =>
  useQuery({ queryKey: keys.recognitions, queryFn: () => call("list_recognitions", null) });
/** What answers each need, who could help, and why. */
export const useMatching = () =>
  useQuery({ queryKey: keys.matching, queryFn: () => call("get_matching", null) });

/** Numbers of the network and of each stakeholder in it. */
export const useMeasures = () =>
  useQuery({ queryKey: keys.measures, queryFn: () => call("get_measures", null) });
/** The shortest ways between two stakeholders, once somebody has asked for them. */
export const usePaths = (ends: PathEnds | undefined) =>
  useQuery({
    queryKey: keys.paths(ends ?? { from: "", to: "" }),
    queryFn: () => call("get_paths", ends as PathEnds),
    enabled: ends !== undefined,
  });
/** What the plan shows by itself for each principle, theory and recommendation. */
export const useEvidence = () =>
  useQuery({ queryKey: keys.evidence, queryFn: () => call("get_evidence", null) });
/** Ideas of other communities, by title. */
export const usePackIdeas = () =>
  useQuery({ queryKey: keys.packIdeas, queryFn: () => call("list_pack_ideas", null) });
/** What a pack would hold and what not. Read anew each time, for every note of the plan may be in it. */
export const usePackPreview = (choice: PackChoice) =>
  useQuery({
    queryKey: keys.packPreview(choice),
    queryFn: () => call("preview_pack", choice),
    gcTime: 0,
    staleTime: 0,
  });
/** What would come of the pack at a path. Read anew each time, for the file may be another by now. */
export const usePackFile = (path: string) =>
  useQuery({
    queryKey: keys.packFile(path),
    queryFn: () => call("read_pack", { path }),
    gcTime: 0,
    staleTime: 0,
  });
/** How each item of the framework stands to the one that came with the program, and what uses it. */
export const useItemStates = () =>
  useQuery({ queryKey: keys.itemStates, queryFn: () => call("list_item_states", null), staleTime: 0 });
/** What the framework at a path would change. Read anew each time, for the file may be another by now. */
export const useFrameworkFile = (path: string) =>
  useQuery({
    queryKey: keys.frameworkFile(path),
    queryFn: () => call("read_framework", { path }),
    gcTime: 0,
    staleTime: 0,
  });
