import type { ReplacedText } from "@/api/generated";
import { useText } from "@/components";

/** Says kindly which characters no font has, and where they stand. */
export function Replaced({ replaced }: { replaced: ReplacedText[] }) {
  const text = useText();
  return (
    <div className="note">
      <p>{text("reports-replaced")}</p>
      <ul>
        {replaced.map((each) => (
          <li key={each.text}>
            {text("reports-replaced-one", { characters: each.characters, text: each.text })}
          </li>
        ))}
      </ul>
    </div>
  );
}
