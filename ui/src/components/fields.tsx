import { Check, ChevronDown, Minus } from "lucide-react";
import { type ReactNode, type Ref, useRef } from "react";
import {
  Checkbox as AriaCheckbox,
  type CheckboxProps as AriaCheckboxProps,
  Select as AriaSelect,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Button,
  FieldError,
  Header,
  Input,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SelectValue,
  Text,
  TextArea,
} from "react-aria-components";

import { Concerns, KeepOrReword, namesAChild } from "./Guard";
import { type Problem, useProblemWords } from "./messages";

interface Words {
  label: string;
  /** A line under the label that says what is meant. */
  hint?: string | undefined;
  /** What is wrong, shown beside the field. */
  error?: Problem | undefined;
}

export interface TextFieldProps extends Omit<AriaTextFieldProps, "className" | "children" | "style">, Words {
  placeholder?: string;
  /** More than one line. */
  lines?: number | undefined;
  /** Looks at what is typed for what could tell who a child is; a field of several lines always does. */
  isNote?: boolean;
  /** Somebody has said why words that could tell who a child is have to stay: they may be kept now. */
  onKept?: () => void;
  /** What stands there is kept: Ctrl+Z takes back the step that kept it. */
  isKept?: boolean;
  /** The label is only for screen readers. */
  hideLabel?: boolean;
  className?: string;
  inputRef?: Ref<HTMLInputElement>;
  /** Marks it for whoever is led to the words that wait in it. */
  markOf?: string;
}

/** A field for words. Where they are refused because they could tell who a child is, it asks to reword or why. */
export function TextField({
  label,
  hint,
  error,
  placeholder,
  lines,
  isNote = lines !== undefined,
  onKept,
  isKept,
  hideLabel,
  className = "",
  inputRef,
  markOf,
  ...rest
}: TextFieldProps) {
  const said = useProblemWords();
  const guarded = namesAChild(error);
  const frame = useRef<HTMLDivElement>(null);
  const reword = () => frame.current?.querySelector<HTMLElement>("input, textarea")?.focus();
  return (
    <AriaTextField {...rest} ref={frame} isInvalid={error !== undefined} className={`fld ${className}`}>
      <Label className={hideLabel ? "vh" : "lbl"}>{label}</Label>
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      {lines ? (
        <TextArea
          className="field area"
          rows={lines}
          placeholder={placeholder}
          data-untyped={isKept || undefined}
          data-words-of={markOf}
        />
      ) : (
        <Input
          className="field"
          placeholder={placeholder}
          ref={inputRef}
          data-untyped={isKept || undefined}
          data-words-of={markOf}
        />
      )}
      {isNote && error === undefined && <Concerns words={rest.value ?? null} />}
      <FieldError className="wrong">{said(error)}</FieldError>
      {guarded && (
        <KeepOrReword
          refusal={guarded}
          words={rest.value ?? ""}
          onReword={reword}
          onKept={() => onKept?.()}
        />
      )}
    </AriaTextField>
  );
}

/** One choice of a select. */
export interface Choice {
  id: string;
  label: string;
  /** Drawn before the label, such as a domain's mark. */
  mark?: ReactNode;
  /** The heading it stands under in the list; those of one heading follow each other. */
  under?: string;
}

/** Choices as they stand in the list: under their headings, in their order. */
function sections(choices: Choice[]): { under: string | undefined; of: Choice[] }[] {
  const all: { under: string | undefined; of: Choice[] }[] = [];
  for (const choice of choices) {
    const last = all.at(-1);
    if (last && last.under === choice.under) last.of.push(choice);
    else all.push({ under: choice.under, of: [choice] });
  }
  return all;
}

const line = (choice: Choice) => (
  <ListBoxItem key={choice.id} id={choice.id} textValue={choice.label} className="item">
    {choice.mark}
    <span>{choice.label}</span>
  </ListBoxItem>
);

/** One of a few choices. */
export function Select({
  label,
  hint,
  error,
  choices,
  value,
  onChange,
  placeholder,
  hideLabel,
  className = "",
  isDisabled,
}: Words & {
  choices: Choice[];
  value: string | null;
  onChange: (id: string) => void;
  placeholder?: string;
  hideLabel?: boolean;
  className?: string;
  isDisabled?: boolean;
}) {
  const said = useProblemWords();
  return (
    <AriaSelect
      className={`fld ${className}`}
      value={value}
      onChange={(key: Key | null) => key !== null && onChange(String(key))}
      placeholder={placeholder}
      isInvalid={error !== undefined}
      isDisabled={isDisabled}
    >
      <Label className={hideLabel ? "vh" : "lbl"}>{label}</Label>
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <Button className="field pick">
        <SelectValue className="picked" />
        <ChevronDown className="ic" aria-hidden />
      </Button>
      <FieldError className="wrong">{said(error)}</FieldError>
      <Popover className="pop">
        <ListBox className="menu">
          {sections(choices).map(({ under, of }) =>
            under === undefined ? (
              of.map(line)
            ) : (
              <ListBoxSection key={under} id={under}>
                <Header className="under">{under}</Header>
                {of.map(line)}
              </ListBoxSection>
            ),
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

/** A box to tick. Without words it needs an `aria-label`. */
export function Checkbox({
  children,
  className = "",
  ...rest
}: Omit<AriaCheckboxProps, "children" | "className" | "style"> & {
  children?: ReactNode;
  className?: string;
}) {
  return (
    <AriaCheckbox {...rest} className={`check ${className}`}>
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className="ck" data-on={isSelected || isIndeterminate || undefined}>
            {isIndeterminate ? (
              <Minus className="ic" aria-hidden />
            ) : (
              isSelected && <Check className="ic" aria-hidden />
            )}
          </span>
          {children}
        </>
      )}
    </AriaCheckbox>
  );
}
