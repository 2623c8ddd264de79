import type {
  BringBack,
  FieldChange,
  HistoryDay,
  MergeChangeKind,
  ThingChange,
  VersionValue,
} from "@/api/generated";
import { type Answers, outcome } from "./answers";
import { counts, overview } from "./coverage";
import { framework, sectors } from "./framework";
import type { FakePlan, State } from "./state";

type Pasts = Pick<
  Answers,
  "list_days" | "get_past" | "get_past_thing" | "list_changes" | "preview_bring_back" | "bring_back"
>;

type Thing = { id: string } & Record<string, unknown>;

/** Where things of each noun are kept. */
const lists = {
  stakeholder: "stakeholders",
  initiative: "initiatives",
  council: "councils",
  tie: "ties",
} as const;
type Noun = keyof typeof lists;
const nouns = Object.keys(lists) as Noun[];

/** Fields that hold words of the program. */
const words = new Set(["kind", "status", "sensitivity", "stance_now", "stance_hoped", "presence", "reach"]);

const all = (state: State, noun: Noun) => state[lists[noun]] as unknown as Thing[];
const find = (state: State, noun: Noun, id: string) => all(state, noun).find((each) => each.id === id);

function named(state: State, noun: Noun, thing: Thing): string {
  if (noun !== "tie") return String(thing.name ?? thing.title);
  const name = (id: unknown) => state.stakeholders.find((each) => each.id === id)?.name;
  return `${name(thing.from)} – ${name(thing.to)}`;
}

function value(state: State, field: string, said: unknown): VersionValue {
  if (said === null || said === undefined) return { is: "nothing" };
  if (typeof said === "boolean") return { is: "yes_no", yes: said };
  if (typeof said === "number") return { is: "number", number: said };
  const text = String(said);
  if (words.has(field)) return { is: "word", word: text };
  const items = [...framework.items, ...sectors, ...state.stakeholders] as {
    id: string;
    name?: string;
    label?: string;
  }[];
  const thing = items.find((each) => each.id === text);
  if (thing) return { is: "thing", noun: field, id: text, name: thing.name ?? thing.label ?? "" };
  return { is: "text", text };
}

function fields(
  state: State,
  before: Thing | undefined,
  after: Thing | undefined,
  every: boolean,
): FieldChange[] {
  const plain = Object.entries(before ?? after ?? {}).filter(
    ([name, said]) => name !== "id" && name !== "tie_count" && (said === null || typeof said !== "object"),
  );
  return plain
    .map(([field]) => ({
      field,
      before: value(state, field, before?.[field]),
      after: value(state, field, after?.[field]),
    }))
    .filter(
      (each) =>
        JSON.stringify(each.before) !== JSON.stringify(each.after) || (every && each.before.is !== "nothing"),
    );
}

function change(then: State, now: State, noun: Noun, id: string, every = false): ThingChange {
  const [before, after] = [find(then, noun, id), find(now, noun, id)];
  const what: MergeChangeKind = !before ? "added" : !after ? "removed" : "changed";
  const thing = after ?? before;
  const newest = "School nurse";
  return {
    noun,
    id,
    name: thing ? named(after ? now : then, noun, thing) : "",
    what,
    fields: fields(then, before, after, every),
    parts: [],
    by: newest,
    at: Date.now(),
    untold: false,
    may_return: before !== undefined,
  };
}

function changes(then: State, now: State): ThingChange[] {
  return nouns.flatMap((noun) => {
    const ids = new Set([...all(then, noun), ...all(now, noun)].map((each) => each.id));
    return [...ids]
      .filter((id) => JSON.stringify(find(then, noun, id)) !== JSON.stringify(find(now, noun, id)))
      .map((id) => change(then, now, noun, id));
  });
}

