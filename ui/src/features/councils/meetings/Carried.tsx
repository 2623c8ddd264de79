import { ListPlus } from "lucide-react";
import type { MeetingPage } from "@/api/generated";
import { useMeetings } from "@/api/queries";
import { Button, LinkButton, useText } from "@/components";
import { sayWhen } from "@/parts/stakeholder";
import { today } from "../seat";
import { newItem } from "./records";
import { useRecords } from "./useRecords";
import type { Who } from "./useWho";
import { isPast, sayShortDay } from "./when";

/** What earlier meetings left open; it proposes itself for the agenda. */
export function Carried({ page, who }: { page: MeetingPage; who: Who }) {
  const text = useText();
  const records = useRecords();
  const { data: meetings = [] } = useMeetings();
  const { meeting, agenda } = page;
  const language = document.documentElement.lang || "en";
  return (
    <ul className="carried">
      {page.carried.map((action) => {
        const { what } = action;
        const from = meetings.find((each) => each.id === action.meeting);
        const isOn = agenda.some((item) => item.title === what);
        const isLate = action.due !== null && isPast(action.due, today());
        const words = [
          who.of(action) ?? text("meetings-who-none"),
          action.due === null
            ? text("meetings-no-day")
            : text(isLate ? "meetings-was-due" : "meetings-due", { when: sayWhen(action.due, language) }),
          from && text("meetings-since", { day: sayShortDay(from.date) }),
        ];
        return (
          <li key={action.id}>
            <div>
              <p className="name">
                <bdi>{what}</bdi>
              </p>
              <p className="s q">{words.filter(Boolean).join(" · ")}</p>
            </div>
            <span className="row">
              {isOn ? (
                <span className="q s">{text("meetings-is-on-agenda")}</span>
              ) : (
                <Button
                  small
                  icon={ListPlus}
                  aria-label={text("meetings-put-on-agenda-label", { what })}
                  onPress={() =>
                    records.add(
                      [
                        {
                          noun: "agenda_item",
                          value: newItem(
                            meeting.id,
                            what,
                            Math.max(-1, ...agenda.map((each) => each.position)) + 1,
                          ),
                        },
                      ],
                      text("meetings-put", { what }),
                    )
                  }
                >
                  {text("meetings-put-on-agenda")}
                </Button>
              )}
              <LinkButton
                aria-label={text("meetings-done-label", { what })}
                onPress={() =>
                  records.add(
                    [{ noun: "action", value: { ...action, done_on: today() } }],
                    text("meetings-is-done", { what }),
                  )
                }
              >
                {text("meetings-done")}
              </LinkButton>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
