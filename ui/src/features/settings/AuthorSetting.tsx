import { Section, useText } from "@/components";
import { KeptField } from "./KeptField";
import { useKeepAuthor, useSettings } from "./useSettings";

/** Who the steps taken here are signed by: a role or a nickname, never more. */
export function AuthorSetting() {
  const text = useText();
  const [settings] = useSettings();
  const keep = useKeepAuthor();
  if (!settings) return null;
  return (
    <Section title={text("settings-you")}>
      <KeptField
        label={text("settings-author")}
        hint={text("settings-author.hint")}
        value={settings.author}
        onKeep={keep}
      />
    </Section>
  );
}
