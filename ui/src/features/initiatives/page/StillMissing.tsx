import type { Initiative, Progress } from "@/api/generated";
import { LinkButton, useText } from "@/components";
import { type Missing, missingFor } from "../missing";

/** Where each is said: the field by the message that labels it. */
const fields: Record<Missing, string> = {
  lead: "initiative-add-partner",
  start: "initiative-start",
  end: "initiative-end",
  harm: "initiatives-check-who-could-be-harmed",
  outcomes: "logic-outcomes",
  indicators: "indicator-add",
  readings: "indicators",
  lessons: "initiative-lessons",
};

/** What this status still asks for, kindly: each word leads to its field. Nothing is held up by it. */
export function StillMissing({ one, progress }: { one: Initiative; progress: Progress | undefined }) {
  const text = useText();
  const missing = missingFor(one, one.status, progress);
  if (missing.length === 0) return null;
  return (
    <p className="initp-missing">
      <span>{text("initiative-missing", { status: one.status })}</span>
      {missing.map((each) => (
        <LinkButton key={each} className="act" onPress={() => goTo(text(fields[each]))}>
          {text(`initiative-missing-${each}`)}
        </LinkButton>
      ))}
    </p>
  );
}

/** Brings the keyboard to the field with this label, or to the section that is called so. */
function goTo(label: string) {
  const page = document.querySelector(".initp");
  const labels = [...(page?.querySelectorAll<HTMLElement>("label, [aria-label], h2") ?? [])];
  const found = labels.find((each) => (each.getAttribute("aria-label") ?? each.textContent) === label);
  const field =
    found instanceof HTMLLabelElement
      ? document.getElementById(found.htmlFor)
      : found?.matches("input, textarea")
        ? found
        : (found?.closest("section")?.querySelector<HTMLElement>(".ind-add input") ?? found);
  field?.scrollIntoView({ block: "center" });
  field?.focus({ preventScroll: true });
}
