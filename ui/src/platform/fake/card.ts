import type { Plan, PlanEdit } from "@/api/generated";

// Ids that grow with time, as those of the program do.
let made = 0;

function needed({ label, number }: { label: string; number: string }): void {
  for (const [field, words] of Object.entries({ card_label: label, card_number: number })) {
    if (!words.trim()) throw { code: "invalid", field, rule: "name-empty" };
  }
}

/** A plan after one edit of its own fields or of its card. */
export function edited(plan: Plan, edit: PlanEdit): Plan {
  switch (edit.field) {
    case "add_card_number": {
      needed(edit.value);
      made += 1;
      const position = Math.max(-1, ...plan.card.map((each) => each.position)) + 1;
      return { ...plan, card: [...plan.card, { id: `number-${made}`, ...edit.value, position }] };
    }
    case "card_number": {
      needed(edit.value);
      const card = plan.card.map((each) => (each.id === edit.value.id ? edit.value : each));
      return { ...plan, card: card.sort((a, b) => a.position - b.position) };
    }
    case "remove_card_number":
      return { ...plan, card: plan.card.filter((each) => each.id !== edit.value) };
    case "card_checked":
      return { ...plan, card_checked_on: new Date().toISOString().slice(0, 10) };
    default:
      return { ...plan, [edit.field]: edit.value };
  }
}
