import { FolderOpen, LifeBuoy, Map as MapIcon } from "lucide-react";
import { useEffect, useState } from "react";
import { useApp, useCommand, useRescue } from "@/api/queries";
import {
  Button,
  clearNotices,
  EmergencyCard,
  LinkButton,
  Logo,
  RefusalBanner,
  Section,
  useNotices,
  useText,
} from "@/components";
import { Rescue } from "@/parts/rescue";
import { BackToPlan } from "./BackToPlan";
import { useLeft } from "./left";
import { RecentPlans } from "./RecentPlans";
import { StartForm } from "./StartForm";
import { useOpened } from "./useOpened";
import { WheelArt } from "./WheelArt";
import "./welcome.css";

export { FirstStart } from "./FirstStart";
export { leaveBehind } from "./left";
export { UnlockPage } from "./UnlockPage";
export { useOpened } from "./useOpened";

/** The first page: start a plan, or open one. */
export function WelcomePage() {
  const text = useText();
  const app = useApp();
  const opened = useOpened();
  const left = useLeft();
  const { refusal } = useNotices();
  const [calling, setCalling] = useState(false);
  const [seen, setSeen] = useState(false);
  const choose = useCommand("choose_plan", { onSuccess: (plan) => plan && opened(plan) });
  const sample = useCommand("open_sample", { onSuccess: opened });
  const problem = seen ? null : app.data?.start_problem;
  const refused = refusal ?? problem;
  const rescue = useRescue(refused);
  const busy = choose.isPending || sample.isPending;

  useEffect(() => {
    document.title = text("app-name");
  }, [text]);

  return (
    <main className="wel">
      <section className="art">
        <WheelArt />
        <div className="txt">
          <p className="logo">
            <Logo />
            {text("app-name")}
          </p>
          <h1>{text("welcome-promise")}</h1>
          <p>{text("welcome-where")}</p>
        </div>
      </section>
      <div className="go">
        {refused && (
          <RefusalBanner refusal={refused} onClose={refusal ? clearNotices : () => setSeen(true)}>
            {refused.code === "damaged" && rescue && (
              <Rescue plan={rescue.plan.path} backup={rescue.backup} onOpened={opened} />
            )}
          </RefusalBanner>
        )}
        {left && <BackToPlan left={left} />}
        <Section title={text("welcome-start")} className="start">
          <StartForm onStarted={opened} />
        </Section>
        <Section
          title={text("welcome-open")}
          className="open"
          aside={
            <span className="row">
              <Button icon={FolderOpen} onPress={() => choose.mutate(null)} isDisabled={busy}>
                {text("welcome-choose-file")}
              </Button>
              <Button icon={MapIcon} onPress={() => sample.mutate(null)} isDisabled={busy}>
                {text("welcome-sample")}
              </Button>
            </span>
          }
        >
          <RecentPlans recent={app.data?.recent ?? []} onOpened={opened} />
        </Section>
        <p className="danger q">
          <LifeBuoy className="ic" aria-hidden />
          <span>
            {text("welcome-danger")}{" "}
            <LinkButton onPress={() => setCalling(true)}>{text("welcome-who-to-call")}</LinkButton>
          </span>
        </p>
      </div>
      <EmergencyCard isOpen={calling} onClose={() => setCalling(false)} />
    </main>
  );
}
