import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useRouterState } from "@tanstack/react-router";
import { Check, ChevronDown, Menu } from "lucide-react";
import { type ReactNode, useEffect } from "react";
import { Button as AriaButton } from "react-aria-components";
import { keys } from "@/api/keys";
import { useApp, useCommand, usePlan } from "@/api/queries";
import {
  Button,
  clearNotices,
  clearRefusal,
  Logo,
  MenuButton,
  RefusalBanner,
  Tip,
  useNotices,
  useText,
} from "@/components";
import { useActionKeys, useActions } from "./actions";
import { places } from "./places";
import { Said } from "./Said";

/** Rail, header and the page between them. */
export function Frame({ children }: { children: ReactNode }) {
  const text = useText();
  const plan = usePlan();
  const app = useApp();
  const actions = useActions();
  const { refusal } = useNotices();
  const path = useRouterState({ select: (state) => state.location.pathname });
  useActionKeys(actions);

  const place = places.find((each) => each.to === path || each.within?.includes(path));
  const name = plan.data?.plan.name ?? app.data?.open?.plan.name ?? "";
  useEffect(() => {
    const parts = [place ? text(place.label) : "", name, text("app-name")];
    document.title = parts.filter(Boolean).join(" – ");
  }, [place, name, text]);
  // A refusal belongs to the place where it was given; what was done is worth reading in the next one too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is the reason to run it
  useEffect(() => clearRefusal, [path]);
  // What had the keyboard went with the last place; without this it would fall to the top of the window.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is the reason to run it
  useEffect(() => {
    if (document.activeElement === document.body)
      document.getElementById("page")?.focus({ preventScroll: true });
  }, [path]);

  return (
    <div className="app">
      <Button className="skip" onPress={() => document.getElementById("page")?.focus()}>
        {text("skip-to-page")}
      </Button>
      <nav className="rail" aria-label={text("places")}>
        <div className="brand">
          <Logo />
        </div>
        {places.map(({ to, label, icon: Icon, end }) => (
          <Link
            key={to}
            to={to}
            className={end ? "end" : ""}
            activeOptions={{ exact: true, includeSearch: false }}
            aria-current={place?.to === to ? "page" : undefined}
          >
            <Icon className="ic" aria-hidden />
            {text(label)}
          </Link>
        ))}
      </nav>
      <header className="head">
        <PlacesMenu />
        <PlanName name={name} path={plan.data?.path ?? ""} />
        {actions.map((action) => (
          <Button
            key={action.id}
            look="bare"
            icon={action.icon}
            isDisabled={!action.enabled}
            onPress={action.perform}
            aria-keyshortcuts={action.keys.join(" ")}
          >
            {action.label}
          </Button>
        ))}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <main className="page" id="page" tabIndex={0}>
        {refusal && <RefusalBanner refusal={refusal} onClose={clearNotices} />}
        {children}
      </main>
      <Said undo={actions.find((action) => action.id === "undo")} />
    </div>
  );
}

/** The places as a menu, for large type in a small window, where the rail would leave no room. */
function PlacesMenu() {
  const text = useText();
  const navigate = useNavigate();
  return (
    <MenuButton
      label={text("places")}
      lines={places.map(({ to, label }) => ({
        id: to,
        label: text(label),
        onAction: () => void navigate({ to }),
      }))}
      button={<Button className="places-menu" icon={Menu} aria-label={text("places")} />}
    />
  );
}

function PlanName({ name, path }: { name: string; path: string }) {
  const text = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const close = useCommand("close_plan", {
    onSuccess: async () => {
      await navigate({ to: "/" });
      await client.invalidateQueries({ queryKey: keys.app });
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== keys.app[0] });
    },
  });
  return (
    <div className="plan">
      <MenuButton
        label={text("plan-menu")}
        lines={[{ id: "close", label: text("plan-menu-close"), onAction: () => close.mutate(null) }]}
        button={
          <AriaButton className="name">
            <bdi>{name}</bdi>
            <ChevronDown className="ic" aria-hidden />
          </AriaButton>
        }
      />
      <div>
        <Tip words={text("plan-saved-at", { path })}>
          <AriaButton className="saved">
            <Check className="ic" aria-hidden />
            {text("plan-saved")}
          </AriaButton>
        </Tip>
      </div>
    </div>
  );
}
