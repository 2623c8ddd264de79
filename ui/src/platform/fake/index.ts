import type {
  Commands,
  Damage,
  Id,
  Noun,
  Outcome,
  Plan,
  RecentPlan,
  Settings,
  StakeholderEdit,
} from "@/api/generated";
import type { Platform } from "../platform";
import { type Answers, initiativeAnswers, outcome, togetherAnswers } from "./answers";
import { backupAnswers, problemAtStart } from "./backups";
import * as card from "./card";
import type { CopyKind } from "./copy";
import * as together from "./councils";
import { counts, overview } from "./coverage";
import { sharedAs } from "./drive";
import { frameworkAnswers } from "./edits";
import * as erasing from "./erasing";
import { evidence } from "./evidence";
import { framework, sectors } from "./framework";
import { contactsDue, guard, guardDrafts, guardEdits, guardPlan, guardStakeholder, key, look } from "./guard";
import * as imports from "./imports";
import * as work from "./initiatives";
import { knowingAnswers } from "./knowing";
import { matching } from "./matching";
import { measures } from "./measures";
import { meetingAnswers } from "./meetings";
import { mergingAnswers } from "./merging";
import { mixOverTime } from "./mix";
import { packAnswers } from "./packs";
import { page, pageOf } from "./pages";
import { Lock } from "./passphrase";
import { pastAnswers } from "./past";
import { paths } from "./paths";
import { progressAnswers } from "./progress";
import { noRecords, recordAnswers } from "./records";
import { scene } from "./scene";
import { search } from "./search";
import * as people from "./stakeholders";
import { FakePlan, type State, sampleTown } from "./state";
import * as ties from "./ties";
import * as twins from "./twins";

/** What a step that can be of any sort may have changed. */
const anything: Noun[] = [
  "plan",
  "tag",
  "stakeholder",
  "tie",
  "council",
  "initiative",
  "meeting",
  "progress",
  "assessment",
  "pack",
  "framework",
];

function needed(text: string, field: string, rule: string): string {
  if (!text.trim()) throw { code: "invalid", field, rule };
  return text.trim();
}

const nameOf = (names: string[]) => ({ count: String(names.length), name: names[0] ?? "" });

/** The tag, domain, level or sector a change is about, by name. */
function namedIn(edit: StakeholderEdit | undefined, state: State): string {
  const value = String(edit?.value ?? "");
  const named = [...framework.items, ...sectors, ...state.tags].find((each) => each.id === value);
  if (!named) return value;
  return "label" in named ? named.label : named.name;
}

/**
 * A made-up program that keeps everything in memory, for tests and for looking at screens in a browser.
 * `?plan=sample` starts with the sample town open (`many=2000` makes it a crowd), `?plan=empty` with an empty plan, and `theme` and
 * `type_size` set the appearance; `list=nameless` or `list=wide` is what comes when a list is chosen, `brings=every`, `calm`, `same` or `damaged`
 * what a chosen copy is; `given=damaged` is a chosen pack that is none.
 */