/** The plan with one thing, or one field of it, as it was. */
function returned(then: State, now: State, { noun: asked, id, field }: BringBack): State {
  const noun = nouns.find((each) => each === asked);
  const before = noun && find(then, noun, id);
  if (!noun || !before) throw { code: "not_found", noun: asked };
  const there = find(now, noun, id);
  const next = field && there ? { ...there, [field]: before[field] } : before;
  const list = all(now, noun).filter((each) => each.id !== id);
  const back = { ...now, [lists[noun]]: [...list, next] };
  return noun === "stakeholder" && !there ? withOthers(then, back, id) : back;
}

/** A stakeholder that was gone comes with its ties, seats and partnerships. */
function withOthers(then: State, now: State, id: string): State {
  const lacks = (list: { id: string }[], one: { id: string }) => !list.some((each) => each.id === one.id);
  const ties = then.ties.filter((tie) => (tie.from === id || tie.to === id) && lacks(now.ties, tie));
  const councils = now.councils.map((council) => ({
    ...council,
    seats: council.seats.map((seat) => {
      const before = then.councils.flatMap((each) => each.seats).find((each) => each.id === seat.id);
      return before?.holder === id && seat.holder === null ? { ...seat, holder: id } : seat;
    }),
  }));
  const initiatives = now.initiatives.map((initiative) => {
    const before = then.initiatives.find((each) => each.id === initiative.id)?.partners ?? [];
    const mine = before.filter((each) => each.stakeholder === id && lacks(initiative.partners, each));
    const order = (partner: { id: string }) => before.findIndex((each) => each.id === partner.id);
    const partners = [...initiative.partners, ...mine];
    return mine.length > 0
      ? { ...initiative, partners: partners.sort((a, b) => order(a) - order(b)) }
      : initiative;
  });
  return { ...now, ties: [...now.ties, ...ties], councils, initiatives };
}

const two = (n: number) => String(n).padStart(2, "0");

/** The past of the made-up plan, made of what it was after each step. */
export function pastAnswers(open: () => FakePlan): Pasts {
  const then = (at: number): State => {
    const state = open().asOf(at);
    if (!state) throw { code: "not_known_then", since: new Date(open().began).toISOString() };
    return state;
  };
  return {
    list_days: () => {
      const days: HistoryDay[] = [];
      for (const step of open().history(0, 9999)) {
        const date = new Date(step.at);
        const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
        const known = days.find((each) => each.day === day);
        const until = new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime() - 1;
        if (!known) days.push({ day, until, steps: 1, authors: [step.author] });
        else {
          known.steps += 1;
          known.authors = [...new Set([...known.authors, step.author])].sort();
        }
      }
      return days;
    },
    get_past: ({ at }) => {
      const { plan, tags, stakeholders, ties, councils, initiatives, ...rest } = then(at);
      const state = { plan, tags, stakeholders, ties, councils, initiatives, ...rest };
      const { coverage } = overview(state);
      return {
        at,
        plan,
        counts: counts(state),
        coverage,
        sectors,
        tags,
        stakeholders,
        ties,
        councils,
        initiatives,
      };
    },
    get_past_thing: ({ at, noun: asked, id }) => {
      const noun = nouns.find((each) => each === asked);
      if (!noun) throw { code: "not_found", noun: asked };
      return change(then(at), open().state, noun, id, true);
    },
    list_changes: ({ from, to }) => changes(then(from), to === null ? open().state : then(to)),
    preview_bring_back: (request) => {
      const now = open().state;
      return changes(now, returned(then(request.at), now, request));
    },
    bring_back: (request) => {
      const [before, now] = [then(request.at), open().state];
      const next = returned(before, now, request);
      const noun = request.noun as Noun;
      const thing = find(before, noun, request.id);
      const op = `restore-${noun}${find(now, noun, request.id) ? "-details" : ""}`;
      open().step(op, { name: thing ? named(before, noun, thing) : "" }, () => next);
      return outcome(null, ["stakeholder", "tie", "council", "initiative"]);
    },
  };
}
