import { useQuery } from "@tanstack/react-query";
import { call } from "@/api/call";
import { keys } from "@/api/keys";
import { formatDate } from "./moments";
import { Dialog } from "./overlays";
import { useText } from "./text";

/**
 * Who to call when a child is in danger. Never blank: general words before any plan is open, and then also the
 * open plan's own numbers and its safeguarding lead.
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
  const plan = open.data?.plan;
  const lead = plan?.safeguarding_lead;
  return (
    <div className="emergency">
      <p className="first">{text("emergency-now")}</p>
      {plan && plan.card.length > 0 && (
        <section aria-label={text("emergency-own")}>
          <dl className="own">
            {plan.card.map(({ id, label, number, note }) => (
              <div key={id}>
                <dt>
                  <bdi>{label}</bdi>
                  {note && (
                    <span className="q">
                      {" "}
                      <bdi>{note}</bdi>
                    </span>
                  )}
                </dt>
                <dd>
                  <bdi dir="ltr">{number}</bdi>
                </dd>
              </div>
            ))}
          </dl>
          <p className="q s">
            {plan.card_checked_on
              ? text("emergency-checked", {
                  day: formatDate(new Date(`${plan.card_checked_on}T12:00`), "date"),
                })
              : text("emergency-unchecked")}
          </p>
        </section>
      )}
      <ul>
        {["emergency-police", "emergency-helpline"].map((id) => (
          <li key={id}>{text(id)}</li>
        ))}
        <li>{lead ? <b>{text("emergency-lead-named", { lead })}</b> : text("emergency-lead")}</li>
      </ul>
      {plan?.card.length === 0 && <p>{text("emergency-no-own")}</p>}
      <p>{text("emergency-do-not")}</p>
      <p className="q">{text("emergency-not-here")}</p>
    </div>
  );
}
