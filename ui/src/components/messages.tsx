import { CircleAlert, X } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import type { ItemUse, Refusal } from "@/api/generated";
import { Button } from "./Button";
import { formatDate } from "./moments";
import { useStepWords } from "./names";
import { type TextArgs, useHasText, useText } from "./text";

/** Arguments for the words of a refusal: its fields as they are, lists joined, missing ones "unknown". */
function argsOf(refusal: Refusal): TextArgs {
  const args: TextArgs = {};
  for (const [name, value] of Object.entries(refusal)) {
    if (typeof value === "string" || typeof value === "number") args[name] = value;
    else if (typeof value === "boolean") args[name] = String(value);
    else if (Array.isArray(value)) args[name] = value.join(", ");
    else if (value === null) args[name] = "unknown";
  }
  if (refusal.code === "open_elsewhere" && refusal.since)
    args.since = formatDate(new Date(refusal.since), "moment");
  if (refusal.code === "not_known_then") args.since = formatDate(new Date(refusal.since), "moment");
  return args;
}

/** What uses an item of the framework, in words: of each noun the first by name, and how many more. */
export function useItemUses(): (uses: readonly ItemUse[]) => string {
  const text = useText();
  return (uses) =>
    uses
      .map(({ noun, name, count }) =>
        text("error-item-use", {
          noun: text(`merge-noun-${noun.replaceAll("_", "-")}`),
          name,
          more: count - 1,
        }),
      )
      .join(", ");
}

/** What a refusal says: what happened, what is safe, what to do. */
export function useRefusalWords(): (refusal: Refusal) => { what: string; safe: string; do: string } {
  const text = useText();
  const has = useHasText();
  const step = useStepWords();
  const uses = useItemUses();
  return (refusal) => {
    const named = `error-${refusal.code.replaceAll("_", "-")}`;
    const id = has(named) ? named : "error-unexpected";
    const args = argsOf(refusal);
    if (refusal.code === "invalid")
      args.why = text(has(`rule-${refusal.rule}`) ? `rule-${refusal.rule}` : "rule-other");
    if (refusal.code === "later_step") args.later = step(refusal.later);
    if (refusal.code === "item_in_use") args.uses = uses(refusal.uses);
    args.detail ??= refusal.code;
    const reason = refusal.code === "unreadable_table" ? `import-reason-${refusal.reason}` : "";
    const what = has(reason) ? text(reason, args) : text(id, args);
    return { what, safe: text(`${id}.safe`, args), do: text(`${id}.do`, args) };
  };
}

/** What is wrong with something typed or chosen: in words, or as the refusal itself. */
export type Problem = string | Refusal;

/** Says beside a field what is wrong and what to do; nothing if nothing is. */
export function useProblemWords(): (problem: Problem | undefined) => string | undefined {
  const said = useRefusalWords();
  return (problem) => {
    if (typeof problem !== "object") return problem;
    const { what, do: advice } = said(problem);
    return [what, advice].filter(Boolean).join(" ");
  };
}

/** A calm banner: what happened, what is safe, what to do. */
export function RefusalBanner({
  refusal,
  onClose,
  children,
}: {
  refusal: Refusal;
  onClose?: () => void;
  /** What else can be done about it. */
  children?: ReactNode;
}) {
  const text = useText();
  const words = useRefusalWords()(refusal);
  const banner = useRef<HTMLDivElement>(null);
  // Where type is large, what was pressed may stand far below it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another refusal comes in sight anew
  useEffect(() => {
    banner.current?.scrollIntoView({ block: "nearest" });
  }, [refusal]);
  return (
    <div className="banner" role="alert" ref={banner}>
      <CircleAlert className="ic" aria-hidden />
      <div>
        <p className="what">{words.what}</p>
        <p>
          {words.safe} {words.do}
        </p>
        {children}
      </div>
      {onClose && <Button look="bare" icon={X} aria-label={text("close")} onPress={onClose} />}
    </div>
  );
}

/** A quiet line that is read out when it changes. */
export function StatusMessage({ children }: { children: ReactNode }) {
  return (
    <p className="status" role="status">
      {children}
    </p>
  );
}

/** A place that is still empty: what it is for, and what to do first. */
export function EmptyState({
  title,
  children,
  actions,
}: {
  title: string;
  children: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <section className="empty">
      <h2>{title}</h2>
      <div className="why">{children}</div>
      {actions && <div className="actions">{actions}</div>}
    </section>
  );
}
