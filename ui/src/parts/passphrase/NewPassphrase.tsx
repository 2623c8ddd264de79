import { useState } from "react";
import { LinkButton, useText } from "@/components";
import { PassphraseField } from "./PassphraseField";
import { missing, strengthOf } from "./strength";
import { suggested } from "./suggest";

/** What somebody chooses a passphrase with: typed twice, as nobody could look it up later. */
export interface Chosen {
  first: string;
  again: string;
}

/** Two fields for a new passphrase, and how hard it would be to guess, in words. */
export function NewPassphrase({
  chosen,
  onChange,
  wrong,
  autoFocus,
}: {
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
  /** What is wrong, and with which field. */
  wrong: Partial<Record<keyof Chosen, string>>;
  autoFocus?: boolean;
}) {
  const text = useText();
  const [suggestion, setSuggestion] = useState<string>();
  // It is shown to be written down; whoever takes it types it again, and so knows that it was written right.
  const suggest = () => {
    const words = suggested(text("passphrase-words"));
    setSuggestion(words);
    onChange({ first: words, again: "" });
  };
  const left = missing(chosen.first);
  const strength =
    left > 0
      ? text("passphrase-strength-short", { left })
      : text(`passphrase-strength-${strengthOf(chosen.first)}`);
  return (
    <>
      <PassphraseField
        label={text("passphrase-new")}
        hint={text("passphrase-new.hint")}
        value={chosen.first}
        onChange={(first) => onChange({ ...chosen, first })}
        error={wrong.first}
        autoFocus={autoFocus ?? false}
        isNew
      >
        <p className="suggest">
          <LinkButton onPress={suggest}>
            {text(suggestion ? "passphrase-suggest.another" : "passphrase-suggest")}
          </LinkButton>
          <span aria-live="polite">
            {suggestion && (
              <>
                <b>{suggestion}</b> <span className="q">{text("passphrase-suggest.how")}</span>
              </>
            )}
          </span>
        </p>
        <p className="strength" aria-live="polite">
          {chosen.first !== "" && strength}
        </p>
      </PassphraseField>
      <PassphraseField
        label={text("passphrase-again")}
        value={chosen.again}
        onChange={(again) => onChange({ ...chosen, again })}
        error={wrong.again}
        isNew
      />
    </>
  );
}
