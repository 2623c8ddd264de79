import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { refusalOf } from "@/api/call";
import { useMatching } from "@/api/queries";
import { Checkbox, EmptyState, RefusalBanner, Section, StatusMessage, useText } from "@/components";
import { NeedItem } from "./NeedItem";
import { idOf, useMatchWords } from "./words";

/** Every need of the plan, the most weighty and least answered first, each with what answers it and why. */
export function MatchingView() {
  const text = useText();
  const navigate = useNavigate({ from: "/assessment" });
  const { need: opened, only } = useSearch({ from: "/assessment" });
  const { data, error } = useMatching();
  const words = useMatchWords();
  if (error) return <RefusalBanner refusal={refusalOf(error)} />;
  if (!data || !words) return <StatusMessage>{text("loading")}</StatusMessage>;
  const { needs, untold } = data;
  const open = needs.filter((each) => !each.answered);
  const shown = only === "unanswered" ? open : needs;
  const isGone = opened !== undefined && !needs.some((each) => idOf(each) === opened);
  const go = (next: { need?: string; only?: "unanswered" }) =>
    navigate({ search: { view: "matching", ...next }, replace: true });
  const filtered = only ? { only } : {};
  return (
    <div className="asm-stack">
      {isGone && (
        <p className="note" role="status">
          {text("matching-gone")}
        </p>
      )}
      {needs.length === 0 ? (
        <EmptyState
          title={text("matching-none")}
          actions={
            <>
              <Link to="/assessment" search={{}} className="act">
                {text("matching-none-rounds")}
              </Link>
              <Link to="/stakeholders" search={{}} className="act">
                {text("matching-none-stakeholders")}
              </Link>
            </>
          }
        >
          <p>{text("matching-none.why")}</p>
          {untold > 0 && <p>{text("matching-untold", { count: untold })}</p>}
        </EmptyState>
      ) : (
        <>
          <div>
            <p className="asm-lead" role="status">
              {text("matching-lead", { open: open.length, total: needs.length })}
            </p>
            <p className="i2 asm-why">{text("matching.about")}</p>
            <Checkbox
              isSelected={only === "unanswered"}
              onChange={(isOnly) => go(isOnly ? { only: "unanswered" } : {})}
            >
              {text("matching-only")}
            </Checkbox>
          </div>
          <Section title={text("matching")}>
            {shown.length === 0 && <p className="i2">{text("matching-only-none")}</p>}
            <ul className="asm-needs">
              {shown.map((need) => {
                const id = idOf(need);
                const isOpen = id === opened;
                return (
                  <NeedItem
                    key={id}
                    need={need}
                    words={words}
                    isOpen={isOpen}
                    onToggle={() => go(isOpen ? filtered : { ...filtered, need: id })}
                  />
                );
              })}
            </ul>
            {untold > 0 && <p className="s q">{text("matching-untold", { count: untold })}</p>}
          </Section>
        </>
      )}
    </div>
  );
}
