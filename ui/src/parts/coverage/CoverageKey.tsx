import { useText } from "@/components";

/** What the signs of the coverage table mean. */
export function CoverageKey() {
  const text = useText();
  return (
    <p className="key">
      <span>
        <b className="num">{text("overview-key-numbers")}</b>
        <span>
          {text("overview-key-initiatives")}
          <span className="darker">{text("overview-key-darker")}</span>
        </span>
      </span>
      <span>
        <span className="dots">
          <i />
        </span>
        {text("overview-key-stakeholders")}
      </span>
      <span>
        <i className="sample gap" />
        {text("overview-key-gap")}
      </span>
      <span>
        <i className="sample unknown" />
        {text("overview-key-unknown")}
      </span>
    </p>
  );
}
