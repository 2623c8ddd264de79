import { refusalOf } from "@/api/call";
import { useFramework, useInitiatives, useMix } from "@/api/queries";
import { RefusalBanner, StatusMessage, useText } from "@/components";
import { Lead } from "./Lead";
import { Meaning } from "./Meaning";
import { Periods } from "./Periods";
import { Phases } from "./Phases";
import "./mix.css";

/** How much of the work, and of the budget, is before harm: now, over time, and what that says and does not say. */
export function MixView() {
  const text = useText();
  const mix = useMix();
  const framework = useFramework();
  const initiatives = useInitiatives();
  const error = mix.error ?? framework.error ?? initiatives.error;
  if (error) return <RefusalBanner refusal={refusalOf(error)} />;
  if (!mix.data || !framework.data || !initiatives.data)
    return <StatusMessage>{text("loading")}</StatusMessage>;
  return (
    <div className="asm-stack asm-mix">
      <Lead mix={mix.data} />
      <Periods mix={mix.data} />
      <Phases phases={mix.data.phases} framework={framework.data} initiatives={initiatives.data} />
      <Meaning mix={mix.data} />
    </div>
  );
}
