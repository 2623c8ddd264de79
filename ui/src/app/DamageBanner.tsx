import { useIsFetching, useQueryClient } from "@tanstack/react-query";
import { CircleAlert } from "lucide-react";
import { useEffect } from "react";
import { call } from "@/api/call";
import type { DamagedThing } from "@/api/generated";
import { keys } from "@/api/keys";
import { useBackups, useCommand, usePlan } from "@/api/queries";
import { Button, say, useText } from "@/components";
import { useOpened } from "@/features/welcome";
import { Rescue } from "@/parts/rescue";

/** Things named one by one; the rest is counted. */
const named = 5;

/**
 * Says at the top of every page that the plan is not what its history says. It takes no step then, until
 * somebody has decided.
 */
export function DamageBanner() {
  const text = useText();
  const client = useQueryClient();
  const plan = usePlan().data;
  const damage = plan?.damage;
  const backups = useBackups(plan?.path ?? "", Boolean(damage && !damage.accepted));
  const opened = useOpened();
  useLookOn();
  const { mutate: copy, isPending: copying } = useCommand("save_copy", {
    onSuccess: (saved) => saved && say(text("plan-copied", { path: saved.path })),
  });
  const { mutate: workOn } = useCommand("work_on", {
    onSuccess: (plan) => client.setQueryData(keys.plan, plan),
  });
  if (!damage || damage.accepted) return null;
  const thing = ({ noun, name }: DamagedThing) => {
    const said = text(`cli-noun-${noun.replaceAll("_", "-")}`);
    return name ? text("cli-thing", { noun: said, name }) : said;
  };
  const things = damage.things.slice(0, named).map(thing);
  const more = damage.things.length - things.length;
  return (
    <section className="banner" role="alert">
      <CircleAlert className="ic" aria-hidden />
      <div>
        <p className="what">{text("damage")}</p>
        {damage.history && <p>{text("damage-history")}</p>}
        {things.length > 0 && <p>{text("damage-things", { things: things.join(", "), more })}</p>}
        <p>{text("damage.do")}</p>
        <Rescue
          plan={plan?.path ?? ""}
          backup={backups.data?.find((backup) => backup.holds)}
          onOpened={opened}
        />
        <div className="do">
          <Button onPress={() => copy(null)} isDisabled={copying}>
            {text("damage-copy")}
          </Button>
          <Button onPress={() => workOn(null)}>{text("damage-work-on")}</Button>
        </div>
      </div>
    </section>
  );
}

/** Has the rest of a large plan looked through, once what is on screen has come. */
function useLookOn() {
  const client = useQueryClient();
  const plan = usePlan().data;
  const isCalm = useIsFetching() === 0;
  const waits = isCalm && plan !== undefined && !plan.checked;
  useEffect(() => {
    if (!waits) return;
    let left = false;
    const lookOn = async () => {
      while (!left) {
        const now = await call("look_on", null);
        if (left) return;
        if (now.checked || now.damage) client.setQueryData(keys.plan, now);
        if (now.checked) return;
      }
    };
    // A plan that was closed meanwhile has nothing left to look at.
    lookOn().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [waits, client]);
}
