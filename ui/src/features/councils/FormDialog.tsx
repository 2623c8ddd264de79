import { useEffect, useRef, useState } from "react";
import { refusalOf } from "@/api/call";
import type { CouncilKind, Id } from "@/api/generated";
import { useCommand, useCouncilTemplate, usePlan } from "@/api/queries";
import { Button, Checkbox, Dialog, Select, say, TextField, useText } from "@/components";

/** The kinds, the usual first. */
export const kinds: CouncilKind[] = ["community_council", "task_force", "working_group", "childrens_council"];

/** Asks for a name and a kind; the rest can come later. */
export function FormDialog(props: { isOpen: boolean; onClose: () => void; onFormed: (id: Id) => void }) {
  const text = useText();
  return (
    <Dialog title={text("councils-form-title")} isOpen={props.isOpen} onClose={props.onClose}>
      <Form onClose={props.onClose} onFormed={props.onFormed} />
    </Dialog>
  );
}

/** A form of its own, so that it is empty again each time the dialog opens. */
function Form({ onClose, onFormed }: { onClose: () => void; onFormed: (id: Id) => void }) {
  const text = useText();
  const [name, setName] = useState("");
  const [kind, setKind] = useState<CouncilKind>("community_council");
  const [isUsual, setUsual] = useState(true);
  const plan = usePlan().data?.plan.name ?? "";
  const { data: template } = useCouncilTemplate(kind);
  const create = useCommand("create_council", { meta: { ownRefusal: true } });
  const key = kind.replaceAll("_", "-");
  const field = useRef<HTMLInputElement>(null);
  // What is wrong is told beside the name: the keyboard goes there.
  useEffect(() => {
    if (create.error) field.current?.focus();
  }, [create.error]);

  function form() {
    const nothing = {
      purpose: null,
      meets: null,
      quorum_percent: null,
      decision_rule: null,
      parent: null,
      children_count: null,
      age_from: null,
      age_to: null,
      how_chosen: null,
    };
    const seats = isUsual ? (template ?? []) : [];
    create.mutate(
      { ...nothing, name: name.trim(), kind, seats },
      {
        onSuccess: ({ output }) => {
          say(text("councils-formed", { name: name.trim() }), { undo: true });
          onClose();
          onFormed(output);
        },
      },
    );
  }
  return (
    <form
      className="councils-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!create.isPending && (!isUsual || template)) form();
      }}
    >
      <TextField
        label={text("councils-name")}
        placeholder={text(`councils-name-example-${key}`, { plan })}
        value={name}
        onChange={(words) => {
          setName(words);
          if (create.error) create.reset();
        }}
        autoFocus
        inputRef={field}
        error={create.error ? refusalOf(create.error) : undefined}
        onKept={form}
      />
      <Select
        label={text("councils-kind")}
        hint={text(`councils-kind-about-${key}`)}
        choices={kinds.map((each) => ({
          id: each,
          label: text(`council-kind-${each.replaceAll("_", "-")}`),
        }))}
        value={kind}
        onChange={(id) => setKind(id as CouncilKind)}
      />
      <div>
        <Checkbox isSelected={isUsual} onChange={setUsual}>
          {text("councils-usual-seats")}
        </Checkbox>
        <p className="hint usual">
          {text(isUsual ? `council-template-${key}.about` : "councils-usual-seats-no")}
        </p>
      </div>
      <div className="row dialog-foot">
        <Button look="main" type="submit" isDisabled={create.isPending}>
          {text("councils-form-go")}
        </Button>
        <Button onPress={onClose}>{text("cancel")}</Button>
      </div>
    </form>
  );
}
