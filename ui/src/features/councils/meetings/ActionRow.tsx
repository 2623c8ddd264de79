import { Link } from "@tanstack/react-router";
import { X } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { Action, Id, Meeting } from "@/api/generated";
import { Button, Checkbox, type Problem, SavedText, useProblemWords, useText } from "@/components";
import { WhoSees } from "@/parts/records";
import { SavedWhen, sayWhen } from "@/parts/stakeholder";
import { today } from "../seat";
import { useRecords } from "./useRecords";
import type { Who } from "./useWho";
import { WhoPicker } from "./WhoPicker";
import { isPast, sayShortDay } from "./when";

/** Something that somebody does: ticked once it is done; all of it can be changed in place. */
export function ActionRow({
  action,
  council,
  meeting,
  who,
  more,
}: {
  action: Action;
  /** Whose seats are offered first. */
  council: Id | undefined;
  /** Where it comes from, if that is to be told. */
  meeting?: Meeting | undefined;
  who: Who;
  /** Further buttons, before the one that takes it away. */
  more?: ReactNode;
}) {
  const text = useText();
  const records = useRecords();
  const said = useProblemWords();
  const [wrong, setWrong] = useState<Problem>();
  const { what } = action;
  const isLate = action.done_on === null && action.due !== null && isPast(action.due, today());
  const language = document.documentElement.lang || "en";
  return (
    <li className="action" data-done={action.done_on !== null || undefined} data-late={isLate || undefined}>
      <Checkbox
        aria-label={text("meetings-action-done", { what })}
        isSelected={action.done_on !== null}
        onChange={async (isDone) =>
          setWrong(await records.change("action", action, { done_on: isDone ? today() : null }))
        }
      />
      <div className="action-what">
        <SavedText
          hideLabel
          label={text("meetings-action-what")}
          value={what}
          placeholder={text("meetings-action-what")}
          needed={text("meetings-action-needed", { what })}
          onSave={(value) => records.change("action", action, { what: value ?? "" })}
        />
        {(meeting || isLate || action.done_on !== null) && (
          <p className="s q action-from">
            {action.done_on !== null && (
              <span>{text("meetings-done-on", { day: sayShortDay(action.done_on) })}</span>
            )}
            {isLate && action.due !== null && (
              <span className="late">{text("meetings-late", { when: sayWhen(action.due, language) })}</span>
            )}
            {meeting && (
              <Link
                to="/councils"
                search={{ open: meeting.council, view: "meetings", meeting: meeting.id }}
                className="quiet"
              >
                {text("meetings-from", {
                  council: who.council(meeting.council)?.name ?? "",
                  day: sayShortDay(meeting.date),
                })}
              </Link>
            )}
          </p>
        )}
        {wrong && (
          <p className="wrong" role="alert">
            {said(wrong)}
          </p>
        )}
      </div>
      <WhoPicker
        action={action}
        council={council}
        who={who}
        label={text("meetings-action-who", { what })}
        onSave={(of) => records.change("action", action, of)}
      />
      <SavedWhen
        hideLabel
        label={text("meetings-action-due", { what })}
        value={action.due}
        placeholder={text("meetings-action-due.placeholder")}
        onSave={(due) => records.change("action", action, { due })}
      />
      <div className="tools">
        {more}
        <WhoSees
          name={what}
          value={action.sensitivity}
          onSave={(sensitivity) => records.change("action", action, { sensitivity })}
        />
        <Button
          small
          look="bare"
          icon={X}
          aria-label={text("meetings-action-remove", { what })}
          onPress={() => records.remove("action", [action.id], text("meetings-action-removed", { what }))}
        />
      </div>
    </li>
  );
}

/** The heads of the columns that stand over a list of actions. */
export function ActionHeads() {
  const text = useText();
  return (
    <div className="action-heads" aria-hidden>
      <span />
      <span>{text("meetings-action-what")}</span>
      <span>{text("meetings-column-who")}</span>
      <span>{text("meetings-column-due")}</span>
      <span />
    </div>
  );
}
