import { Download, PackageOpen, Sprout, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { Id, PackIdea } from "@/api/generated";
import { useCommand, usePackIdeas } from "@/api/queries";
import { Button, EmptyState, useText } from "@/components";
import type { Start } from "@/parts/library";
import { IdeaWords, PackDialog } from "@/parts/packs";
import { useRecords } from "@/parts/records";
import { BringDialog } from "./BringDialog";

/** What other communities gave, to start from; and what this one learned, to give to them. */
export function Others({ shownFirst, start }: { shownFirst: Id | undefined; start: Start }) {
  const text = useText();
  const { data: ideas } = usePackIdeas();
  const [path, setPath] = useState<string>();
  const [gives, setGives] = useState(false);
  const choose = useCommand("choose_pack", { onSuccess: (file) => setPath(file?.path) });
  if (!ideas) return null;
  const bring = (
    <Button
      look={ideas.length === 0 ? "main" : "out"}
      icon={PackageOpen}
      isDisabled={choose.isPending}
      onPress={() => choose.mutate(null)}
    >
      {text("library-bring")}
    </Button>
  );
  const give = (
    <Button icon={Download} onPress={() => setGives(true)}>
      {text("library-give")}
    </Button>
  );
  return (
    <>
      {ideas.length === 0 ? (
        <EmptyState
          title={text("library-others.none")}
          actions={
            <>
              {bring}
              {give}
            </>
          }
        >
          <p>{text("library-others.about")}</p>
          <p>{text("library-others.give")}</p>
        </EmptyState>
      ) : (
        <>
          <p className="libr-lead i2">{text("library-others.about")}</p>
          <div className="row">
            {bring}
            {give}
          </div>
          <ul className="libr-others">
            {ideas.map((idea) => (
              <Idea key={idea.id} idea={idea} isAsked={idea.id === shownFirst} start={start} />
            ))}
          </ul>
        </>
      )}
      {path !== undefined && <BringDialog path={path} onClose={() => setPath(undefined)} />}
      {gives && <PackDialog onClose={() => setGives(false)} />}
    </>
  );
}

function Idea({ idea, isAsked, start }: { idea: PackIdea; isAsked: boolean; start: Start }) {
  const text = useText();
  const records = useRecords();
  const own = useRef<HTMLLIElement>(null);
  const { title } = idea;
  useEffect(() => {
    if (!isAsked) return;
    own.current?.scrollIntoView({ block: "center" });
    own.current?.querySelector("button")?.focus({ preventScroll: true });
  }, [isAsked]);
  return (
    <li ref={own} data-asked={isAsked || undefined}>
      <article aria-label={title}>
        <h3>{title}</h3>
        <p className="q s">{text("library-idea-from", { community: idea.community ?? "none" })}</p>
        <IdeaWords idea={idea} />
        <div className="row">
          <Button
            small
            icon={Sprout}
            isDisabled={start.isBusy}
            aria-label={text("library-start-label", { example: title })}
            onPress={() => start.fromIdea(idea)}
          >
            {text("library-start")}
          </Button>
          <Button
            small
            look="bare"
            icon={X}
            aria-label={text("library-idea-remove.label", { title })}
            onPress={() =>
              void records.remove("pack_idea", [idea.id], text("library-idea-removed", { title }))
            }
          >
            {text("library-idea-remove")}
          </Button>
        </div>
      </article>
    </li>
  );
}
