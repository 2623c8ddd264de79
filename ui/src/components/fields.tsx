import { Check, ChevronDown, Minus } from "lucide-react";
import type { ReactNode, Ref } from "react";
import {
  Checkbox as AriaCheckbox,
  type CheckboxProps as AriaCheckboxProps,
  Select as AriaSelect,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Button,
  FieldError,
  Input,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
  TextArea,
} from "react-aria-components";

import { Concerns } from "./Guard";

interface Words {
  label: string;
  /** A line under the label that says what is meant. */
  hint?: string;
  /** What is wrong, in words, shown beside the field. */
  error?: string;
}

export interface TextFieldProps extends Omit<AriaTextFieldProps, "className" | "children" | "style">, Words {
  placeholder?: string;
  /** More than one line. */
  lines?: number;
  /** The label is only for screen readers. */
  hideLabel?: boolean;
  className?: string;
  inputRef?: Ref<HTMLInputElement>;
}

/** A field for words. One of several lines looks at what is typed for what could tell who a child is. */
export function TextField({
  label,
  hint,
  error,
  placeholder,
  lines,
  hideLabel,
  className = "",
  inputRef,
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField {...rest} isInvalid={error !== undefined} className={`fld ${className}`}>
      <Label className={hideLabel ? "vh" : "lbl"}>{label}</Label>
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      {lines ? (
        <TextArea className="field area" rows={lines} placeholder={placeholder} />
      ) : (
        <Input className="field" placeholder={placeholder} ref={inputRef} />
      )}
      {lines !== undefined && <Concerns words={rest.value ?? null} />}
      <FieldError className="wrong">{error}</FieldError>
    </AriaTextField>
  );
}

/** One choice of a select. */
export interface Choice {
  id: string;
  label: string;
  /** Drawn before the label, such as a domain's mark. */
  mark?: ReactNode;
}

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
      <FieldError className="wrong">{error}</FieldError>
      <Popover className="pop">
        <ListBox className="menu" items={choices}>
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.label} className="item">
              {choice.mark}
              <span>{choice.label}</span>
            </ListBoxItem>
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
