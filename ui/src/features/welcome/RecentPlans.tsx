import { useQueryClient } from "@tanstack/react-query";
import { ChevronRight } from "lucide-react";
import type { AppState, OpenPlan, RecentPlan } from "@/api/generated";
import { keys } from "@/api/keys";
import { useCommand } from "@/api/queries";
import { Ago, formatDate, LinkButton, useText } from "@/components";
import { fileOf, folderOf } from "./path";

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
  const look = useCommand("choose_plan");
  // The place it was kept at before is of no use once the same plan was opened from another.
  const found = (missing: RecentPlan, opened: OpenPlan) => {
    if (!missing.locked && opened.plan.name === missing.name && opened.path !== missing.path)
      forget.mutate({ path: missing.path });
    onOpened(opened);
  };
  if (recent.length === 0) return <p className="q nothing">{text("welcome-none-recent")}</p>;
  // Two plans of one name are told apart by where they are kept.
  const isTwice = (plan: RecentPlan) =>
    !plan.locked && recent.filter((other) => other.name === plan.name).length > 1;
  // Of a locked plan, nothing but its file is known.
  const called = (plan: RecentPlan) => (plan.locked ? fileOf(plan.path) : plan.name);
  return (
    <ul className="recent">
      {recent.map((plan) => (
        <li key={plan.path} title={plan.path}>
          {plan.found ? (
            <LinkButton
              className="line"
              onPress={() => open.mutate({ path: plan.path })}
              isDisabled={open.isPending}
            >
              <Line plan={plan} withPath={isTwice(plan)} />
              <ChevronRight className="ic" aria-hidden />
            </LinkButton>
          ) : (
            <div className="line gone">
              <Line plan={plan} withPath={isTwice(plan)} />
              <span className="row">
                <LinkButton
                  onPress={() => look.mutate(null, { onSuccess: (opened) => opened && found(plan, opened) })}
                  isDisabled={look.isPending}
                  aria-label={text("welcome-look.name", { name: called(plan) })}
                >
                  {text("welcome-look")}
                </LinkButton>
                <LinkButton
                  quiet
                  onPress={() => forget.mutate({ path: plan.path })}
                  aria-label={text("welcome-forget.name", { name: called(plan) })}
                >
                  {text("welcome-forget")}
                </LinkButton>
              </span>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Line({ plan, withPath }: { plan: RecentPlan; withPath: boolean }) {
  const text = useText();
  const { stakeholders, initiatives } = plan.counts;
  const where = { file: fileOf(plan.path), folder: folderOf(plan.path) };
  const known = plan.locked
    ? text("welcome-locked.file", where)
    : text("welcome-recent-counts", { stakeholders, initiatives });
  const about = plan.found ? known : text("welcome-recent-gone", { path: plan.path });
  return (
    <>
      <span className="who">
        <b>
          <bdi>{plan.locked ? text("welcome-locked") : plan.name}</bdi>
        </b>{" "}
        <span className="q">{about}</span>
        {withPath && plan.found && <bdi className="q s path">{plan.path}</bdi>}
      </span>
      <span className="q when">
        <When at={plan.opened_at} />
      </span>
    </>
  );
}

/** How long ago within the last month, else the day. */
function When({ at }: { at: number }) {
  return Date.now() - at < 31 * 86_400_000 ? <Ago at={at} /> : <time>{formatDate(at, "date")}</time>;
}
