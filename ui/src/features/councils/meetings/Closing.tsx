import { useNavigate } from "@tanstack/react-router";
import { CalendarPlus, Check, Undo2 } from "lucide-react";
import { useState } from "react";
import type { Council, MeetingPage } from "@/api/generated";
import { useMeetings } from "@/api/queries";
import { Button, LinkButton, NotHere, type Problem, SavedText, useProblemWords, useText } from "@/components";
import { today } from "../seat";
import { PlanDialog } from "./PlanDialog";
import { useQuorumWords } from "./QuorumLine";
import { useRecords } from "./useRecords";

/** The end of a meeting: what else was said, that it was held, and when the next one is. */
export function Closing({ page, council }: { page: MeetingPage; council: Council }) {
  const text = useText();
  const said = useProblemWords();
  const navigate = useNavigate();
  const records = useRecords();
  const quorum = useQuorumWords();
  const { data: all = [] } = useMeetings();
  const [wrong, setWrong] = useState<Problem>();
  const [isPlanning, setPlanning] = useState(false);
  const { meeting, decisions, actions } = page;
  const meetings = all.filter((each) => each.council === council.id);
  const next = meetings.findLast((each) => each.date > meeting.date);
  const turn = async (held: boolean) => setWrong(await records.change("meeting", meeting, { held }));
  return (
    <div className="closing">
      <SavedText
        isLong
        label={text("meetings-notes")}
        value={meeting.notes}
        placeholder={text("meetings-notes.placeholder")}
        onSave={(notes) => records.change("meeting", meeting, { notes })}
      />
      <NotHere />
      {meeting.held ? (
        <p>
          <b>{text("meetings-was-held")}</b>{" "}
          {text("meetings-came-of-it", { decisions: decisions.length, actions: actions.length })}{" "}
          {quorum(page.quorum, true)}
        </p>
      ) : (
        meeting.date > today() && <p className="i2">{text("meetings-is-ahead")}</p>
      )}
      <div className="row">
        {meeting.held ? (
          <Button icon={Undo2} onPress={() => void turn(false)}>
            {text("meetings-not-held")}
          </Button>
        ) : (
          <Button icon={Check} onPress={() => void turn(true)}>
            {text("meetings-hold")}
          </Button>
        )}
        {next ? (
          <LinkButton
            onPress={() =>
              navigate({
                to: "/councils",
                search: { open: council.id, view: "meetings", meeting: next.id },
              })
            }
          >
            {text("meetings-to-next")}
          </LinkButton>
        ) : (
          <Button icon={CalendarPlus} onPress={() => setPlanning(true)}>
            {text("meetings-plan-next")}
          </Button>
        )}
      </div>
      {wrong && (
        <p className="wrong" role="alert">
          {said(wrong)}
        </p>
      )}
      <PlanDialog
        council={council}
        meetings={meetings}
        isOpen={isPlanning}
        onClose={() => setPlanning(false)}
        onPlanned={(id) =>
          navigate({ to: "/councils", search: { open: council.id, view: "meetings", meeting: id } })
        }
      />
    </div>
  );
}
