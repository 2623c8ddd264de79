import { useNavigate } from "@tanstack/react-router";
import { Scale, Trash2 } from "lucide-react";
import { useState } from "react";
import type { Review } from "@/api/generated";
import { Button, DeleteQuestion, SavedText, Select, useText, WordsOf } from "@/components";
import { useRecords, WhoSees } from "@/parts/records";
import { SavedWhen } from "@/parts/stakeholder";
import { inWords } from "../day";
import { ALONE } from "../search";

/** Which review is open and which stands beside it; its day and who took part. */
export function ReviewBar({
  reviews,
  review,
  beside,
  onBegin,
}: {
  reviews: Review[];
  review: Review;
  beside: Review | undefined;
  onBegin: () => void;
}) {
  const text = useText();
  const navigate = useNavigate();
  const records = useRecords();
  const [isAsked, setAsked] = useState(false);
  const go = (search: { review?: string; beside?: string }) =>
    navigate({ to: "/assessment", search: { view: "review", ...search }, replace: true });
  const others = reviews.filter((each) => each.id !== review.id);
  const day = inWords(review.date);
  async function remove() {
    setAsked(false);
    if (await records.remove("review", [review.id], text("assessment-review-deleted", { day }))) void go({});
  }
  return (
    <div className="asm-review-bar">
      <div className="row asm-add-choices">
        <Select
          label={text("assessment-review-which")}
          choices={reviews.map((each) => ({ id: each.id, label: inWords(each.date) }))}
          value={review.id}
          onChange={(id) => void go({ review: id })}
        />
        {others.length > 0 && (
          <Select
            label={text("assessment-review-beside")}
            choices={[
              { id: ALONE, label: text("assessment-review-alone") },
              ...others.map((each) => ({ id: each.id, label: inWords(each.date) })),
            ]}
            value={beside?.id ?? ALONE}
            onChange={(id) => void go({ review: review.id, beside: id })}
          />
        )}
        <Button icon={Scale} onPress={onBegin}>
          {text("assessment-review-begin")}
        </Button>
      </div>
      <WordsOf id={review.id} name={day}>
        <div className="asm-review-facts">
          <SavedWhen
            label={text("assessment-review-day")}
            value={review.date}
            placeholder={text("assessment-review-day")}
            onSave={(date) => records.change("review", review, { date: date ?? "" })}
          />
          <SavedText
            isLong
            label={text("assessment-review-who")}
            value={review.who_took_part}
            placeholder={text("assessment-review-who.placeholder")}
            onSave={(who_took_part) => records.change("review", review, { who_took_part })}
          />
          <WhoSees
            name={day}
            value={review.sensitivity}
            onSave={(sensitivity) => records.change("review", review, { sensitivity })}
          />
          <Button small look="bare" icon={Trash2} onPress={() => setAsked(true)}>
            {text("assessment-review-delete")}
          </Button>
        </div>
      </WordsOf>
      <DeleteQuestion
        title={text("assessment-review-delete-title", { day })}
        why={[text("assessment-review-delete-why")]}
        go={text("assessment-review-delete")}
        keep={text("assessment-keep")}
        isOpen={isAsked}
        isBusy={false}
        onGo={() => void remove()}
        onClose={() => setAsked(false)}
      />
    </div>
  );
}
