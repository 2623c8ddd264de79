import { useQuery } from "@tanstack/react-query";
import { call } from "@/api/call";
import { keys } from "@/api/keys";
import { Dialog } from "./overlays";
import { useText } from "./text";

/**
 * Who to call when a child is in danger. Never blank: general words before any plan is open, and whom the
 * open plan names as its safeguarding lead.
 */
export function EmergencyCard({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const text = useText();
  return (
    <Dialog title={text("emergency-title")} isOpen={isOpen} onClose={onClose}>
      <EmergencyWords />
    </Dialog>
  );
}

/** The words of the card. */
export function EmergencyWords() {
  const text = useText();
  // What is known of the open plan, without asking: the card must open whatever the program is busy with.
  const open = useQuery({ queryKey: keys.plan, queryFn: () => call("get_plan", null), enabled: false });
  const lead = open.data?.plan.safeguarding_lead;
  return (
    <div className="emergency">
      <p className="first">{text("emergency-now")}</p>
      <ul>
        {["emergency-police", "emergency-helpline"].map((id) => (
          <li key={id}>{text(id)}</li>
        ))}
        <li>{lead ? <b>{text("emergency-lead-named", { lead })}</b> : text("emergency-lead")}</li>
      </ul>
      <p>{text("emergency-do-not")}</p>
      <p className="q">{text("emergency-not-here")}</p>
    </div>
  );
}
