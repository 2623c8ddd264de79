import { initiativeDraft } from "@/api/drafts";
import type { Initiative, Pack, PackIdea, PackLeftOut, PackPreview } from "@/api/generated";
import { type Answers, outcome } from "./answers";
import { frameworkOf } from "./edits";
import { look } from "./guard";
import { create } from "./initiatives";
import type { FakePlan, State } from "./state";

/** What another community gave: a file that is always there. */
const arrives: Pack = {
  title: "Walking buses",
  community: "Two Creeks",
  ideas: [
    {
      id: "pack_idea-walks",
      community: "Two Creeks",
      title: "Walking buses",
      purpose: "Children walk to school together, with grandparents at both ends.",
      tags: [
        { kind: "domain", key: "safety", name: "Seguridad" },
        { kind: "level", key: "community", name: "Comunidad" },
        { kind: "domain", key: "play", name: "Play" },
      ],
      activities: "Two routes, every morning.",
      outcomes: null,
      factors: [],
      milestones: ["The first route runs"],
      indicators: [
        { name: "Who walks", unit: "children", question: "how_much", direction: "up", counts_people: true },
      ],
      lessons: "Begin in spring.",
    },
  ],
};

type Commanded =
  | "list_pack_ideas"
  | "start_from_idea"
  | "preview_pack"
  | "save_pack"
  | "choose_pack"
  | "read_pack"
  | "bring_in_pack";

/** Packs that are given, and one that comes. `given` is what was chosen: `damaged` is no pack. */
export function packAnswers(open: () => FakePlan, given: string): Pick<Answers, Commanded> {
  const own = () => open().state.records.pack_idea;
  const read = (): PackPreview => {
    if (given === "damaged") throw { code: "not_a_pack", reason: "no-pack" };
    return {
      pack: arrives,
      left_out: [{ title: "Walking buses", part: "tag", count: 1, why: "unknown" }],
      known: arrives.ideas.filter((idea) => own().some((one) => one.id === idea.id)).length,
    };
  };
  return {
    list_pack_ideas: () => own(),
    start_from_idea: (id) => {
      const idea = own().find((one) => one.id === id);
      if (!idea) throw { code: "not_found", noun: "pack_idea" };
      const [next, ids] = create(open().state, [drafted(open().state, idea)]);
      open().step("create-initiatives", { count: "1", name: idea.title }, () => next);
      return outcome(ids[0] ?? "", ["initiative", "progress"]);
    },
    preview_pack: (choice) => {
      const chosen = open().state.initiatives.filter(
        (one) =>
          (choice.initiative === null || one.id === choice.initiative) && (!choice.lessons || one.lessons),
      );
      if (chosen.length === 0) throw { code: "not_a_pack", reason: "no-lessons" };
      const left_out: PackLeftOut[] = [];
      const community = open().state.plan.name;
      const ideas = chosen.map((one) => told(open().state, one, choice.lessons, left_out));
      const title = choice.initiative === null ? `What ${community} learned` : (chosen[0]?.title ?? "");
      return { pack: { title, community, ideas }, left_out, known: 0 };
    },
    save_pack: () => ({ path: "/home/ana/Documents/Riverbend.commonroot-pack" }),
    choose_pack: () => ({ path: "/home/ana/Walking buses.commonroot-pack" }),
    read_pack: read,
    bring_in_pack: () => {
      const { pack } = read();
      open().step("add-pack-idea", { count: "1", name: arrives.title, field: "" }, (state) => ({
        ...state,
        records: { ...state.records, pack_idea: pack.ideas },
      }));
      return outcome(
        pack.ideas.map((idea) => idea.id),
        ["pack"],
      );
    },
  };
}

function drafted(state: State, idea: PackIdea) {
  const of = (kind: string) =>
    frameworkOf(state)
      .items.filter((item) => item.kind === kind && idea.tags.some((tag) => tag.key === item.key))
      .map((item) => item.id);
  const { purpose, activities } = idea;
  return initiativeDraft(idea.title, { purpose, activities, domains: of("domain"), levels: of("level") });
}

function told(state: State, one: Initiative, isLessons: boolean, out: PackLeftOut[]): PackIdea {
  const { title } = one;
  const partners = one.partners.length;
  if (partners > 0 && !isLessons) out.push({ title, part: "partner", count: partners, why: "never" });
  const lessons = one.lessons && look(one.lessons).length > 0 ? null : one.lessons;
  if (lessons !== one.lessons) out.push({ title, part: "lessons", count: 1, why: "tells_a_child" });
  const items = frameworkOf(state).items.filter((item) => [...one.domains, ...one.levels].includes(item.id));
  return {
    id: one.id,
    community: state.plan.name,
    title,
    purpose: isLessons ? null : one.purpose,
    tags: items.map(({ kind, key, label }) => ({ kind, key, name: label })),
    activities: isLessons ? null : one.activities,
    outcomes: isLessons ? null : one.outcomes,
    factors: [],
    milestones: [],
    indicators: [],
    lessons,
  };
}
