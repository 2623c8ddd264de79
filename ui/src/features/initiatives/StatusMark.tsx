import {
  CircleCheck,
  CircleDashed,
  CircleDot,
  CirclePause,
  CircleSlash,
  Circle as CircleWhole,
  type LucideIcon,
} from "lucide-react";
import type { InitiativeStatus } from "@/api/generated";
import { useText } from "@/components";

const icons: Record<InitiativeStatus, LucideIcon> = {
  idea: CircleDashed,
  planned: CircleWhole,
  active: CircleDot,
  paused: CirclePause,
  finished: CircleCheck,
  dropped: CircleSlash,
};

/** The sign of a status. Ink and form tell them apart, never a colour. */
export function StatusIcon({ status }: { status: InitiativeStatus }) {
  const Icon = icons[status];
  return <Icon className="ic" aria-hidden />;
}

/** A status as a pill with its word. */
export function StatusMark({ status }: { status: InitiativeStatus }) {
  const text = useText();
  return (
    <span className="pill initstatus" data-status={status}>
      <StatusIcon status={status} />
      {text(`status-${status}`)}
    </span>
  );
}
