import { useQueryClient } from "@tanstack/react-query";
import { ChevronRight } from "lucide-react";
import type { AppState, OpenPlan, RecentPlan } from "@/api/generated";
import { keys } from "@/api/keys";
import { useCommand } from "@/api/queries";
import { LinkButton, useText } from "@/components";

/** Plans opened here before. One whose file is gone stays in the list, greyed, until it is taken off. */
export function RecentPlans({
  recent,
  onOpened,
}: {
  recent: RecentPlan[];
  onOpened: (plan: OpenPlan) => void;
}) {
  const text = useText();
  const client = useQueryClient();
  const open = useCommand("open_plan", { onSuccess: onOpened });
  const forget = useCommand("forget_recent", {
    onSuccess: (left) =>
      client.setQueryData<AppState>(keys.app, (app) => (app ? { ...app, recent: left } : app)),
  });
  if (recent.length === 0) return <p className="q nothing">{text("welcome-none-recent")}</p>;
  return (
    <ul className="recent">
      {recent.map((plan) => (
        <li key={plan.path}>
          {plan.found ? (
            <LinkButton
              className="line"
              onPress={() => open.mutate({ path: plan.path })}
              isDisabled={open.isPending}
            >
              <Line plan={plan} />
              <ChevronRight className="ic" aria-hidden />
            </LinkButton>
          ) : (
            <div className="line gone">
              <Line plan={plan} />
              <LinkButton
                onPress={() => forget.mutate({ path: plan.path })}
                aria-label={text("welcome-forget.name", { name: plan.name })}
              >
                {text("welcome-forget")}
              </LinkButton>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Line({ plan }: { plan: RecentPlan }) {
  const text = useText();
  const { stakeholders, initiatives } = plan.counts;
  return (
    <>
      <span className="who">
        <b>
          <bdi>{plan.name}</bdi>
        </b>{" "}
        <span className="q">
          {plan.found
            ? text("welcome-recent-counts", { stakeholders, initiatives })
            : text("welcome-recent-gone", { path: plan.path })}
        </span>
      </span>
      <span className="q when">{whenOpened(plan.opened_at, Date.now())}</span>
    </>
  );
}

/** A weekday and time within the last week, else the day, with its year when it isn't this one. */
function whenOpened(at: number, now: number): string {
  const date = new Date(at);
  const language = document.documentElement.lang || "en";
  const near = now - at < 6 * 86_400_000;
  const options: Intl.DateTimeFormatOptions = near
    ? { weekday: "long", hour: "2-digit", minute: "2-digit", hourCycle: "h23" }
    : { day: "numeric", month: "long" };
  if (!near && date.getFullYear() !== new Date(now).getFullYear()) options.year = "numeric";
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, options).format(date);
}
