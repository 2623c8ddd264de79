import { useText } from "@/components";
import { AppearanceSettings } from "./AppearanceSettings";
import { AuthorSetting } from "./AuthorSetting";
import { CardSettings } from "./CardSettings";
import { FrameworkSettings } from "./FrameworkSettings";
import { KeySettings } from "./KeySettings";
import { PassphraseSettings } from "./PassphraseSettings";
import { PlanSettings } from "./PlanSettings";
import "./settings.css";
import "./passphrase.css";

export { useSettings } from "./useSettings";

/** How the window looks, who you are in this plan, whom to call, the plan's own fields, and the keys. */
export function SettingsPage() {
  const text = useText();
  return (
    <div className="pad sets">
      <h1>{text("place-settings")}</h1>
      <AppearanceSettings />
      <AuthorSetting />
      <CardSettings />
      <PlanSettings />
      <PassphraseSettings />
      {/* Long, and read from the plan: what stands below it moves when it comes. */}
      <FrameworkSettings />
      <KeySettings />
    </div>
  );
}
