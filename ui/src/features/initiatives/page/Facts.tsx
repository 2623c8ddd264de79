import type {
  FrameworkItem,
  Initiative,
  InitiativeEdit,
  PartnerEdit,
  Reach,
  Sensitivity,
} from "@/api/generated";
import { useCommand } from "@/api/queries";
import { type Problem, SavedText, Section, useItemName, useText } from "@/components";
import { Chips } from "@/parts/chips";
import { Choice } from "@/parts/records";
import { SavedWhen } from "@/parts/stakeholder";
import { actAt, hasPhases } from "../prevention";
import type { Keep } from "../useKeep";
import type { Lists } from "../useLists";

const sensitivities: Sensitivity[] = ["public", "council", "restricted", "confidential"];
const reaches: Reach[] = ["universal", "focused"];

/** When it acts, for whom, where, from when until when, and who leads. */
export function Facts({ one, lists, keep }: { one: Initiative; lists: Lists; keep: Keep<InitiativeEdit> }) {
  const text = useText();
  const name = useItemName();
  const turn = (item: FrameworkItem, isOn: boolean) =>
    keep({ field: isOn ? "add_phase" : "remove_phase", value: item.id });

  return (
    <Section title={text("initiative-facts")} className="initp-facts known-lines on-paper">
      <Choice
        label={text("initiative-prevention")}
        value={one.prevention}
        choices={lists.of("prevention").map((item) => ({
          id: item.id,
          label: `${name(item)}: ${text(`prevention-${item.key}.plain`) || (item.about ?? "")}`,
        }))}
        unknown={text("not-known-yet")}
        onSave={(id) => keep(...actAt([one], lists.item(id)))}
      />
      {hasPhases(lists.item(one.prevention)) && (
        <Chips
          label={text("initiative-phases")}
          items={lists.of("phase")}
          chosen={one.phases}
          onTurn={turn}
        />
      )}
      <Choice
        label={text("initiative-reach")}
        value={one.reach}
        choices={reaches.map((id) => ({
          id,
          label: text(`initiative-reach-${id}`),
        }))}
        unknown={text("not-known-yet")}
        onSave={(value) => keep({ field: "reach", value })}
      />
      <Age
        label={text("initiative-age-from")}
        value={one.age_from}
        isPossible={(age) => one.age_to === null || age <= one.age_to}
        onSave={(value) => keep({ field: "age_from", value })}
      />
      <Age
        label={text("initiative-age-to")}
        value={one.age_to}
        isPossible={(age) => one.age_from === null || one.age_from <= age}
        onSave={(value) => keep({ field: "age_to", value })}
      />
      <SavedText
        label={text("initiative-place")}
        value={one.place}
        placeholder={text("not-known-yet")}
        onSave={(value) => keep({ field: "place", value })}
      />
      <SavedWhen
        label={text("initiative-start")}
        value={one.start}
        placeholder={text("not-known-yet")}
        onSave={(value) => keep({ field: "start", value })}
      />
      <SavedWhen
        label={text("initiative-end")}
        value={one.end}
        placeholder={text("not-known-yet")}
        onSave={(value) => keep({ field: "end", value })}
      />
      <Lead one={one} lists={lists} />
      <Choice
        label={text("initiative-sensitivity")}
        value={one.sensitivity}
        choices={sensitivities.map((id) => ({ id, label: text(`sensitivity-${id}`) }))}
        onSave={(value) =>
          value === null ? Promise.resolve(undefined) : keep({ field: "sensitivity", value })
        }
      />
    </Section>
  );
}

/** The oldest anybody is, in years; the same as in the program. */
const OLDEST = 120;

/** An age in whole years. */
function Age({
  label,
  value,
  isPossible,
  onSave,
}: {
  label: string;
  value: number | null;
  /** Whether it goes with the other end of the ages. */
  isPossible: (age: number) => boolean;
  onSave: (value: number | null) => Promise<Problem | undefined>;
}) {
  const text = useText();
  return (
    <SavedText
      label={label}
      value={value === null ? null : String(value)}
      placeholder={text("not-known-yet")}
      onSave={async (words) => {
        if (words === null) return onSave(null);
        if (!/^\d+$/.test(words)) return text("initiative-age-unreadable");
        if (Number(words) > OLDEST) return text("number-range", { least: 0, most: OLDEST });
        return isPossible(Number(words)) ? onSave(Number(words)) : text("ages-reversed");
      }}
    />
  );
}

/** Who leads: one of the partners. Whoever led before stays as a partner. */
function Lead({ one, lists }: { one: Initiative; lists: Lists }) {
  const text = useText();
  const edit = useCommand("edit_partner");
  const lead = one.partners.find((partner) => partner.role === "lead");
  if (one.partners.length === 0)
    return (
      <div className="fld">
        <span className="lbl">{text("initiative-lead")}</span>
        <span className="q">{text("initiative-lead-none")}</span>
      </div>
    );
  return (
    <Choice
      label={text("initiative-lead")}
      value={lead?.id ?? null}
      choices={one.partners.map((partner) => ({
        id: partner.id,
        label: lists.stakeholder(partner.stakeholder)?.name ?? "",
      }))}
      unknown={text("initiatives-no-lead")}
      onSave={async (id) => {
        const role: PartnerEdit = { field: "role", value: id === null ? "partner" : "lead" };
        const who = id ?? lead?.id;
        // The page shows a refusal on top.
        if (who !== undefined) await edit.mutateAsync({ id: who, edits: [role] }).catch(() => {});
        return undefined;
      }}
    />
  );
}
