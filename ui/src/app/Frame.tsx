import { useIsFetching } from "@tanstack/react-query";
import { useRouterState } from "@tanstack/react-router";
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useApp, useFramework, usePlan } from "@/api/queries";
import {
  Button,
  EmergencyCard,
  forgetRefusal,
  LevelCount,
  Logo,
  leaveNotices,
  Tip,
  useText,
} from "@/components";
import { type Action, ActionsProvider, useOffered } from "@/parts/actions";
import { useLockWhenIdle } from "@/parts/passphrase";
import { type Over, useActionKeys, useActions } from "./actions";
import { DamageBanner } from "./DamageBanner";
import { fetchPlaces } from "./later";
import { LeaveQuestion } from "./leaving";
import { PlanMenu } from "./PlanMenu";
import { KeyList } from "./palette/KeyList";
import { Palette } from "./palette/Palette";
import { PaletteButton } from "./palette/PaletteButton";
import { placeAt } from "./places";
import { Drawer, Rail } from "./Rail";
import { Refused } from "./Refused";
import { Said } from "./Said";
import { TogetherLink } from "./TogetherLink";
import { useWriteBack } from "./useWriteBack";

/** What an address says of the page in its place: which of several, and which thing is open there. */
const pageIn = ({ view, open, meeting }: Record<string, unknown>) => [view, open, meeting].join(" ");

/** By when whatever closed has given the keyboard back, in milliseconds. */
const GIVES_BACK = 50;

/** Rail, header and the page between them. */
export function Frame({ children }: { children: ReactNode }) {
  const text = useText();
  const plan = usePlan();
  const app = useApp();
  const levels = useFramework().data?.items.filter((item) => item.kind === "level").length ?? 4;
  const [over, setOver] = useState<Over | null>(null);
  const close = useCallback(() => setOver(null), []);
  const callSomebody = useCallback(() => setOver("emergency"), []);
  const [offered, offer] = useOffered();
  const actions = useActions(setOver, offered);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const page = useRouterState({ select: ({ location }) => pageIn(location.search) });
  // Known once the page at the address is there, and the last one has gone with what had the keyboard in it.
  const arrived = useRouterState({ select: (state) => state.resolvedLocation?.href });
  const before = useRef(arrived);
  useActionKeys(actions);
  useLockWhenIdle();
  useWriteBack();

  const isCalm = useIsFetching() === 0;
  useEffect(() => {
    if (isCalm) void fetchPlaces();
  }, [isCalm]);

  const named = (id: string) => actions.filter((action) => action.id === id);
  const place = placeAt(path);
  const name = plan.data?.plan.name ?? app.data?.open?.plan.name ?? "";
  useEffect(() => {
    const parts = [place ? text(place.label) : "", name, text("app-name")];
    document.title = parts.filter(Boolean).join(" – ");
  }, [place, name, text]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is the reason to run it
  useEffect(() => leaveNotices, [path]);
  // A refusal is about one page of a place or one thing in it, and goes with that; what was done may still be undone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is the reason to run it
  useEffect(() => forgetRefusal, [page]);
  // Every place begins at its top, however far down the last one was.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is the reason to run it
  useLayoutEffect(() => {
    const page = document.getElementById("page");
    if (page) page.scrollTop = 0;
  }, [path]);
  // What had the keyboard went with the last place; without this it would fall to the top of the window.
  useEffect(() => {
    const moved = before.current !== undefined && before.current !== arrived;
    before.current = arrived;
    if (!moved) return;
    // A list that was chosen from gives the keyboard back to its field a frame after it closed.
    const wait = window.setTimeout(() => {
      if (document.activeElement === document.body)
        document.getElementById("page")?.focus({ preventScroll: true });
    }, GIVES_BACK);
    return () => window.clearTimeout(wait);
  }, [arrived]);

  return (
    <LevelCount value={levels}>
      <ActionsProvider actions={actions} onOffer={offer}>
        <div className="app">
          <Button className="skip" onPress={() => document.getElementById("page")?.focus()}>
            {text("skip-to-page")}
          </Button>
          <Rail brand={<Logo />} onEmergency={callSomebody} />
          <header className="head">
            <Drawer onEmergency={callSomebody} />
            <div className="plan">
              <PlanMenu name={name} actions={actions} />
              <Said undo={named("undo")[0]} />
            </div>
            {named("find").map((find) => (
              <PaletteButton key={find.id} find={find} />
            ))}
            {[...named("undo"), ...named("redo")].map((action) => (
              <ActionButton key={action.id} action={action} />
            ))}
            <TogetherLink isHere={place?.to === "/together"} />
          </header>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <main className="page" id="page" tabIndex={0}>
            <DamageBanner />
            <Refused />
            {children}
          </main>
          <Palette actions={actions} isOpen={over === "palette"} onClose={close} />
          <KeyList isOpen={over === "keys"} onClose={close} />
          <EmergencyCard isOpen={over === "emergency"} onClose={close} />
          <LeaveQuestion />
        </div>
      </ActionsProvider>
    </LevelCount>
  );
}

/** One line, whatever the step is called; the tooltip has all of its words. */
function ActionButton({ action }: { action: Action }) {
  return (
    <Tip words={action.label}>
      <Button
        look="bare"
        className={`step ${action.id}`}
        icon={action.icon}
        isDisabled={!action.enabled}
        onPress={action.perform}
        aria-keyshortcuts={action.keys.join(" ")}
      >
        <span className="words">{action.label}</span>
      </Button>
    </Tip>
  );
}
