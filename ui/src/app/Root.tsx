import { Outlet } from "@tanstack/react-router";
import { refusalOf } from "@/api/call";
import { useApp } from "@/api/queries";
import { RefusalBanner, useText } from "@/components";
import { FirstStart, WelcomePage } from "@/features/welcome";
import { useAppearance } from "./appearance";
import { Frame } from "./Frame";

/** The frame with a place in it while a plan is open; the welcome while none is. */
export function Root() {
  const app = useApp();
  const text = useText();
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
  return app.data.open ? (
    <Frame>
      <Outlet />
    </Frame>
  ) : (
    <WelcomePage />
  );
}
