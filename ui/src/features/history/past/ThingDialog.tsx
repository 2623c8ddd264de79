import { useState } from "react";
import { refusalOf } from "@/api/call";
import type { ThingAt, ThingChange } from "@/api/generated";
import { usePastThing } from "@/api/queries";
import { Button, Dialog, formatDate, RefusalBanner, StatusMessage, useText } from "@/components";
import { useFileWords } from "@/parts/fileWords";
import { BringBackDialog } from "./BringBackDialog";
import { useValue } from "./Change";
import { differs, isAnother, partDiffers } from "./differs";

/** A thing as it was, with today's value beside what is another; to be read, and to be brought back. */
export function ThingDialog({ thing, onClose }: { thing: ThingAt; onClose: () => void }) {
  const text = useText();
  const words = useFileWords();
  const [back, setBack] = useState(false);
  const { data, error } = usePastThing(thing);
  const name = data && !data.untold && data.name ? data.name : words.noun(thing.noun);
  if (back && data) return <BringBackDialog thing={data} at={thing.at} onClose={onClose} />;
  return (
    <Dialog title={name} isOpen onClose={onClose}>
      <p className="q">{text("past-as-it-was", { day: formatDate(thing.at, "date") })}</p>
      {error && <RefusalBanner refusal={refusalOf(error)} />}
      {!data && !error && <StatusMessage>{text("past-reading")}</StatusMessage>}
      {data && <Then thing={data} />}
      <div className="row dialog-foot thing-foot">
        {data?.may_return && isAnother(data) && (
          <Button look="main" onPress={() => setBack(true)}>
            {text("past-bring-back")}
          </Button>
        )}
        <Button onPress={onClose}>{text("close")}</Button>
      </div>
    </Dialog>
  );
}

/** Each field as it was; where today says something else, that too. */
function Then({ thing }: { thing: ThingChange }) {
  const text = useText();
  const words = useFileWords();
  const value = useValue(thing.noun);
  if (thing.untold) return <p>{text("past-untold")}</p>;
  const isGone = thing.what === "removed";
  return (
    <>
      {isGone && <p className="gone">{text("past-gone-today")}</p>}
      <dl className="values then">
        {thing.fields
          .filter((field) => field.field !== "name" && field.field !== "title")
          .map((field) => (
            <div key={field.field}>
              <dt>{words.field(thing.noun, field.field)}</dt>
              <dd>
                <bdi>{value(field.field, field.before)}</bdi>
                {!isGone && differs(field) && (
                  <span className="now">{text("past-now", { value: value(field.field, field.after) })}</span>
                )}
              </dd>
            </div>
          ))}
        {thing.parts.map((part) => (
          <PartThen key={part.id} part={part} isGone={isGone} />
        ))}
      </dl>
    </>
  );
}

function PartThen({ part, isGone }: { part: ThingChange["parts"][number]; isGone: boolean }) {
  const text = useText();
  const words = useFileWords();
  const value = useValue(part.table);
  const which = part.what === "added" ? "after" : "before";
  const said = part.fields.filter((field) => field[which].is !== "nothing");
  const wording =
    part.table === "contact"
      ? text("past-contact")
      : said.map((field) => value(field.field, field[which])).join(", ");
  const became = partDiffers(part) ? part.what : undefined;
  return (
    <div>
      <dt>{words.noun(part.table)}</dt>
      <dd>
        <bdi>{wording}</bdi>
        {became && !isGone && <span className="now">{text(`past-part-is-${became}`)}</span>}
      </dd>
    </div>
  );
}
