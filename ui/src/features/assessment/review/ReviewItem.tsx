import { Link } from "@tanstack/react-router";
import type { Evidence, FrameworkItem, Judgement, Review } from "@/api/generated";
import { useItemName, useText } from "@/components";
import { inWords } from "../day";
import { EvidenceLines } from "./EvidenceLines";
import { Judged, Then } from "./Judged";
import type { Judge } from "./useJudge";

/** One item of the framework: what it asks, what the plan shows, what the council thinks now and thought before. */
export function ReviewItem({
  item,
  evidence,
  review,
  now,
  judge,
  beside,
  then,
}: {
  item: FrameworkItem;
  evidence: Evidence[];
  /** The review that is open; none while there is none. */
  review: Review | undefined;
  now: Judgement | undefined;
  judge: Judge;
  /** The earlier review beside it, if one is chosen. */
  beside: Review | undefined;
  then: Judgement | undefined;
}) {
  const text = useText();
  const name = useItemName()(item);
  const asks = item.asks ?? (item.kind === "principle" ? item.about : null);
  const shows = item.kind === "recommendation" ? item.about : null;
  return (
    <article className="asm-item" data-thing={now?.id} aria-label={name}>
      <div className="asked">
        <h3>
          <Link to="/library" search={{ open: item.id }}>
            {name}
          </Link>
        </h3>
        {asks && <p className="i2">{asks}</p>}
        {shows && <p className="i2">{text("assessment-shown-by", { what: shows })}</p>}
        <h4>{text("assessment-evidence-title")}</h4>
        <EvidenceLines lines={evidence} />
      </div>
      {review && (
        <div className="thought">
          <Judged item={item.id} name={name} review={review.id} judgement={now} judge={judge} />
        </div>
      )}
      {beside && <Then judgement={then} when={inWords(beside.date)} />}
    </article>
  );
}
