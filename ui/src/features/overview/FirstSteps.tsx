import { Link } from "@tanstack/react-router";
import { Section, useText } from "@/components";

/** What to do first in a plan that is still empty. */
export function FirstSteps() {
  const text = useText();
  return (
    <Section title={text("overview-first")} className="first">
      <ol>
        <li>
          <b>{text("overview-first-people")}</b>
          <p>{text("overview-first-people.why")}</p>
          <p className="row">
            <Link to="/stakeholders" state={{ wants: "add" }} className="btn main">
              {text("overview-first-add")}
            </Link>
            <Link to="/import" className="btn">
              {text("overview-first-import")}
            </Link>
          </p>
        </li>
        <li>
          <b>{text("overview-first-place")}</b>
          <p>{text("overview-first-place.why")}</p>
        </li>
        <li>
          <b>{text("overview-first-print")}</b>
          <p>{text("overview-first-print.why")}</p>
        </li>
      </ol>
    </Section>
  );
}
