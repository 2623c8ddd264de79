import { Eye, EyeOff } from "lucide-react";
import { type KeyboardEvent, type Ref, useState } from "react";
import { FieldError, Input, Label, Text, TextField, ToggleButton } from "react-aria-components";
import { type Problem, useProblemWords, useText } from "@/components";
import "./passphrase.css";

/**
 * A field for a passphrase: nobody sees what is typed unless it is to be shown, and locked capitals are told.
 * What is typed goes to whoever asked, and nowhere else.
 */
export function PassphraseField({
  label,
  hint,
  value,
  onChange,
  error,
  autoFocus,
  inputRef,
  isNew,
  children,
}: {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  error?: Problem | undefined;
  autoFocus?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  /** It is being chosen, not remembered. */
  isNew?: boolean;
  /** What there is to say of what was typed. */
  children?: React.ReactNode;
}) {
  const text = useText();
  const said = useProblemWords();
  const [shown, setShown] = useState(false);
  const [caps, setCaps] = useState(false);
  const look = (event: KeyboardEvent) => setCaps(event.getModifierState("CapsLock"));
  return (
    <TextField
      className="fld passphrase"
      type={shown ? "text" : "password"}
      value={value}
      onChange={onChange}
      onKeyDown={look}
      onKeyUp={look}
      isInvalid={error !== undefined}
      autoComplete={isNew ? "new-password" : "off"}
      spellCheck="false"
      autoFocus={autoFocus}
    >
      <Label className="lbl">{label}</Label>
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <div className="with-eye">
        <Input className="field" ref={inputRef} autoCapitalize="none" autoCorrect="off" />
        <ToggleButton
          className="btn bare sq eye"
          isSelected={shown}
          onChange={setShown}
          aria-label={text("passphrase.show-name")}
        >
          {shown ? <EyeOff className="ic" aria-hidden /> : <Eye className="ic" aria-hidden />}
        </ToggleButton>
      </div>
      <p className="caps" role="status">
        {caps && text("passphrase.caps")}
      </p>
      {children}
      <FieldError className="wrong">{said(error)}</FieldError>
    </TextField>
  );
}
