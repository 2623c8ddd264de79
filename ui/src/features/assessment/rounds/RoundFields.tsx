import { useNavigate } from "@tanstack/react-router";
import { Trash2 } from "lucide-react";
import { useState } from "react";
import type { Round } from "@/api/generated";
import {
  Button,
  Checkbox,
  DeleteQuestion,
  type Problem,
  SavedText,
  useProblemWords,
  useText,
  WordsOf,
} from "@/components";
import { useRecords, WhoSees } from "@/parts/records";
import { SavedWhen } from "@/parts/stakeholder";

/** What is known of a round, to be changed in place. */
export function RoundFields({ round, found }: { round: Round; found: number }) {
  const text = useText();
  const navigate = useNavigate();
  const records = useRecords();
  const said = useProblemWords();
  const [isAsked, setAsked] = useState(false);
  const [wrong, setWrong] = useState<Problem>();
  const change = (patch: Partial<Round>) => records.change("round", round, patch);
  async function remove() {
    setAsked(false);
    if (await records.remove("round", [round.id], text("assessment-round-deleted", { title: round.title })))
      void navigate({ to: "/assessment", search: {} });
  }
  return (
    <WordsOf id={round.id} name={round.title}>
      <div className="asm-round-fields">
        <SavedText
          label={text("assessment-round-title")}
          value={round.title}
          placeholder={text("assessment-round-title.placeholder")}
          needed={text("assessment-round-needed", { title: round.title })}
          onSave={(value) => change({ title: value ?? "" })}
        />
        <SavedWhen
          label={text("assessment-round-date")}
          value={round.date}
          placeholder={text("not-known-yet")}
          onSave={(date) => change({ date })}
        />
        <SavedText
          label={text("assessment-round-method")}
          value={round.method}
          placeholder={text("assessment-round-method.placeholder")}
          onSave={(method) => change({ method })}
        />
        <SavedText
          isLong
          label={text("assessment-round-who-took-part")}
          value={round.who_took_part}
          placeholder={text("assessment-round-who-took-part.placeholder")}
          onSave={(who_took_part) => change({ who_took_part })}
        />
        <Checkbox
          isSelected={round.youth_led}
          onChange={async (youth_led) => setWrong(await change({ youth_led }))}
        >
          {text("assessment-round-youth-led")}
        </Checkbox>
        {wrong && (
          <p className="wrong" role="alert">
            {said(wrong)}
          </p>
        )}
        <WhoSees
          name={round.title}
          value={round.sensitivity}
          onSave={(sensitivity) => change({ sensitivity })}
        />
        <Button small look="bare" icon={Trash2} onPress={() => setAsked(true)}>
          {text("assessment-round-delete")}
        </Button>
      </div>
      <DeleteQuestion
        title={text("assessment-round-delete-title", { title: round.title })}
        why={[text("assessment-round-delete-why", { count: found })]}
        go={text("assessment-round-delete")}
        keep={text("assessment-keep")}
        isOpen={isAsked}
        isBusy={false}
        onGo={() => void remove()}
        onClose={() => setAsked(false)}
      />
    </WordsOf>
  );
}
