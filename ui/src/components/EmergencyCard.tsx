import { Dialog } from "./overlays";
import { useText } from "./text";

/** Who to call when a child is in danger. Never blank: before a plan has its own numbers, general words. */
export function EmergencyCard({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const text = useText();
  return (
    <Dialog title={text("emergency-title")} isOpen={isOpen} onClose={onClose}>
      <div className="emergency">
        <p className="first">{text("emergency-now")}</p>
        <ul>
          {["emergency-police", "emergency-helpline", "emergency-lead"].map((id) => (
            <li key={id}>{text(id)}</li>
          ))}
        </ul>
        <p>{text("emergency-do-not")}</p>
        <p className="q">{text("emergency-not-here")}</p>
      </div>
    </Dialog>
  );
}
