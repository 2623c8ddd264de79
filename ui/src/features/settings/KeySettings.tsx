import { Section, useText } from "@/components";
import { AllKeys } from "@/parts/actions";

/** What the keyboard can do, to be read in peace. */
export function KeySettings() {
  const text = useText();
  return (
    <Section title={text("keys-title")} className="set-keys">
      <AllKeys />
    </Section>
  );
}
