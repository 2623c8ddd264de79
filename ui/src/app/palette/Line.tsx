import { UserPlus } from "lucide-react";
import type { ReactNode } from "react";
import type { HitNoun, Snippet } from "@/api/generated";
import { useInitiatives } from "@/api/queries";
import { formatWhen, useText } from "@/components";
import { keyWords } from "@/parts/actions";
import { nounIcons } from "./nouns";
import type { Option } from "./options";

/** What belongs to an initiative, and is called alike in many. */
const parts = new Set<HitNoun>(["milestone", "indicator", "reading", "budget_line"]);

/** What is called by its day, which the plan keeps in figures. */
const dated = new Set<HitNoun>(["meeting", "review"]);

/** What one line of the palette shows. */
export function Line({ option }: { option: Option }) {
  const text = useText();
  const { data: initiatives } = useInitiatives();
  if (option.kind === "add") {
    return (
      <>
        <UserPlus className="ic" aria-hidden />
        <span className="what">{text("palette-add", { name: option.name })}</span>
      </>
    );
  }
  if (option.kind === "action") {
    const { icon: Icon, label, keys, group, needs } = option.action;
    return (
      <>
        {Icon ? <Icon className="ic" aria-hidden /> : <span className="ic" />}
        <span className="what">{label}</span>
        <span className="kind">
          {needs ??
            (keys[0]
              ? keyWords(text, keys[0]).map((key) => <kbd key={key}>{key}</kbd>)
              : text(`group-${group}`))}
        </span>
      </>
    );
  }
  const { noun, of, title, found_in, snippet, archived } = option.hit;
  // A copy of an initiative has the same milestones: each says whose it is.
  const whose = parts.has(noun) ? initiatives?.find((one) => one.id === of)?.title : undefined;
  const Icon = nounIcons[noun];
  const inTitle = found_in === "title";
  const said = dated.has(noun) ? title.replace(/\d{4}(-\d\d){0,2}$/, formatWhen) : undefined;
  return (
    <>
      <Icon className="ic" aria-hidden />
      <span className="what">
        <bdi>{said ?? (inTitle ? <Marked snippet={snippet} /> : title)}</bdi>
        {!inTitle && (
          <span className="where">
            {text(`found-${found_in}`)}: <bdi>{<Marked snippet={snippet} />}</bdi>
          </span>
        )}
      </span>
      {whose && (
        <span className="kind">
          <bdi>{whose}</bdi>
        </span>
      )}
      {archived && <span className="kind">{text("palette-put-away")}</span>}
    </>
  );
}

/** Text with the words that were looked for in it. */
function Marked({ snippet: { text, found } }: { snippet: Snippet }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of found) {
    // Two words may be found in one place, so the place is no key.
    parts.push(text.slice(at, start), <mark key={`${parts.length}`}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return [...parts, text.slice(at)];
}
