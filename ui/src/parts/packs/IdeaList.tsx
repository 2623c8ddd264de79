import type { PackIdea } from "@/api/generated";
import { IdeaWords } from "./IdeaWords";

/** Ideas of a pack one after the other, whole. */
export function IdeaList({ ideas }: { ideas: PackIdea[] }) {
  return ideas.map((idea) => (
    <article key={idea.id} aria-label={idea.title}>
      <h3>{idea.title}</h3>
      <IdeaWords idea={idea} />
    </article>
  ));
}