export function fakePlatform(start = new URLSearchParams()): Platform {
  let plan: FakePlan | undefined;
  let settings: Settings = {
    theme: (start.get("theme") as Settings["theme"]) ?? "system",
    type_size: Number(start.get("type_size") ?? 100),
    motion: "system",
    author: start.get("author") ?? "School nurse",
    lock_after: Number(start.get("lock_after") ?? 15),
  };
  const empty = {
    stakeholders: 0,
    ties: 0,
    councils: 1,
    seats: 0,
    vacant_seats: 0,
    initiatives: 0,
    acting: 0,
  };
  const day = 86_400_000;
  let recent: RecentPlan[] = [
    {
      path: "/home/ana/Documents/Commonroot/Riverbend.commonroot",
      name: start.has("lockedrecent") ? "" : "Riverbend",
      opened_at: Date.now() - 3 * day,
      counts: start.has("lockedrecent") ? empty : { ...empty, stakeholders: 56, initiatives: 10 },
      found: true,
      locked: start.has("lockedrecent"),
    },
    {
      path: "/home/ana/Documents/Commonroot/Two Creeks.commonroot",
      name: "Two Creeks",
      opened_at: Date.now() - 30 * day,
      counts: { ...empty, stakeholders: 1, initiatives: 1 },
      found: true,
      locked: false,
    },
    {
      path: "/media/stick/Old Mill.commonroot",
      name: "Old Mill",
      opened_at: Date.now() - 160 * day,
      counts: empty,
      found: false,
      locked: false,
    },
  ];

  const lock = new Lock(start);
  // `?damaged=` is a plan that another program changed, noticed only after so many looks.
  let looks = Number(start.get("damaged") ?? 0);
  let damage: Damage | null = start.has("damaged")
    ? { history: true, things: [{ noun: "stakeholder", name: "Public Library" }], accepted: false }
    : null;
  const open = (): FakePlan => {
    if (!plan) throw { code: "no_plan_open" };
    return plan;
  };
  const opened = () => {
    const now = open();
    now.author = settings.author;
    return {
      path: now.path,
      plan: now.state.plan,
      counts: counts(now.state),
      undo: now.undoLabel,
      redo: now.redoLabel,
      checked: looks === 0,
      damage: looks === 0 ? damage : null,
      shared: sharedAs(start.get("drive")),
      locked: lock.passphrase !== null,
    };
  };
  const answers: Answers = {
    get_app: () => ({
      version: "0.1.0",
      settings,
      recent,
      open: plan ? opened() : null,
      waiting: plan ? null : lock.waiting,
      plans_folder: "/home/ana/Documents/Commonroot",
      start_problem: problemAtStart(start),
    }),
    set_settings: (chosen) => {
      guard("author", chosen.author, false);
      settings = chosen;
      return chosen;
    },
    start_plan: (request) => {
      const name = needed(request.community, "name", "name-empty");
      const lead = needed(request.safeguarding_lead, "safeguarding_lead", "lead-empty");
      const made: Plan = {
        id: "plan-new",
        name,
        place: null,
        vision: null,
        language: request.language,
        paper: request.paper,
        safeguarding_lead: lead,
        small_count_threshold: 5,
        currency: null,
        card: [],
        card_checked_on: null,
      };
      plan = new FakePlan(`/home/ana/Documents/Commonroot/${name}.commonroot`, {
        plan: made,
        stakeholders: [],
        councils: [],
        initiatives: [],
        tags: [],
        ties: [],
        records: noRecords,
        notTwins: [],
        offers: {},
        needs: {},
        sample: false,
      });
      if (request.council.trim()) plan.state = together.first(plan.state, request.council.trim());
      return opened();
    },
    // A dialog can't be answered here, so `?chosen=` says what a person would choose.
    choose_plan: () => {
      if (!start.has("chosen")) return null;
      plan = sampleTown();
      plan.path = start.get("chosen") ?? "";
      plan.state = {
        ...plan.state,
        plan: { ...plan.state.plan, name: plan.path.replace(/^.*\/|\.\w+$/g, "") },
      };
      return opened();
    },
    open_plan: ({ path }) => {
      if (path.includes("Old Mill")) throw { code: "no_such_file", path };
      if (recent.some((each) => each.path === path && each.locked)) throw { code: "locked", path };
      plan = sampleTown();
      return opened();
    },
    open_sample: () => {
      plan = sampleTown();
      plan.path = "/home/ana/Documents/Commonroot/Riverbend (sample).commonroot";
      return opened();
    },
    save_copy: () => ({ path: open().path.replace(/\.commonroot$/, " 2026-11-24.commonroot") }),
    write_back: () => outcome(sharedAs(start.get("drive")), []),
    leave: () => null,
    stay: () => null,
    close_plan: () => {
      plan = undefined;
      lock.waiting = null;
      return null;
    },
    forget_recent: ({ path }) => {
      recent = recent.filter((each) => each.path !== path);
      return recent;
    },
    get_plan: () => opened(),
    look_on: () => {
      looks = Math.max(0, looks - 1);
      return opened();
    },
    work_on: () => {
      if (damage) damage = { ...damage, accepted: true };
      return opened();
    },
    edit_plan: (edits) => {
      const now = open();
      guardPlan(edits, now.state.keptTexts);
      for (const each of edits) {
        if (each.field === "name") needed(each.value, "name", "name-empty");
        if (each.field === "safeguarding_lead") needed(each.value, "safeguarding_lead", "lead-empty");
      }
      now.step(
        `edit-plan-${edits[0]?.field.replaceAll("_", "-")}`,
        { name: now.state.plan.name },
        (state) => ({
          ...state,
          plan: edits.reduce(card.edited, state.plan),
        }),
      );
      return outcome(now.state.plan, ["plan"]);
    },
    ...frameworkAnswers(open, () => plan),
    list_sectors: () => sectors,
    list_tags: () => open().state.tags,
    list_stakeholders: () => open().state.stakeholders,
    get_stakeholder: (id) => pageOf(open().state, id),
    create_stakeholders: (drafts) => {
      let ids: string[] = [];
      const now = open();
      if (drafts.some((draft) => [...draft.name].length > 200))
        throw { code: "invalid", field: "name", rule: "too-long" };
      for (const draft of drafts)
        guard("name", needed(draft.name, "name", "name-empty"), false, now.state.keptTexts);
      now.step("create-stakeholders", nameOf(drafts.map((each) => each.name)), (state) => {
        const [next, made] = people.create(state, drafts);
        ids = made;
        return next;
      });
      return outcome(ids, ["stakeholder"]);
    },
    add_on_the_way: (draft) => {
      const { output, changed } = answers.create_stakeholders([draft]) as Outcome<Id[]>;
      const [id = ""] = output;
      open().onTheWay = id;
      return { output: id, changed };
    },
    edit_stakeholders: (request) => {
      const now = open();
      guardStakeholder(request.edits, now.state.keptTexts);
      const names = now.state.stakeholders.filter((each) => request.ids.includes(each.id));
      const next = people.edit(open().state, request);
      const fields = [...new Set(request.edits.map((each) => each.field.replaceAll("_", "-")))];
      now.step(
        ["edit-stakeholders", ...(fields.length === 1 ? fields : [])].join("-"),
        { ...nameOf(names.map((each) => each.name)), value: namedIn(request.edits[0], now.state) },
        () => next,
      );
      return outcome(null, ["tag", "stakeholder"]);
    },
    delete_stakeholders: (ids) => {
      const names = open().state.stakeholders.filter((each) => ids.includes(each.id));
      open().step("delete-stakeholders", nameOf(names.map((each) => each.name)), (state) => ({
        ...work.removePartners(together.vacate(state, ids), (each) => ids.includes(each.stakeholder)),
        stakeholders: state.stakeholders.filter((each) => !ids.includes(each.id)),
        ties: state.ties.filter((each) => !ids.includes(each.from) && !ids.includes(each.to)),
      }));
      return outcome(null, ["stakeholder", "tie", "council", "initiative"]);
    },
    merge_stakeholders: (request) => {
      const now = open();
      const name = (id: string) => now.state.stakeholders.find((each) => each.id === id)?.name ?? "";
      const names = { name: name(request.gone), other: name(request.keep) };
      now.step("merge-stakeholders", names, (state) => twins.merge(state, request));
      return outcome(null, ["stakeholder", "tie", "initiative"]);
    },
    check_text: look,
    keep_text: ({ field, text, reason }) => {
      guard("reason", needed(reason, "reason", "text-empty"), false);
      open().step("keep-text", {}, (state) => ({
        ...state,
        keptTexts: [...(state.keptTexts ?? []), key(field, text)],
      }));
      return outcome(null, ["plan"]);
    },
    preview_erase: (target) => erasing.preview(open().state, target),
    erase: ({ target }) => {
      open().step(`erase-${target.what}`, {}, (state) => erasing.erase(state, target));
      return outcome({ backups: 2, left: [], copies: [] }, ["stakeholder", "tie"]);
    },
    list_contacts_due: () => contactsDue(open().state, start.get("today") ?? "2026-11-24"),
    list_twins: () => twins.list(open().state),
    dismiss_twins: (pair) => {
      const now = open();
      const name = (id: string) => now.state.stakeholders.find((each) => each.id === id)?.name ?? "";
      now.step("dismiss-twins", { name: name(pair.a), other: name(pair.b) }, (state) => ({
        ...state,
        notTwins: [...state.notTwins, pair],
      }));
      return outcome(null, ["stakeholder"]);
    },
    list_ties: () => open().state.ties,
    create_ties: (drafts) => {
      const now = open();
      guardDrafts(drafts, now.state.keptTexts);
      const [next, ids] = ties.create(now.state, drafts);
      now.step("create-ties", ties.called(now.state, drafts), () => next);
      return outcome(ids, ["stakeholder", "tie"]);
    },
    edit_tie: ({ id, edits }) => {
      const now = open();
      guardEdits(edits, now.state.keptTexts);
      const [next, made] = ties.edit(now.state, id, edits);
      const after = next.ties.filter((each) => each.id === made);
      const fields = [...new Set(edits.map((each) => each.field.replaceAll("_", "-")))];
      const op = ["edit-tie", ...(fields.length === 1 ? fields : [])].join("-");
      now.step(op, ties.called(now.state, after), () => next);
      return outcome(made, ["stakeholder", "tie"]);
    },
    delete_ties: (ids) => {
      const now = open();
      const gone = now.state.ties.filter((each) => ids.includes(each.id));
      now.step("delete-ties", ties.called(now.state, gone), (state) => ties.remove(state, ids));
      return outcome(null, ["stakeholder", "tie"]);
    },
    place_marks: () => outcome(null, ["place"]),
    move_stakeholder: () => outcome(null, ["stakeholder", "place"]),
    release_marks: () => outcome(null, ["place"]),
    ...togetherAnswers(open),
    ...initiativeAnswers(open),
    ...meetingAnswers(open),
    ...progressAnswers(open),
    ...knowingAnswers(open),
    ...packAnswers(open, start.get("given") ?? "ordinary"),
    get_matching: () => matching(open().state),
    get_measures: () => measures(open().state),
    get_paths: (ends) => paths(open().state, ends),
    get_evidence: () => evidence(open().state, new Date().toISOString().slice(0, 10)),
    ...recordAnswers(open),
    get_overview: () => overview(open().state),
    get_mix: () => mixOverTime(open().state, new Date().toISOString().slice(0, 10)),
    get_scene: (request) => scene(open().state, framework, request),
    save_scene: () => ({ path: "/home/ana/Pictures/Riverbend.svg" }),
    copy_scene: () => null,
    search: (request) => search(open().state, request),
    choose_import: () => ({ path: imports.files[start.get("list") ?? "ordinary"] ?? "" }),
    read_import: imports.read,
    preview_import: imports.preview,
    apply_import: (choice) => {
      imports.saysWhy(choice);
      guard("contact_purpose", choice.contacts.purpose ?? "", true, open().state.keptTexts);
      let ids: string[] = [];
      open().step(
        "import",
        { file: "organisations.csv", created: "11", added: "1", refused: "1" },
        (state) => {
          const [next, made] = people.create(state, imports.drafts());
          ids = made;
          return next;
        },
      );
      return outcome({ created: ids, added_to: [], refused: 1 }, ["stakeholder"]);
    },
    ...mergingAnswers(
      open,
      opened,
      (start.get("brings") as CopyKind | null) ?? "ordinary",
      start.has("lockedcopy"),
      (path) => lock.copy(path, start.has("lockedcopy")),
    ),
    ...lock.answers(
      () => plan,
      (laid) => {
        plan = laid;
      },
      opened,
    ),
    ...backupAnswers(start, opened, open, () => {
      plan = sampleTown();
    }),
    list_steps: ({ skip, take }) => open().history(skip, take),
    ...pastAnswers(open),
    undo: () => outcome(open().undo(), anything),
    undo_step: (step) => outcome(open().undoStep(step), anything),
    redo: () => outcome(open().redo(), anything),
    render_report: ({ paper }) => {
      const a4 = (paper ?? open().state.plan.paper) === "a4";
      return {
        pages: 4,
        width_mm: a4 ? 210 : 215.9,
        height_mm: a4 ? 297 : 279.4,
        replaced: start.has("replaced") ? [{ text: "Sunrise ⚘ Garden", characters: "⚘" }] : [],
      };
    },
    get_report_page: (n) => page(n, open().state),
    save_report: () => ({ path: "/home/ana/Documents/Riverbend summary.pdf" }),
    render_recovery_sheet: ({ passphrase, paper }) => {
      lock.refuseOther(passphrase);
      const a4 = (paper ?? open().state.plan.paper) === "a4";
      return { pages: 1, width_mm: a4 ? 210 : 216, height_mm: a4 ? 297 : 279, replaced: [] };
    },
    forget_report: () => null,
    print_report: () => null,
  };

  if (start.get("plan") === "sample") plan = sampleTown();
  const many = Number(start.get("many") ?? 0);
  if (plan && many > 0) plan.state = people.crowd(plan.state, many);
  if (start.get("plan") === "empty") {
    const questions = { community: "Two Creeks", council: "", language: "en", paper: "a4" } as const;
    answers.start_plan({ ...questions, safeguarding_lead: "School nurse" });
  }

  return {
    async invoke(command, request) {
      const answer = answers[command as keyof Commands] as ((request: unknown) => unknown) | undefined;
      if (!answer) throw { code: "unexpected", detail: command };
      return structuredClone(answer(request));
    },
  };
}
