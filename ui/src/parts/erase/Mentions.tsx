import type { Mention } from "@/api/generated";
import { useText } from "@/components";
import { useFileWords } from "@/parts/fileWords";

/** Texts that are listed; more are only counted. */
const LISTED = 6;

/** Other texts that name the person: those that do now, by what they belong to; the rest is counted. */
export function Mentions({ mentions, earlier }: { mentions: Mention[]; earlier: number }) {
  const text = useText();
  const words = useFileWords();
  const rest = mentions.length - LISTED;
  return (
    <ul className="rows s">
      {mentions.slice(0, LISTED).map(({ id, noun, name, field }) => (
        <li key={`${id} ${field}`}>{text("erase-mention", { name, field: words.field(noun, field) })}</li>
      ))}
      {0 < rest && <li className="q">{text("erase-mention-more", { count: rest })}</li>}
      {0 < earlier && <li className="q">{text("erase-mention-earlier", { count: earlier })}</li>}
    </ul>
  );
}
