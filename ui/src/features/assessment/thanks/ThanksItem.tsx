import { Link } from "@tanstack/react-router";
import { X } from "lucide-react";
import { useState } from "react";
import type { Initiative, Recognition, Stakeholder } from "@/api/generated";
import { Button, type Problem, SavedText, Select, useText, WordsOf } from "@/components";
import { useRecords, WhoSees } from "@/parts/records";
import { SavedWhen } from "@/parts/stakeholder";
import { WhomPicker } from "./WhomPicker";

const NONE = "none";

/** One contribution that is celebrated; all of it is changed in place. */
export function ThanksItem({
  recognition,
  stakeholders,
  initiatives,
}: {
  recognition: Recognition;
  stakeholders: Stakeholder[];
  initiatives: Initiative[];
}) {
  const text = useText();
  const records = useRecords();
  const [wrong, setWrong] = useState<Problem>();
  const { what } = recognition;
  const change = (patch: Partial<Recognition>) => records.change("recognition", recognition, patch);
  return (
    <li data-thing={recognition.id}>
      <WordsOf id={recognition.id} name={what}>
        <div className="what">
          <SavedText
            className="words-of"
            isLong
            hideLabel
            label={text("assessment-thanks-what-of", { what })}
            value={what}
            placeholder={text("assessment-thanks-what")}
            needed={text("assessment-thanks-needed")}
            onSave={(value) => change({ what: value ?? "" })}
          />
          {recognition.initiative !== null && (
            <Link to="/initiatives/$id" params={{ id: recognition.initiative }} className="quiet s">
              {text("assessment-thanks-see-initiative")}
            </Link>
          )}
        </div>
        <WhomPicker
          hideLabel
          label={text("assessment-thanks-whom-of", { what })}
          value={recognition.stakeholder}
          stakeholders={stakeholders}
          onChange={(stakeholder) => change({ stakeholder })}
        />
        <SavedWhen
          hideLabel
          label={text("assessment-thanks-when-of", { what })}
          value={recognition.date}
          placeholder={text("assessment-thanks-when")}
          onSave={(date) => change({ date })}
        />
        <Select
          hideLabel
          label={text("assessment-thanks-initiative-of", { what })}
          choices={[
            { id: NONE, label: text("assessment-thanks-no-initiative") },
            ...initiatives.map((each) => ({ id: each.id, label: each.title })),
          ]}
          value={recognition.initiative ?? NONE}
          error={wrong}
          onChange={async (id) => setWrong(await change({ initiative: id === NONE ? null : id }))}
        />
        <WhoSees
          name={what}
          value={recognition.sensitivity}
          onSave={(sensitivity) => change({ sensitivity })}
        />
        <Button
          small
          look="bare"
          icon={X}
          aria-label={text("assessment-thanks-remove", { what })}
          onPress={() =>
            records.remove("recognition", [recognition.id], text("assessment-thanks-removed", { what }))
          }
        />
      </WordsOf>
    </li>
  );
}
