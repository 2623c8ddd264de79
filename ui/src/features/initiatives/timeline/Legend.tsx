import { useText } from "@/components";
import { statuses } from "../view";

/** What bars, diamonds and arrows mean. */
export function Legend() {
  const text = useText();
  return (
    <ul className="tl-legend s" aria-label={text("timeline-legend")}>
      {statuses.map((status) => (
        <li key={status}>
          <i className="tl-bar" data-status={status} aria-hidden />
          {text(`status-${status}`)}
        </li>
      ))}
      <li>
        <i className="tl-diamond" aria-hidden />
        {text("timeline-legend-milestone")}
      </li>
      <li>
        <i className="tl-diamond" data-done aria-hidden />
        {text("timeline-legend-reached")}
      </li>
      <li>
        <i className="tl-diamond" data-late aria-hidden />
        {text("timeline-legend-late")}
      </li>
      <li>
        <i className="tl-bar" data-status="active" data-to-open aria-hidden />
        {text("timeline-legend-open")}
      </li>
      <li>
        <svg className="tl-arrows" width="26" height="12" aria-hidden="true">
          <path d="M1 6H24" />
          <path className="head" d="M25 6l-7 -4v8Z" />
        </svg>
        {text("timeline-legend-waits")}
      </li>
      <li>
        <svg className="tl-arrows" width="26" height="12" aria-hidden="true">
          <path d="M1 6H18" />
          <path className="head soon" d="M25 6l-7 -4v8Z" />
        </svg>
        {text("timeline-legend-soon")}
      </li>
    </ul>
  );
}
