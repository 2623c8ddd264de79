import { Link } from "@tanstack/react-router";
import type { Id, Initiative, Milestone } from "@/api/generated";
import { useText } from "@/components";
import { sayWhen } from "@/parts/stakeholder";
import type { InitiativesSearch } from "../view";
import { useBarWords } from "./useBarWords";

/** The timeline in words: what the chart shows, one line an initiative. */
export function Twin({
  rows,
  milestonesOf,
  waitsOf,
  search,
  today,
}: {
  rows: Initiative[];
  milestonesOf: (id: Id) => Milestone[];
  waitsOf: (id: Id) => Initiative[];
  search: InitiativesSearch;
  /** The day it is, counted. */
  today: number;
}) {
  const text = useText();
  const words = useBarWords();
  const language = document.documentElement.lang || "en";
  const unknown = <span className="q">{text("not-known-yet")}</span>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="tl-twin" tabIndex={0} aria-label={text("timeline-table")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text("initiatives-column-title")}</th>
            <th scope="col">{text("initiatives-column-status")}</th>
            <th scope="col">{text("initiative-start")}</th>
            <th scope="col">{text("initiative-end")}</th>
            <th scope="col">{text("timeline-milestones")}</th>
            <th scope="col">{text("timeline-waits-title")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <Link
                  to="/initiatives/$id"
                  params={{ id: one.id }}
                  state={{ list: search }}
                  className="plain"
                >
                  <bdi>{one.title}</bdi>
                </Link>
              </th>
              <td>{text(`status-${one.status}`)}</td>
              <td>{one.start ? sayWhen(one.start, language) : unknown}</td>
              <td>{one.end ? sayWhen(one.end, language) : unknown}</td>
              <td>
                <ul>
                  {milestonesOf(one.id).map((each) => (
                    <li key={each.id}>{words.milestone(each, today)}</li>
                  ))}
                </ul>
              </td>
              <td>
                <ul>
                  {waitsOf(one.id).map((first) => (
                    <li key={first.id}>{words.waiting(one, first)}</li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
