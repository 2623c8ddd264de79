import type {
  Conflict,
  Contact,
  Council,
  Framework,
  Id,
  Initiative,
  Plan,
  Resource,
  Stakeholder,
  Step,
  StepId,
  StepLabel,
  Tag,
  Tie,
  TwinPair,
} from "@/api/generated";
import { councils } from "./councils";
import { type Records, records } from "./records";
import { tiesOf } from "./ties";
import { initiatives, riverbend, stakeholders, tags } from "./town";

/** What a step can change. */
export interface State {
  plan: Plan;
  stakeholders: Stakeholder[];
  councils: Council[];
  initiatives: Initiative[];
  tags: Tag[];
  /** Contacts that were changed, by stakeholder. */
  contacts?: Record<string, Contact | null>;
  /** The framework, once it was changed. */
  framework?: Framework;
  /** Texts kept with a reason, by field and words. */
  keptTexts?: string[];
  ties: Tie[];
  /** Meetings and what comes of them. */
  records: Records;
  /** What copies disagree about. */
  conflicts?: Conflict[];
  /** Pairs known to be two different ones. */
  notTwins: TwinPair[];
  /** Offers and needs, by stakeholder. */
  offers: Record<string, Resource[]>;
  needs: Record<string, Resource[]>;
  /** Whether it is the sample, which has needs, ties and councils too. */
  sample: boolean;
}

interface Kept {
  step: Step;
  before: State;
  after: State;
}

const mentions = (state: State, id: Id) => JSON.stringify(state).split(id).length;

/** One open plan with its history: a made-up plan file. */
export class FakePlan {
  path: string;
  state: State;
  private kept: Kept[] = [];
  private undone: Kept[] = [];
  private steps: Step[] = [];
  /** What the plan was after each step, in order. */
  private looks: { at: number; state: State }[] = [];
  author = "";
  /** Whoever was just added on the way: the step that names them next takes that one in. */
  onTheWay: Id | undefined;

  constructor(path: string, state: State) {
    this.path = path;
    this.state = state;
  }

  /** Takes one step. */
  step(op: string, args: Record<string, string>, change: (state: State) => State, at = Date.now()): void {
    const taken = this.state;
    this.state = change(taken);
    const joins =
      this.onTheWay !== undefined && mentions(this.state, this.onTheWay) > mentions(taken, this.onTheWay);
    const before = (joins ? this.kept.pop()?.before : undefined) ?? taken;
    this.onTheWay = undefined;
    this.kept.push({ step: this.log({ op, args }, "do", at), before, after: this.state });
    this.undone = [];
  }

  get undoLabel(): StepLabel | null {
    return this.kept.at(-1)?.step.label ?? null;
  }

  get redoLabel(): StepLabel | null {
    return this.undone.at(-1)?.step.label ?? null;
  }

  undo(): StepLabel {
    const last = this.kept.pop();
    if (!last) throw { code: "nothing_to_undo" };
    // What was decided stays decided: undo is a choice too, for what stood there before.
    this.state = { ...last.before, conflicts: this.state.conflicts ?? [] };
    last.step.undone = true;
    last.step.own = false;
    this.undone.push(last);
    this.log(last.step.label, "undo");
    return last.step.label;
  }

  redo(): StepLabel {
    const next = this.undone.pop();
    if (!next) throw { code: "nothing_to_redo" };
    this.state = { ...next.after, conflicts: this.state.conflicts ?? [] };
    next.step.undone = false;
    next.step.own = true;
    this.kept.push(next);
    this.log(next.step.label, "redo");
    return next.step.label;
  }

  /** Takes back one step wherever it stands; the newest that touched the same thing stands on all before it. */
  undoStep({ site, seq }: StepId): StepLabel {
    const at = this.kept.findIndex(({ step }) => step.site === site && step.seq === seq);
    const entry = this.kept[at];
    if (!entry) throw { code: "nothing_to_undo" };
    if (at === this.kept.length - 1) return this.undo();
    const about = entry.step.label.args.name;
    const later = this.kept.slice(at + 1).findLast(({ step }) => step.label.args.name === about);
    if (later) {
      const { label, ...step } = later.step;
      throw { code: "later_step", later: label, step: { site: step.site, seq: step.seq } };
    }
    // What this step changed becomes what it was; all else stays.
    const next: State = { ...this.state };
    for (const key of Object.keys(entry.before) as (keyof State)[]) {
      if (entry.before[key] !== entry.after[key]) Object.assign(next, { [key]: entry.before[key] });
    }
    this.kept.splice(at, 1);
    this.undone.push({ step: entry.step, before: next, after: this.state });
    this.state = next;
    entry.step.undone = true;
    entry.step.own = false;
    this.log(entry.step.label, "undo");
    return entry.step.label;
  }

  /** The plan as it was at a moment; nothing before it began. */
  asOf(at: number): State | undefined {
    return this.looks.findLast((look) => look.at <= at)?.state;
  }

  /** When the plan began. */
  get began(): number {
    return this.looks[0]?.at ?? 0;
  }

  /** Newest first. */
  history(skip: number, take: number): Step[] {
    return [...this.steps].reverse().slice(skip, skip + take);
  }

  private log(label: StepLabel, mode: Step["mode"], at = Date.now()): Step {
    const step: Step = {
      site: "site-1",
      seq: this.steps.length + 1,
      at,
      author: this.author,
      label,
      mode,
      undone: false,
      own: mode === "do" && this.steps.length > 0,
      stays: this.steps.length > 0 ? null : "began",
    };
    this.steps.push(step);
    this.looks.push({ at, state: this.state });
    return step;
  }
}

/** A fresh copy of the sample town, with a little history. */
export function sampleTown(): FakePlan {
  const library = stakeholders.find((each) => each.name === "Public Library")?.id ?? "";
  const resource = { domain: null, amount: null };
  const town: State = {
    plan: riverbend,
    stakeholders,
    councils,
    initiatives,
    tags,
    ties: tiesOf(stakeholders),
    records,
    notTwins: [],
    offers: {
      [library]: [
        { id: "o1", kind: "space", text: "Two rooms, evenings", ...resource },
        { id: "o2", kind: "people", text: "A story-time team of six", ...resource, amount: 6 },
      ],
    },
    needs: { [library]: [{ id: "n1", kind: "skill", text: "Someone who speaks Dari", ...resource }] },
    sample: true,
  };
  const plan = new FakePlan("/home/ana/Documents/Commonroot/Riverbend.commonroot", town);
  const day = 86_400_000;
  const same = (state: State) => state;
  const past: [string, Record<string, string>, number, string][] = [
    ["create-plan", { name: "Riverbend" }, 9, "School nurse"],
    ["create-stakeholders", { count: "1", name: "Public Library" }, 8, "School nurse"],
    ["create-stakeholders", { count: "14", name: "Bus Company" }, 4, "Librarian"],
    ["edit-stakeholders-about", { count: "1", name: "Legal Aid" }, 3, "Youth member 2"],
    [
      "edit-stakeholders-add-tag",
      { count: "3", name: "Bus Company", value: "first work" },
      0,
      "School nurse",
    ],
  ];
  for (const [op, args, days, author] of past) {
    plan.author = author;
    plan.step(op, args, same, Date.now() - days * day);
  }
  return plan;
}
