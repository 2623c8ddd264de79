import { Save } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import type { CopyChoice, Manifest } from "@/api/generated";
import { useCommand, usePlan } from "@/api/queries";
import { Button, Checkbox, Section, say, useText } from "@/components";
import { Held } from "./Held";

const whole: CopyChoice = {
  contacts: true,
  history: true,
  restricted: true,
  views: true,
  readable: false,
};

/** What copies are usually for. */
const presets = {
  whole,
  partner: { contacts: false, history: true, restricted: false, views: false, readable: false },
} satisfies Record<string, CopyChoice>;

const kinds = ["contacts", "history", "restricted", "views"] as const;

const isSame = (a: CopyChoice, b: CopyChoice) => kinds.every((kind) => a[kind] === b[kind]);

/** Sends a copy: what goes along, what that comes to, and the button that writes it. */
export function Send({ isMain }: { isMain: boolean }) {
  const text = useText();
  const id = useId();
  const isLocked = usePlan().data?.locked ?? false;
  // Contacts and what is confidential go along only where somebody asks for it, each time (safeguarding rules 5 and 10).
  const [choice, setChoice] = useState<CopyChoice>(presets.partner);
  const [sent, setSent] = useState<Manifest>();
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sent) said.current?.scrollIntoView({ block: "nearest" });
  }, [sent]);
  const send = useCommand("send_copy", {
    onSuccess: (manifest) => {
      if (!manifest) return;
      setSent(manifest);
      say(text("plan-copied", { path: manifest.path }));
    },
  });
  function choose(next: CopyChoice) {
    setChoice(next);
    setSent(undefined);
  }
  const preset = (Object.keys(presets) as (keyof typeof presets)[]).find((key) =>
    isSame(presets[key], choice),
  );
  return (
    <Section title={text("together-send")} className="send-copy">
      <p className="i2">{text("together-send-why")}</p>
      <ToggleButtonGroup
        className="presets"
        aria-label={text("together-send-for")}
        selectionMode="single"
        disallowEmptySelection={preset !== undefined}
        selectedKeys={preset ? [preset] : []}
        onSelectionChange={(chosen) => {
          for (const key of ["whole", "partner"] as const)
            if (chosen.has(key)) choose({ ...presets[key], readable: choice.readable });
        }}
      >
        {(["whole", "partner"] as const).map((key) => (
          <ToggleButton key={key} id={key} className="btn sm">
            {text(`together-preset-${key}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <p className="s q">{text(preset ? `together-preset-${preset}.about` : "together-preset-own")}</p>
      <fieldset className="along">
        <legend className="lbl">{text("together-send-what")}</legend>
        {kinds.map((kind) => (
          <div key={kind} className="tick">
            <Checkbox
              isSelected={choice[kind]}
              onChange={(goes) => choose({ ...choice, [kind]: goes })}
              aria-describedby={`${id}-${kind}`}
            >
              {text(`together-take-${kind}`)}
            </Checkbox>
            <p className="hint" id={`${id}-${kind}`}>
              {text(`together-take-${kind}.hint`)}
            </p>
          </div>
        ))}
        {isLocked && (
          <div className="tick">
            <Checkbox
              isSelected={choice.readable}
              onChange={(readable) => choose({ ...choice, readable })}
              aria-describedby={`${id}-readable`}
            >
              {text("together-take-readable")}
            </Checkbox>
            <p className="hint" id={`${id}-readable`}>
              {text("together-take-readable.hint")}
            </p>
          </div>
        )}
      </fieldset>
      <Held choice={choice} />
      <Button
        look={isMain ? "main" : "out"}
        icon={Save}
        isDisabled={send.isPending}
        onPress={() => send.mutate(choice)}
      >
        {text(send.isPending ? "together-saving" : "together-save-copy")}
      </Button>
      {sent && (
        <div className="note sent" ref={said}>
          <p>
            <b>{text("together-sent")}</b>
          </p>
          <p>{text("together-sent.where", { path: sent.path })}</p>
          <p className="i2">{text(sent.locked ? "together-sent.next-locked" : "together-sent.next")}</p>
        </div>
      )}
    </Section>
  );
}
