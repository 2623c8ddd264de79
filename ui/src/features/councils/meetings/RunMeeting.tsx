import { ArrowLeft, ArrowRight, Check, Gavel, ListChecks, Users, X } from "lucide-react";
import { type KeyboardEvent as ReactKeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { AgendaItem, Council, MeetingPage } from "@/api/generated";
import { Button, clearNotices, NotHere, RefusalBanner, SavedText, useNotices, useText } from "@/components";
import { Attendance } from "./Attendance";
import { useItemClock } from "./clock";
import { MeetingActions } from "./MeetingActions";
import { MeetingDecisions } from "./MeetingDecisions";
import { QuickLine } from "./QuickLine";
import { newItem } from "./records";
import "./run.css";
import { useRecords } from "./useRecords";
import type { Who } from "./useWho";

type Beside = "decision" | "action" | "attendance";
const letters: Record<string, Beside> = { d: "decision", a: "action", q: "attendance" };

/** Where keys are words or choices, and not commands. */
const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches("input:not([type=checkbox]), textarea, select, [role=option]");

/** Where the keys P, S and A begin: at the first seat of which nothing is noted, or else at the first. */
function firstOpen(panel: HTMLElement | null): HTMLElement | null {
  const groups = [...(panel?.querySelectorAll("[role=radiogroup]") ?? [])];
  const open = groups.find((group) => !group.querySelector("input:checked")) ?? groups[0];
  return open?.querySelector<HTMLElement>("input:checked, input") ?? null;
}

/** A meeting on the whole window, one item at a time, in type that a room can read. */
export function RunMeeting({
  page,
  council,
  who,
  onLeave,
}: {
  page: MeetingPage;
  council: Council;
  who: Who;
  onLeave: () => void;
}) {
  const text = useText();
  const records = useRecords();
  const { agenda, meeting } = page;
  // The head of the page, where refusals are told, lies below.
  const { refusal } = useNotices();
  const [at, setAt] = useState(0);
  const [beside, setBeside] = useState<Beside>();
  const stage = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const place = Math.min(at, Math.max(agenda.length - 1, 0));
  const item = agenda[place];
  // Where lines run from right to left, what comes next lies to the left.
  const isFromRight = document.documentElement.dir === "rtl";
  const isLast = place >= agenda.length - 1;
  const go = (by: number) => setAt(Math.min(Math.max(place + by, 0), Math.max(agenda.length - 1, 0)));
  function close() {
    setBeside(undefined);
    stage.current?.focus();
  }
  const press = useRef<(event: KeyboardEvent) => void>(undefined);
  press.current = (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      event.preventDefault();
      if (isField(event.target)) (event.target as HTMLElement).blur();
      return beside ? close() : isField(event.target) ? stage.current?.focus() : onLeave();
    }
    if (isField(event.target)) return;
    const wanted = letters[event.key.toLowerCase()];
    if (event.key === "ArrowRight" || event.key === "ArrowLeft")
      go((event.key === "ArrowLeft") !== isFromRight ? -1 : 1);
    else if (wanted) setBeside((now) => (now === wanted ? undefined : wanted));
    else return;
    event.preventDefault();
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press.current?.(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
  // The keyboard goes along to what has just been opened; fields for new lines take it themselves.
  useEffect(() => {
    if (beside === "attendance") firstOpen(panel.current)?.focus();
  }, [beside]);

  // Elsewhere Escape brings back what was kept. Here it is on the way out of the room, and what was typed is kept.
  function leaveField(event: ReactKeyboardEvent) {
    const isTyped = event.key === "Escape" && event.target instanceof HTMLTextAreaElement;
    if (!isTyped || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    stage.current?.focus();
  }

  const tool = (which: Beside, icon: typeof Gavel, key: string) => (
    <Tool
      icon={icon}
      keys={text(key)}
      isPressed={beside === which}
      onPress={() => (beside === which ? close() : setBeside(which))}
    >
      {text(`run-${which}`)}
    </Tool>
  );
  return (
    <ModalOverlay className="run-veil" isOpen isKeyboardDismissDisabled>
      <Modal className="run-modal">
        <Dialog className="run" data-beside={beside}>
          <header className="run-head">
            <p>
              <bdi>{council.name}</bdi>
              {agenda.length > 0 && (
                <span className="q"> · {text("run-item-of", { number: place + 1, of: agenda.length })}</span>
              )}
            </p>
            <Button look="bare" icon={X} onPress={onLeave}>
              {text("run-leave")} <kbd>{text("run-key-leave")}</kbd>
            </Button>
          </header>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard rests here between items, for the keys of the meeting */}
          <div className="run-stage" ref={stage} tabIndex={0} onKeyDownCapture={leaveField}>
            {refusal && <RefusalBanner refusal={refusal} onClose={clearNotices} />}
            <Heading slot="title" className="run-title">
              {item ? item.title : text("run-no-agenda")}
            </Heading>
            <span className="vh" role="status">
              {item && text("run-now", { number: place + 1, title: item.title })}
            </span>
            {item ? (
              <>
                <Clock item={item} />
                <SavedText
                  key={item.id}
                  className="run-notes"
                  isLong
                  label={text("run-notes")}
                  value={item.notes}
                  placeholder={text("run-notes.placeholder")}
                  onSave={(notes) => records.change("agenda_item", item, { notes })}
                />
                <NotHere />
                {agenda[place + 1] && (
                  <p className="run-next i2">{text("run-then", { title: agenda[place + 1]?.title ?? "" })}</p>
                )}
              </>
            ) : (
              <QuickLine
                label={text("meetings-agenda-add")}
                hasKeyboard
                onAdd={(words) =>
                  records.save([{ noun: "agenda_item", value: newItem(meeting.id, words, 0) }])
                }
              />
            )}
          </div>
          {beside && (
            <section ref={panel} className="run-beside" aria-label={text(`run-${beside}`)}>
              <header>
                <h3>{text(`run-${beside}`)}</h3>
                <Button look="bare" icon={X} className="x" aria-label={text("close")} onPress={close} />
              </header>
              {beside === "decision" && <MeetingDecisions page={page} council={council} hasKeyboard />}
              {beside === "action" && <MeetingActions page={page} who={who} hasKeyboard />}
              {beside === "attendance" && <Attendance page={page} council={council} who={who} isLarge />}
            </section>
          )}
          <footer className="run-foot">
            <Tool
              icon={ArrowLeft}
              keys={isFromRight ? "→" : "←"}
              isDisabled={place === 0}
              onPress={() => go(-1)}
            >
              {text("run-back")}
            </Tool>
            {tool("decision", Gavel, "run-key-decision")}
            {tool("action", ListChecks, "run-key-action")}
            {tool("attendance", Users, "run-key-attendance")}
            {isLast ? (
              <Button
                look="main"
                icon={Check}
                onPress={async () => {
                  if (!meeting.held) await records.change("meeting", meeting, { held: true });
                  onLeave();
                }}
              >
                {text(meeting.held ? "run-leave" : "meetings-hold")}
              </Button>
            ) : (
              <Button look="main" onPress={() => go(1)}>
                {text("run-next")} <kbd aria-hidden>{isFromRight ? "←" : "→"}</kbd>{" "}
                <ArrowRight className="ic" aria-hidden />
              </Button>
            )}
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Tool({
  icon,
  keys,
  isPressed,
  isDisabled,
  onPress,
  children,
}: {
  icon: typeof Gavel;
  keys: string;
  isPressed?: boolean;
  isDisabled?: boolean;
  onPress: () => void;
  children: ReactNode;
}) {
  return (
    <Button
      icon={icon}
      onPress={onPress}
      isDisabled={isDisabled ?? false}
      {...(isPressed !== undefined && { "aria-expanded": isPressed })}
    >
      {children} <kbd aria-hidden>{keys}</kbd>
    </Button>
  );
}

/** How long an item has been talked about, against the minutes it was given. No alarm: the words say it. */
function Clock({ item }: { item: AgendaItem }) {
  const text = useText();
  const seconds = useItemClock(item.id);
  const minutes = Math.floor(seconds / 60);
  const over = item.minutes === null ? 0 : Math.floor((seconds - item.minutes * 60) / 60);
  const isOver = item.minutes !== null && seconds >= item.minutes * 60;
  const words =
    item.minutes === null
      ? text("run-clock-open", { minutes })
      : isOver
        ? text("run-clock-over", { over, of: item.minutes })
        : text("run-clock", { minutes, of: item.minutes });
  const share = item.minutes === null ? 0 : Math.min(1, seconds / (item.minutes * 60));
  return (
    <div className="run-clock" role="timer">
      <p>{words}</p>
      {item.minutes !== null && (
        <span className="bar" aria-hidden>
          <span style={{ inlineSize: `${share * 100}%` }} />
        </span>
      )}
    </div>
  );
}
