import type { Initiative } from "@/api/generated";
import { useText } from "@/components";
import { usePreventionName } from "@/parts/usePreventionName";
import type { Lists } from "../useLists";
import { leadOf } from "../view";

/** When it acts, for whom, and who leads, as chips to be read; they are changed further down. */
export function Summary({ one, lists }: { one: Initiative; lists: Lists }) {
  const text = useText();
  const when = usePreventionName();
  const prevention = lists.item(one.prevention);
  const lead = lists.stakeholder(leadOf(one));
  const ages = useAges(one);
  const whom = [one.reach && text(`reach-${one.reach}`), ages].filter(Boolean).join(", ");
  const words = [
    prevention && text("initiative-acts", { when: when(prevention.key) }),
    whom,
    lead && text("initiative-led-by", { name: lead.name }),
  ];
  return words.map(
    (each) =>
      each && (
        <span className="chip t" key={each}>
          {each}
        </span>
      ),
  );
}

function useAges({ age_from, age_to }: Initiative): string {
  const text = useText();
  if (age_from !== null && age_to !== null)
    return text("initiative-ages-between", { from: age_from, to: age_to });
  if (age_from !== null) return text("initiative-ages-from", { from: age_from });
  return age_to === null ? "" : text("initiative-ages-to", { to: age_to });
}
