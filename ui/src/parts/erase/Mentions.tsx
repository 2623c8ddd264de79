import type { Mention } from "@/api/generated";
import { useHasText, useText } from "@/components";

/** Texts that are listed; more are only counted. */
const LISTED = 6;

const dashed = (name: string) => name.replaceAll("_", "-");

/** Other texts that name the person: those that do now, by what they belong to; the rest is counted. */
export function Mentions({ mentions, earlier }: { mentions: Mention[]; earlier: number }) {
  const text = useText();
  const has = useHasText();
  const field = ({ noun, field }: Mention) => {
    const ids = [
      `merge-field-${dashed(noun)}-${dashed(field)}`,
      `merge-field-${dashed(field)}`,
      `merge-noun-${dashed(field)}`,
    ];
    const id = ids.find(has);
    return id ? text(id) : field;
  };
  const rest = mentions.length - LISTED;
  return (
    <ul className="rows s">
      {mentions.slice(0, LISTED).map((mention) => (
        <li key={`${mention.id} ${mention.field}`}>
          {text("erase-mention", { name: mention.name, field: field(mention) })}
        </li>
      ))}
      {0 < rest && <li className="q">{text("erase-mention-more", { count: rest })}</li>}
      {0 < earlier && <li className="q">{text("erase-mention-earlier", { count: earlier })}</li>}
    </ul>
  );
}
