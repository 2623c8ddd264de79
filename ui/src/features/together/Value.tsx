import type { ConflictPlace, VersionValue } from "@/api/generated";
import { useFileWords } from "@/parts/fileWords";
import { differing } from "./differs";

/** Letters up to which a value is one glance, and stands large. */
const GLANCE = 40;

/** What one copy says; in long texts the words are marked that the other copy does not have. */
export function Value({
  place,
  value,
  other,
}: {
  place: ConflictPlace;
  value: VersionValue;
  /** What it is held against, if there is something. */
  other: VersionValue | undefined;
}) {
  const words = useFileWords();
  const said = words.value(place, value);
  if (value.is === "nothing") return <p className="v big none">{said}</p>;
  if (value.is !== "text") return <p className={said.length > GLANCE ? "v" : "v big"}>{said}</p>;
  if (said.length <= GLANCE && !said.includes("\n"))
    return (
      <p className="v big">
        <bdi>{said}</bdi>
      </p>
    );
  const stretches = differing(said, other?.is === "text" ? other.text : said);
  return (
    <p className="v long" dir="auto">
      {stretches.map((stretch, at) =>
        stretch.differs ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of one text, in their order
          <mark key={at}>{stretch.words}</mark>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of one text, in their order
          <span key={at}>{stretch.words}</span>
        ),
      )}
    </p>
  );
}
