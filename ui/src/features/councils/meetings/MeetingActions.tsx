import type { MeetingPage } from "@/api/generated";
import { NotHere, useText } from "@/components";
import { ActionHeads, ActionRow } from "./ActionRow";
import { QuickLine } from "./QuickLine";
import { newAction } from "./records";
import { useRecords } from "./useRecords";
import type { Who } from "./useWho";

/** What came out of a meeting: who does what until when. */
export function MeetingActions({
  page,
  who,
  hasKeyboard,
}: {
  page: MeetingPage;
  who: Who;
  hasKeyboard?: boolean;
}) {
  const text = useText();
  const records = useRecords();
  const { meeting, actions } = page;
  return (
    <>
      {actions.length > 0 && <ActionHeads />}
      <ul className="actions-list">
        {actions.map((action) => (
          <ActionRow key={action.id} action={action} council={meeting.council} who={who} />
        ))}
      </ul>
      <QuickLine
        label={text("meetings-action-add")}
        hint={text("meetings-action-add.hint")}
        hasKeyboard={hasKeyboard ?? false}
        onAdd={(words) => records.save([{ noun: "action", value: newAction(words, meeting.id) }])}
      />
      <NotHere />
    </>
  );
}
