import { Plus } from "lucide-react";
import { useRef, useState } from "react";
import { Input, Label } from "react-aria-components";
import type { Id, Initiative, PartnerRole } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { ComboBox, NotAdded, say, useText } from "@/components";
import { useDeeds } from "@/parts/actions";
import { NameChoices, NEW, nameLines, useNewStakeholder } from "@/parts/stakeholder";
import type { Lists } from "../useLists";

/** Names offered at once. */
const most = 10;

/** Adds a partner by typing a stakeholder's name; the first one leads, until somebody else is chosen. */
export function AddPartner({ one, lists }: { one: Initiative; lists: Lists }) {
  const text = useText();
  const [typed, setTyped] = useState("");
  const [added, setAdded] = useState(0);
  const add = useCommand("add_partners");
  const { make, refused, forget } = useNewStakeholder();
  const field = useRef<HTMLInputElement>(null);
  useDeeds("add", [
    {
      id: "add-partner",
      icon: Plus,
      perform: () => {
        field.current?.focus();
        field.current?.scrollIntoView({ block: "center" });
      },
    },
  ]);
  const taken = new Set(one.partners.map((partner) => partner.stakeholder));
  const lines = nameLines(lists.stakeholders, typed, {
    most,
    noteOf: (each, isExact) => {
      if (taken.has(each.id)) return text("initiative-partner-already");
      return each.archived && isExact ? text("name-archived") : undefined;
    },
  });

  async function choose({ id: chosen, name }: { id: Id | typeof NEW; name: string }) {
    setTyped("");
    forget();
    setAdded((count) => count + 1);
    try {
      const id = chosen === NEW ? await make(name) : chosen;
      if (id === undefined) return;
      const role: PartnerRole = one.partners.length === 0 ? "lead" : "partner";
      const draft = { stakeholder: id, role, brings: null, gains: null, key_action: null, commitment: null };
      await add.mutateAsync({ initiative: one.id, partners: [draft] });
      say(text("initiative-added-partner", { name, title: one.title }), { undo: true });
    } catch {
      // The page has shown why.
    }
  }
  return (
    <>
      {/* Choosing here is doing, not holding a value, which would leave the list open. A field made anew has
    it closed, and takes the keyboard for the next name. */}
      <ComboBox
        key={added}
        autoFocus={added > 0}
        className="initp-add"
        inputValue={typed}
        onInputChange={setTyped}
        items={lines}
        menuTrigger="input"
        value={null}
        // Whoever empties the field has given up the name that was refused.
        onKeyDown={(event) => event.key === "Escape" && forget()}
        onChange={(id) => {
          const line = lines.find((each) => each.id === id);
          if (line) choose(line);
        }}
      >
        <Label className="vh">{text("initiative-add-partner")}</Label>
        <Plus className="ic" aria-hidden />
        <Input ref={field} className="field" placeholder={text("initiative-add-partner")} />
        <NameChoices item={lists.item} />
      </ComboBox>
      {refused && (
        <NotAdded
          refused={refused}
          onReword={() => {
            setTyped(refused.words);
            forget();
            field.current?.focus();
          }}
          onKept={() => choose({ id: NEW, name: refused.words })}
        />
      )}
    </>
  );
}
