import { Link } from "@tanstack/react-router";
import type { Id } from "@/api/generated";
import { useInitiatives, useRecognitions, useStakeholders } from "@/api/queries";
import { Section, useText } from "@/components";
import { sayWhen } from "@/parts/stakeholder";

/** Shown at once; the page of thanks has the rest. */
const most = 3;

/** The newest contributions that the council celebrates, only if there are some. */
export function Celebrate() {
  const text = useText();
  const all = useRecognitions().data ?? [];
  const stakeholders = useStakeholders().data ?? [];
  const initiatives = useInitiatives().data ?? [];
  if (all.length === 0) return null;
  const who = (id: Id | null) =>
    stakeholders.find((each) => each.id === id)?.name ?? text("overview-celebrate-everybody");
  const language = document.documentElement.lang || "en";
  return (
    <Section
      title={text("overview-celebrate")}
      aside={
        <Link to="/assessment" search={{ view: "thanks" }} className="act">
          {text("overview-celebrate-all")}
        </Link>
      }
    >
      <ul className="rows">
        {all.slice(0, most).map(({ id, stakeholder, what, date, initiative }) => {
          const about = initiatives.find((each) => each.id === initiative);
          return (
            <li key={id}>
              <b>{text("overview-celebrate-who", { name: who(stakeholder) })}</b> <bdi>{what}</bdi>{" "}
              <span className="q s">
                {date && sayWhen(date, language)}
                {about && (
                  <>
                    {date && " · "}
                    <Link to="/initiatives/$id" params={{ id: about.id }} className="quiet">
                      {about.title}
                    </Link>
                  </>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
