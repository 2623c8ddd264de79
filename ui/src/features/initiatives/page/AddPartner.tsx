import { Plus } from "lucide-react";
import { useRef, useState } from "react";
import { Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { refusalOf } from "@/api/call";
import { stakeholderDraft } from "@/api/drafts";
import { holding, matchKey } from "@/api/fold";
import type { Id, Initiative, PartnerRole } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { ComboBox, DomainMark, isOfWords, NotAdded, type Refused, refuse, say, useText } from "@/components";
import type { Lists } from "../useLists";

/** Names offered at once. */
const most = 10;
/** The line that adds whoever is typed to the stakeholders first. */
const NEW = "new";

interface Line {
  id: Id | typeof NEW;
  name: string;
}

/** Adds a partner by typing a stakeholder's name; the first one leads, until somebody else is chosen. */
export function AddPartner({ one, lists }: { one: Initiative; lists: Lists }) {
  const text = useText();
  const [typed, setTyped] = useState("");
  const [added, setAdded] = useState(0);
  const add = useCommand("add_partners");
  const create = useCommand("create_stakeholders", { meta: { ownRefusal: true } });
  const [refused, setRefused] = useState<Refused>();
  const field = useRef<HTMLInputElement>(null);
  const taken = new Set(one.partners.map((partner) => partner.stakeholder));
  const free = lists.stakeholders.filter((each) => !each.archived && !taken.has(each.id));
  const found: Line[] = holding(free, (each) => each.name, typed).slice(0, most);
  const isKnown = lists.stakeholders.some((each) => matchKey(each.name) === matchKey(typed));
  const lines = typed.trim() && !isKnown ? [...found, { id: NEW, name: typed.trim() }] : found;

  /** Adds a stakeholder of this name; nothing if that is refused, which is then said. */
  async function make(name: string): Promise<Id | undefined> {
    try {
      return (await create.mutateAsync([stakeholderDraft(name)])).output[0];
    } catch (error) {
      const refusal = refusalOf(error);
      if (isOfWords(refusal)) setRefused({ words: name, refusal });
      else refuse(refusal);
      return undefined;
    }
  }
  async function choose(line: Line) {
    setTyped("");
    setRefused(undefined);
    setAdded((count) => count + 1);
    try {
      const id = line.id === NEW ? await make(line.name) : line.id;
      if (id === undefined) return;
      const role: PartnerRole = one.partners.length === 0 ? "lead" : "partner";
      const draft = { stakeholder: id, role, brings: null, gains: null, key_action: null, commitment: null };
      await add.mutateAsync({ initiative: one.id, partners: [draft] });
      say(text("initiative-added-partner", { name: line.name, title: one.title }), { undo: true });
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
        onChange={(id) => {
          const line = lines.find((each) => each.id === id);
          if (line) choose(line);
        }}
      >
        <Label className="vh">{text("initiative-add-partner")}</Label>
        <Plus className="ic" aria-hidden />
        <Input ref={field} className="field" placeholder={text("initiative-add-partner")} />
        <Popover className="pop">
          <ListBox className="menu">
            {(line: Line) => {
              const domain = lists.item(lists.stakeholder(line.id)?.main_domain ?? null);
              const label =
                line.id === NEW ? text("initiative-add-new-partner", { name: line.name }) : line.name;
              return (
                <ListBoxItem id={line.id} textValue={label} className="item">
                  {domain && <DomainMark domain={domain} size={20} />}
                  {line.id === NEW && <Plus className="ic" aria-hidden />}
                  <bdi>{label}</bdi>
                </ListBoxItem>
              );
            }}
          </ListBox>
        </Popover>
      </ComboBox>
      {refused && (
        <NotAdded
          refused={refused}
          onReword={() => {
            setTyped(refused.words);
            setRefused(undefined);
            field.current?.focus();
          }}
          onKept={() => choose({ id: NEW, name: refused.words })}
        />
      )}
    </>
  );
}
