import { useQueryClient } from "@tanstack/react-query";
import { Outlet } from "@tanstack/react-router";
import { refusalOf } from "@/api/call";
import { keys } from "@/api/keys";
import { useApp, useCommand } from "@/api/queries";
import { askToUnlock, useAskedToUnlock } from "@/api/unlocking";
import { RefusalBanner, useText } from "@/components";
import { FirstStart, UnlockPage, WelcomePage } from "@/features/welcome";
import { useAppearance } from "./appearance";
import { Frame } from "./Frame";
import { HeldQuestion } from "./leaving";

/** The frame with a place in it while a plan is open; the welcome while none is, and the question for a passphrase. */
export function Root() {
  const app = useApp();
  const text = useText();
  const client = useQueryClient();
  const asked = useAskedToUnlock();
  // Nobody opens it: it is not to be asked for any more.
  const leave = useCommand("close_plan", {
    onSuccess: () => client.invalidateQueries({ queryKey: keys.app }),
  });
  useAppearance(app.data?.settings);
  if (app.error) {
    return (
      <main className="pad">
        <RefusalBanner refusal={refusalOf(app.error)} />
      </main>
    );
  }
  if (!app.data) return <p className="vh">{text("loading")}</p>;
  const { settings } = app.data;
  if (settings.author === "") return <FirstStart settings={settings} />;
  const locked = asked ?? app.data.waiting?.path;
  if (locked !== undefined) {
    const isWaiting = asked === undefined;
    return (
      <>
        <UnlockPage path={locked} onLeave={() => (isWaiting ? leave.mutate(null) : askToUnlock(undefined))} />
        <HeldQuestion />
      </>
    );
  }
  return app.data.open ? (
    <Frame>
      <Outlet />
    </Frame>
  ) : (
    <>
      <WelcomePage />
      <HeldQuestion />
    </>
  );
}
