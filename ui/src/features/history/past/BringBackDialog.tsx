import { useState } from "react";
import { refusalOf } from "@/api/call";
import type { ThingChange } from "@/api/generated";
import { useCommand, useReturn } from "@/api/queries";
import { Button, Dialog, formatDate, RefusalBanner, Select, StatusMessage, say, useText } from "@/components";
import { useFileWords } from "@/parts/fileWords";
import { Change } from "./Change";
import { differs, partDiffers } from "./differs";

/** Parts that are not brought back by themselves. */
const stay = new Set(["contact", "place", "not_twins"]);

/** Asks before something is brought back: all of it or one field, and what would become another today. */
export function BringBackDialog({
  thing,
  at,
  onClose,
}: {
  thing: ThingChange;
  /** When it was as it is to become, in milliseconds since 1970. */
  at: number;
  onClose: () => void;
}) {
  const text = useText();
  const words = useFileWords();
  const [field, setField] = useState("");
  const name = thing.untold || !thing.name ? words.noun(thing.noun) : thing.name;
  const request = { at, noun: thing.noun, id: thing.id, field: field || null };
  const { data, error, isPlaceholderData } = useReturn(request);
  const bring = useCommand("bring_back", {
    onSuccess: () => {
      onClose();
      say(text("past-brought-back", { name }), { undo: true });
    },
  });
  const parts = new Set(
    thing.parts
      .filter(partDiffers)
      .map((part) => part.table)
      .filter((table) => !stay.has(table)),
  );
  const choices =
    thing.what === "changed" && !thing.untold
      ? [...thing.fields.filter(differs).map((each) => each.field), ...parts]
      : [];
  const isSame = data?.length === 0;
  return (
    <Dialog title={text("past-bring-back.title", { name })} isOpen onClose={onClose}>
      <div className="returns">
        <p className="i2">{text("past-bring-back.why", { day: formatDate(at, "date") })}</p>
        {choices.length > 1 && (
          <Select
            label={text("past-what-back")}
            value={field}
            onChange={setField}
            choices={[
              { id: "", label: text("past-all-of-it") },
              ...choices.map((each) => ({ id: each, label: words.field(thing.noun, each) })),
            ]}
          />
        )}
        {(error ?? bring.error) && <RefusalBanner refusal={refusalOf(error ?? bring.error)} />}
        {!data && !error && <StatusMessage>{text("past-reading")}</StatusMessage>}
        {data && (
          <div aria-live="polite">
            <p>{isSame ? text("past-same-already") : text("past-would")}</p>
            <ul className="things">
              {data.map((change) => (
                <Change key={change.id} change={change} isReturn />
              ))}
            </ul>
          </div>
        )}
        <div className="row dialog-foot">
          <Button
            look="main"
            isDisabled={!data || isSame || isPlaceholderData || bring.isPending}
            onPress={() => bring.mutate(request)}
          >
            {text(bring.isPending ? "past-bringing-back" : "past-do-bring-back")}
          </Button>
          <Button onPress={onClose}>{text("past-leave")}</Button>
        </div>
      </div>
    </Dialog>
  );
}
