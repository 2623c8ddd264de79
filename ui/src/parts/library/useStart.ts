import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { call } from "@/api/call";
import { initiativeDraft } from "@/api/drafts";
import type { FrameworkItem, Id, InitiativeDraft, PackIdea } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { say, useItemName, useText } from "@/components";

/** One domain at one level. */
interface Place {
  domain: FrameworkItem;
  level: FrameworkItem;
}

/**
 * A draft that acts in a place. An example may act in further domains, which stay. Its level gives way: a neighbour of
 * another level was taken for lack of one here, and nobody has said that the initiative acts there as well.
 */
export function actsIn(draft: InitiativeDraft, { domain, level }: Place): InitiativeDraft {
  return { ...draft, domains: [...new Set([domain.id, ...draft.domains])], levels: [level.id] };
}

/** Ways to start an initiative from the library; each opens its page. */
export interface Start {
  isBusy: boolean;
  /** In a place of the plan, it acts there, whatever the example says of where. */
  fromExample: (example: FrameworkItem, place?: Place) => void;
  /** From an idea of another community, with all that it brings but what was learned there. */
  fromIdea: (idea: PackIdea) => void;
  /** With a domain and a level, and nothing else. */
  empty: (domain: FrameworkItem | undefined, level: FrameworkItem | undefined) => void;
}

export function useStart(): Start {
  const text = useText();
  const name = useItemName();
  const navigate = useNavigate();
  const create = useCommand("create_initiatives");
  const begin = useCommand("start_from_idea");
  async function go(id: Id, title: string, fresh?: true) {
    await navigate({ to: "/initiatives/$id", params: { id }, search: { fresh } });
    say(text("library-started", { title }), { undo: true });
  }
  async function open(draft: InitiativeDraft, fresh?: true) {
    const { output } = await create.mutateAsync([draft]);
    const id = output[0];
    if (id !== undefined) await go(id, draft.title, fresh);
  }
  const draft = useMutation({
    mutationFn: async ({ example, place }: { example: FrameworkItem; place: Place | undefined }) => {
      const known = await call("draft_from_example", example.id);
      return open(place ? actsIn(known, place) : known);
    },
  });
  return {
    isBusy: create.isPending || draft.isPending || begin.isPending,
    fromExample: (example, place) => draft.mutate({ example, place }),
    fromIdea: (idea) => begin.mutate(idea.id, { onSuccess: ({ output }) => void go(output, idea.title) }),
    empty: (domain, level) => {
      const place = [domain, level].flatMap((item) => (item ? name(item, "inline") : [])).join(", ");
      const known = { domains: domain ? [domain.id] : [], levels: level ? [level.id] : [] };
      open(initiativeDraft(text("library-empty-title", { place }), known), true).catch(() => {
        // The page has shown why.
      });
    },
  };
}
