import { Link } from "@tanstack/react-router";
import { refusalOf } from "@/api/call";
import type { CopyChoice, Counted, Mention } from "@/api/generated";
import { useManifest } from "@/api/queries";
import { formatNumber, RefusalBanner, StatusMessage, useText } from "@/components";
import { useFileWords } from "@/parts/fileWords";
import { useWhereIs } from "./useWhereIs";

/** Names of texts that are listed; more are only counted. */
const LISTED = 12;

/** What a copy with this choice would hold, what would be left out of it, and what would tell of that all the same. */
export function Held({ choice }: { choice: CopyChoice }) {
  const text = useText();
  const { data, error } = useManifest(choice);
  if (error) return <RefusalBanner refusal={refusalOf(error)} />;
  if (!data) return <StatusMessage>{text("together-counting")}</StatusMessage>;
  const isWhole = data.without.length === 0;
  const left = data.left_out.filter((each) => each.count > 0);
  return (
    <div className="held">
      <div>
        <h3>{text("together-holds")}</h3>
        <Counts counts={data.holds.filter((each) => each.what !== "plan" && each.count > 0)} />
      </div>
      <div role="status">
        <h3>{text("together-left-out")}</h3>
        {isWhole ? (
          <p className="i2">{text("together-nothing-left-out")}</p>
        ) : left.length === 0 ? (
          <p className="i2">{text("together-nothing-to-leave")}</p>
        ) : (
          <Counts counts={left} />
        )}
      </div>
      {data.mentions.length > 0 && <Mentions mentions={data.mentions} />}
    </div>
  );
}

function Counts({ counts }: { counts: Counted[] }) {
  const words = useFileWords();
  return (
    <ul className="counts">
      {counts.map(({ what, count }) => (
        <li key={what}>
          <b className="num">{formatNumber(count)}</b> <span>{words.counted(what, count)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Texts that hold a name which was left out; each opens where it stands. */
function Mentions({ mentions }: { mentions: Mention[] }) {
  const text = useText();
  const words = useFileWords();
  const whereIs = useWhereIs();
  return (
    <div className="mentions">
      <h3>{text("together-mentions", { count: mentions.length })}</h3>
      <p className="i2">{text("together-mentions.why")}</p>
      <ul className="names">
        {mentions.slice(0, LISTED).map((mention) => {
          const title = words.title({
            name: mention.name,
            place: { table: mention.noun, row: mention.id, field: mention.field, rule: null },
          });
          const where = whereIs(mention.noun, mention.id);
          return (
            <li key={`${mention.id} ${mention.field}`}>
              {where ? (
                <Link {...where} className="act">
                  {title}
                </Link>
              ) : (
                title
              )}
            </li>
          );
        })}
        {mentions.length > LISTED && (
          <li className="q">{text("together-and-more", { count: mentions.length - LISTED })}</li>
        )}
      </ul>
    </div>
  );
}
