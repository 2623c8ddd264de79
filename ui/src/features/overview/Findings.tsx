import {
  CircleDashed,
  CircleHelp,
  HeartHandshake,
  Hourglass,
  Layers,
  type LucideIcon,
  MapPinOff,
  MessageCircleQuestion,
  Sprout,
  Unlink,
  UserRound,
  UserRoundPlus,
  Users,
} from "lucide-react";
import { useState } from "react";
import type { StandsOut } from "@/api/generated";
import { LinkButton, PopoverButton, Section, useText } from "@/components";
import { FindingPlace } from "./FindingPlace";
import type { Wording } from "./wording";

const icons: Record<StandsOut["kind"], LucideIcon> = {
  gap: CircleDashed,
  level_empty: Layers,
  domain_empty: Layers,
  mostly_after_harm: Hourglass,
  principle_unused: Sprout,
  sectors_missing: UserRoundPlus,
  unplaced: MapPinOff,
  no_lead: UserRound,
  one_partner: HeartHandshake,
  holds_together: Unlink,
  no_ties: Unlink,
  sectors_apart: MessageCircleQuestion,
  vacant_seats: UserRoundPlus,
  children_not_heard: Users,
  unknown_places: CircleHelp,
};

/** Shown at first; the rest on request. */
const first = 4;

/** What stands out, weightiest first, with its evidence. Never a grade. */
export function Findings({ findings, wording }: { findings: StandsOut[]; wording: Wording }) {
  const text = useText();
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, first);
  return (
    <Section
      title={text("overview-stands-out")}
      aside={
        <PopoverButton
          label={text("overview-how-found")}
          placement="bottom end"
          button={
            <LinkButton quiet className="s">
              {text("overview-how-found")}
            </LinkButton>
          }
        >
          <p>{text("overview-how-found.answer")}</p>
        </PopoverButton>
      }
    >
      {findings.length === 0 && <p className="i2">{text("overview-nothing-stands-out")}</p>}
      <ul className="find-l">
        {shown.map((finding) => (
          <FindingItem key={JSON.stringify(finding)} finding={finding} wording={wording} />
        ))}
      </ul>
      {findings.length > first && (
        <LinkButton onPress={() => setAll(!all)} aria-expanded={all}>
          {all ? text("overview-fewer") : text("overview-more", { count: findings.length - first })}
        </LinkButton>
      )}
    </Section>
  );
}

function FindingItem({ finding, wording }: { finding: StandsOut; wording: Wording }) {
  const text = useText();
  const [meaning, setMeaning] = useState(false);
  const Icon = icons[finding.kind] ?? CircleDashed;
  return (
    <li>
      <Icon className="ic" aria-hidden />
      <div>
        <h3 className="t">{wording.finding(finding)}</h3>
        <p className="e">{wording.finding(finding, "evidence")}</p>
        <p className="do">
          <FindingPlace finding={finding} wording={wording} />
          <LinkButton quiet onPress={() => setMeaning(!meaning)} aria-expanded={meaning}>
            {text("overview-not-mean")}
          </LinkButton>
        </p>
        {meaning && <p className="note">{wording.finding(finding, "meaning")}</p>}
      </div>
    </li>
  );
}
