import { skipToken, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { call, refusalOf } from "@/api/call";
import type { Id, Judgement, Review } from "@/api/generated";
import { keys } from "@/api/keys";
import { useCouncils, useEvidence, useFramework, useInitiatives, useReviews } from "@/api/queries";
import {
  Button,
  EmptyState,
  NotHere,
  RefusalBanner,
  Section,
  StatusMessage,
  useArrive,
  useText,
} from "@/components";
import { ALONE } from "../search";
import { ReviewBar } from "./ReviewBar";
import { ReviewDialog } from "./ReviewDialog";
import { ReviewItem } from "./ReviewItem";
import { useJudge } from "./useJudge";

const kinds = ["principle", "theory", "recommendation"] as const;
const titles = { principle: "principles", theory: "theories", recommendation: "recommendations" };

/** The judgements of a review, if there is one. */
const useJudgementsOf = (review: Id | undefined) =>
  useQuery<Judgement[]>({
    queryKey: keys.judgements(review ?? ""),
    queryFn: review === undefined ? skipToken : () => call("list_judgements", review),
  }).data ?? [];

/** The review that stands beside one: the chosen one, none, or the last one before it. */
function besideOf(reviews: Review[], review: Review | undefined, asked: Id | undefined): Review | undefined {
  if (!review || asked === ALONE) return undefined;
  const others = reviews.filter((each) => each.id !== review.id);
  return others.find((each) => each.id === asked) ?? others.find((each) => each.date <= review.date);
}

/** The plan held against principles, theories and recommendations: what it shows, and what the council thinks of it. */
export function ReviewView() {
  const text = useText();
  const navigate = useNavigate();
  const search = useSearch({ from: "/assessment" });
  const { data: reviews, error } = useReviews();
  const framework = useFramework().data;
  const evidence = useEvidence().data;
  // Without what is named and led to, a line would say less than it does.
  const [councils, initiatives] = [useCouncils().data, useInitiatives().data];
  const isRead = councils !== undefined && initiatives !== undefined;
  const [isBeginning, setBeginning] = useState(false);
  const review = reviews?.find((each) => each.id === search.review) ?? reviews?.[0];
  const beside = besideOf(reviews ?? [], review, search.beside);
  const now = useJudgementsOf(review?.id);
  const then = useJudgementsOf(beside?.id);
  const judge = useJudge(review?.id ?? "");
  useArrive(search.open);
  if (error) return <RefusalBanner refusal={refusalOf(error)} />;
  if (!reviews || !framework || !evidence || !isRead) return <StatusMessage>{text("loading")}</StatusMessage>;

  const begin = () => setBeginning(true);
  const items = framework.items.filter((item) => kinds.some((kind) => kind === item.kind));
  const of = (list: Judgement[], item: Id) => list.find((each) => each.item === item);
  const judged = items.filter((item) => of(now, item.id)?.verdict != null).length;
  const otherwise = items.filter((item) => {
    const [one, other] = [of(now, item.id)?.verdict ?? null, of(then, item.id)?.verdict ?? null];
    return one !== null && other !== null && one !== other;
  }).length;
  return (
    <div className="asm-stack">
      {review ? (
        <ReviewBar key={review.id} reviews={reviews} review={review} beside={beside} onBegin={begin} />
      ) : (
        <EmptyState
          title={text("assessment-review-none")}
          actions={
            <Button look="main" onPress={begin}>
              {text("assessment-review-begin-first")}
            </Button>
          }
        >
          <p>{text("assessment-review-none.why")}</p>
        </EmptyState>
      )}
      <div className="asm-review-lead">
        {review && (
          <p className="asm-lead" role="status">
            {text("assessment-review-far", { judged, total: items.length })}{" "}
            {beside && text("assessment-review-otherwise", { count: otherwise })}
          </p>
        )}
        <p className="i2">{text("assessment-review-about")}</p>
        <NotHere />
      </div>
      {kinds.map((kind) => (
        <Section key={kind} title={text(`assessment-review-${titles[kind]}`)} className="asm-review">
          {items
            .filter((item) => item.kind === kind)
            .map((item) => (
              <ReviewItem
                // The key: what is half typed about one review must not turn up in another.
                key={`${review?.id} ${item.id}`}
                item={item}
                evidence={evidence.find((each) => each.item === item.id)?.lines ?? []}
                review={review}
                now={of(now, item.id)}
                judge={judge}
                beside={beside}
                then={of(then, item.id)}
              />
            ))}
        </Section>
      ))}
      <ReviewDialog
        isOpen={isBeginning}
        onClose={() => setBeginning(false)}
        onBegun={(id) => navigate({ to: "/assessment", search: { view: "review", review: id } })}
      />
    </div>
  );
}
