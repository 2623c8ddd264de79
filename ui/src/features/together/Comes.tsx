import { Link } from "@tanstack/react-router";
import {
  Armchair,
  Building2,
  Handshake,
  Landmark,
  type LucideIcon,
  Scale,
  Sprout,
  Tag,
  Users,
  Waypoints,
} from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import type { Mention, MergeChange, MergePreview } from "@/api/generated";
import { dateLanguage, LinkButton, useText } from "@/components";
import { useFileWords } from "@/parts/fileWords";

/** Nouns in the order in which people look for them; whatever else there is comes after. */
const icons: Record<string, LucideIcon> = {
  stakeholder: Users,
  tie: Waypoints,
  initiative: Sprout,
  partner: Handshake,
  council: Armchair,
  seat: Armchair,
  tag: Tag,
  sector: Building2,
  framework_item: Scale,
  plan: Landmark,
};

/** Names of a kind that are listed; more are only counted. */
const LISTED = 100;

const kinds = ["added", "changed", "removed"] as const;

/** What a copy brings, by noun, each unfolding to names and fields. */
export function Comes({ preview, children }: { preview: MergePreview; children?: ReactNode }) {
  const text = useText();
  const order = Object.keys(icons);
  const rank = (noun: string) => (order.includes(noun) ? order.indexOf(noun) : order.length);
  const nouns = [...new Set(preview.changes.map((change) => change.noun))].sort((a, b) => rank(a) - rank(b));
  return (
    <>
      {nouns.length === 0 ? (
        <p className="i2">{text("together-parts-only")}</p>
      ) : (
        <ul className="diff">
          {nouns.map((noun) => (
            <Group
              key={noun}
              noun={noun}
              changes={preview.changes.filter((change) => change.noun === noun)}
            />
          ))}
        </ul>
      )}
      {children}
      <Notes preview={preview} />
    </>
  );
}

/** All changes of one noun: how many, of which sort, and which on asking. */
function Group({ noun, changes }: { noun: string; changes: MergeChange[] }) {
  const text = useText();
  const words = useFileWords();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const Icon = icons[noun] ?? Scale;
  const count = changes.length;
  const what = text("together-counted", { count, what: words.counted(noun, count) });
  const messages = { added: "together-new", changed: "together-changed", removed: "together-removed" };
  const sorts = kinds
    .map((kind) => ({ kind, count: changes.filter((change) => change.what === kind).length }))
    .filter((sort) => sort.count > 0)
    .map((sort) => text(messages[sort.kind], { count: sort.count }));
  return (
    <li>
      <Icon className="ic" aria-hidden />
      <span>
        <b>{what}</b>
        <span className="q sorts">{sorts.join(", ")}</span>
      </span>
      <LinkButton
        className="see"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={text(isOpen ? "together-hide.name" : "together-see.name", { what })}
        onPress={() => setOpen(!isOpen)}
      >
        {text(isOpen ? "together-hide" : "together-see")}
      </LinkButton>
      {isOpen && (
        <ul className="names" id={id}>
          {changes.slice(0, LISTED).map((change) => (
            <li key={change.id}>
              <bdi className="name">{change.name || words.noun(noun)}</bdi> <Became change={change} />
            </li>
          ))}
          {count > LISTED && <li className="q">{text("together-and-more", { count: count - LISTED })}</li>}
        </ul>
      )}
    </li>
  );
}

/** What becomes of one thing: new, taken away, or which of its fields are others now. */
function Became({ change }: { change: MergeChange }) {
  const text = useText();
  const words = useFileWords();
  if (change.what !== "changed")
    return (
      <span className="q">{text(change.what === "added" ? "together-is-new" : "together-is-removed")}</span>
    );
  const fields = change.fields.map((field) => words.field(change.noun, field));
  return <span className="q">{new Intl.ListFormat(dateLanguage()).format([...new Set(fields)])}</span>;
}

/** Texts to look at, each by what it belongs to and its field. */
function Texts({ title, why, texts }: { title: string; why: string; texts: Mention[] }) {
  const words = useFileWords();
  return (
    <div>
      <h3>{title}</h3>
      <p className="i2">{why}</p>
      <ul className="names">
        {texts.map((each) => (
          <li key={`${each.id} ${each.field}`}>
            <bdi className="name">{each.name}</bdi>{" "}
            <span className="q">{words.field(each.noun, each.field)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What should be known of a copy beside its counts. */
function Notes({ preview }: { preview: MergePreview }) {
  const text = useText();
  const { woven, twins, telling, erases, without } = preview;
  const list = new Intl.ListFormat(dateLanguage());
  return (
    <div className="notes">
      {0 < erases && (
        <div>
          <h3>{text("together-erases", { count: erases })}</h3>
          <p className="i2">{text("together-erases.why")}</p>
        </div>
      )}
      {woven.length > 0 && (
        <Texts title={text("together-woven")} why={text("together-woven.why")} texts={woven} />
      )}
      {telling.length > 0 && (
        <Texts
          title={text("together-telling", { count: telling.length })}
          why={text("together-telling.why")}
          texts={telling}
        />
      )}
      {twins.length > 0 && (
        <div>
          <h3>{text("together-twins")}</h3>
          <p className="i2">{text("together-twins.why")}</p>
          <ul className="names">
            {twins.map((each) => (
              <li key={each.came}>
                <Link to="/stakeholders" search={{ open: each.here }} className="act">
                  <bdi>{each.name}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      {without.length > 0 && (
        <div>
          <h3>{text("together-without")}</h3>
          <p className="i2">
            {text("together-without.why", {
              what: list.format(without.map((kind) => text(`merge-without-${kind}`))),
            })}
          </p>
        </div>
      )}
      <p className="note">{text("together-lossless")}</p>
    </div>
  );
}
