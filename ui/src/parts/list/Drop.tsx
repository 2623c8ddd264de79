import { ChevronDown, X } from "lucide-react";
import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components";
import { Checkbox, PopoverButton, useText } from "@/components";

/** One value of a filter. */
export interface Option {
  id: string;
  /** Another word that a link may use for it. */
  also?: string;
  label: string;
  mark?: ReactNode;
}

/** A filter by ticks; what is chosen stays visible on its button, with a cross that lifts it. */
export function Drop({
  label,
  options,
  chosen,
  onChange,
}: {
  label: string;
  options: Option[];
  chosen: string[];
  onChange: (ids: string[]) => void;
}) {
  const text = useText();
  const isSet = ({ id, also }: Option) =>
    chosen.includes(id) || (also !== undefined && chosen.includes(also));
  const set = options.filter(isSet);
  const words =
    set.length === 0
      ? label
      : set.length === 1
        ? (set[0]?.label ?? label)
        : text("list-filter-several", { label, count: set.length });
  return (
    <span className={`drop ${set.length > 0 ? "set" : ""}`}>
      <PopoverButton
        label={label}
        button={
          <AriaButton
            className="open"
            aria-label={set.length > 0 ? `${label}: ${set.map((one) => one.label).join(", ")}` : label}
          >
            {set.length === 1 && set[0]?.mark}
            {words}
            {set.length === 0 && <ChevronDown className="ic" aria-hidden />}
          </AriaButton>
        }
      >
        <ul className="ticks">
          {options.map((option) => (
            <li key={option.id}>
              <Checkbox
                isSelected={isSet(option)}
                onChange={(isOn) => {
                  const rest = chosen.filter((id) => id && id !== option.id && id !== option.also);
                  onChange(isOn ? [...rest, option.id] : rest);
                }}
              >
                {option.mark}
                <span>{option.label}</span>
              </Checkbox>
            </li>
          ))}
        </ul>
      </PopoverButton>
      {set.length > 0 && (
        <AriaButton
          className="lift"
          aria-label={text("list-filter-lift", { label })}
          onPress={() => onChange([])}
        >
          <X className="ic" aria-hidden />
        </AriaButton>
      )}
    </span>
  );
}
