import { Eye, Globe, Lock, type LucideIcon } from "lucide-react";
import { useState } from "react";
import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { Sensitivity } from "@/api/generated";
import { Button, type Problem, useProblemWords, useText } from "@/components";
import "./who-sees.css";

/** From widest to narrowest. */
export const sensitivities: Sensitivity[] = ["public", "council", "restricted", "confidential"];

/** Whether fewer people may see a record than the whole council. */
export const isForFew = (value: Sensitivity) => value === "restricted" || value === "confidential";

const icons: Record<Sensitivity, LucideIcon> = {
  public: Globe,
  council: Eye,
  restricted: Lock,
  confidential: Lock,
};

/**
 * Who may see a record, as a small button beside it with a menu of the four. What everything is as long as nobody says
 * otherwise, the council's, is an icon alone; anything else is said in words.
 */
export function WhoSees({
  name,
  value,
  onSave,
}: {
  /** What the record is called, for screen readers. */
  name: string;
  value: Sensitivity;
  onSave: (value: Sensitivity) => Promise<Problem | undefined>;
}) {
  const text = useText();
  const said = useProblemWords();
  const [wrong, setWrong] = useState<Problem>();
  const level = text(`sensitivity-${value}`);
  return (
    <span className="who-sees">
      <MenuTrigger>
        <Button
          small
          look="bare"
          icon={icons[value]}
          aria-label={text("who-sees", { name, level })}
          data-few={isForFew(value) || undefined}
        >
          {value !== "council" && level}
        </Button>
        <Popover className="pop" placement="bottom end" offset={6}>
          <Menu
            className="menu"
            aria-label={text("stakeholders-sensitivity")}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[value]}
            onSelectionChange={async (keys) => {
              const [next] = [...keys] as Sensitivity[];
              if (next && next !== value) setWrong(await onSave(next));
            }}
          >
            {sensitivities.map((id) => (
              <MenuItem key={id} id={id} className="item two" textValue={text(`sensitivity-${id}`)}>
                <span>{text(`sensitivity-${id}`)}</span>
                <span className="q s">{text(`sensitivity-${id}.about`)}</span>
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {wrong && (
        <span className="wrong" role="alert">
          {said(wrong)}
        </span>
      )}
    </span>
  );
}
