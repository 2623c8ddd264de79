import { type FormEvent, useRef, useState } from "react";
import { refusalOf } from "@/api/call";
import type { NewPlan, OpenPlan, Paper, Refusal } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { Button, RefusalBanner, Select, TextField, useRefusalWords, useText } from "@/components";

// One choice answers two questions: the language of the plan, and the paper the council prints on.
const choices: { id: string; label: string; language: string; paper: Paper }[] = [
  { id: "en-a4", label: "welcome-paper-en-a4", language: "en", paper: "a4" },
  { id: "en-letter", label: "welcome-paper-en-letter", language: "en", paper: "letter" },
];

/** Where Letter is the usual paper (Unicode CLDR, paperSize US-Letter); most of the world prints on A4. */
const letterRegions = new Set(["US", "CA", "MX", "PH", "CO", "VE", "CL", "CR", "GT", "NI", "PA", "PR", "SV"]);

/** The region is read by hand: a computer may be set to "C", which is no language that `Intl.Locale` takes. */
export function usualPaper(language: string): string {
  const region = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(language)?.[1];
  return letterRegions.has(region?.toUpperCase() ?? "") ? "en-letter" : "en-a4";
}

/** The field that a refusal of `start_plan` is about, or none if it is about the file. */
function fieldOf(refusal: Refusal | undefined): "community" | "council" | "safeguarding_lead" | undefined {
  if (refusal?.code !== "invalid" && refusal?.code !== "names_a_child") return undefined;
  if (refusal.field === "safeguarding_lead") return "safeguarding_lead";
  return refusal.field === "council" ? "council" : "community";
}

/** The four questions. Enter in any of them starts the plan. */
export function StartForm({ onStarted }: { onStarted: (plan: OpenPlan) => void }) {
  const text = useText();
  const words = useRefusalWords();
  const [community, setCommunity] = useState("");
  const [council, setCouncil] = useState("");
  const [lead, setLead] = useState("");
  const [choice, setChoice] = useState(() => usualPaper(navigator.language ?? ""));
  const [missing, setMissing] = useState<Refusal>();
  const communityInput = useRef<HTMLInputElement>(null);
  const leadInput = useRef<HTMLInputElement>(null);
  const start = useCommand("start_plan", { onSuccess: onStarted, meta: { ownRefusal: true } });

  const refusal = missing ?? (start.error ? refusalOf(start.error) : undefined);
  const field = fieldOf(refusal);
  const wrong = (name: string) => (refusal && field === name ? words(refusal).what : undefined);
  const { language, paper } = choices.find((each) => each.id === choice) ?? {
    language: "en",
    paper: "a4" as Paper,
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (start.isPending) return;
    const answers: NewPlan = { community, council, language, paper, safeguarding_lead: lead };
    // The two that a plan can't begin without are asked for here, so that focus can go to the right one.
    if (!community.trim()) {
      setMissing({ code: "invalid", field: "community", rule: "name-empty" });
      communityInput.current?.focus();
    } else if (!lead.trim()) {
      setMissing({ code: "invalid", field: "safeguarding_lead", rule: "lead-empty" });
      leadInput.current?.focus();
    } else {
      setMissing(undefined);
      start.mutate(answers);
    }
  };
  const changed = (set: (value: string) => void) => (value: string) => {
    set(value);
    setMissing(undefined);
    if (start.error) start.reset();
  };

  return (
    <form onSubmit={submit} noValidate>
      {refusal && !field && <RefusalBanner refusal={refusal} />}
      <div className="qs">
        <TextField
          label={text("welcome-community")}
          hint={text("welcome-community.hint")}
          value={community}
          onChange={changed(setCommunity)}
          error={wrong("community")}
          inputRef={communityInput}
          isRequired
          autoFocus
        />
        <TextField
          label={text("welcome-council")}
          hint={text("welcome-council.hint")}
          value={council}
          onChange={changed(setCouncil)}
          error={wrong("council")}
        />
        <Select
          label={text("welcome-paper")}
          hint={text("welcome-paper.hint")}
          choices={choices.map(({ id, label }) => ({ id, label: text(label) }))}
          value={choice}
          onChange={setChoice}
        />
        <TextField
          label={text("welcome-lead")}
          hint={text("welcome-lead.hint")}
          placeholder={text("welcome-lead.example")}
          value={lead}
          onChange={changed(setLead)}
          error={wrong("safeguarding_lead")}
          inputRef={leadInput}
          isRequired
        />
      </div>
      <div className="row begin">
        <Button look="main" type="submit" aria-disabled={start.isPending}>
          {text("welcome-begin")}
        </Button>
        <span className="q">{text("welcome-enough")}</span>
      </div>
    </form>
  );
}
