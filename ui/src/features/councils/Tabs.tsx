import { Link } from "@tanstack/react-router";
import type { Council } from "@/api/generated";
import { useText } from "@/components";
import type { View } from "./search";

// A link to the seats is not the way to every other page.
const exactly = { exact: true, explicitUndefined: true };

/** The pages of a council, or of all councils together. */
export function CouncilTabs({ council, view }: { council?: Council; view: View | undefined }) {
  const text = useText();
  const isChildren = council?.kind === "childrens_council";
  const first = council ? (isChildren ? "councils-tab-group" : "councils-seats") : "councils-tab-all";
  const tabs: { view?: View; label: string }[] = [
    { label: text(first) },
    ...(isChildren ? [{ view: "asks" as const, label: text("asks-title") }] : []),
    ...(council ? [{ view: "meetings" as const, label: text("meetings-title") }] : []),
    { view: "decisions", label: text("meetings-decisions") },
    { view: "actions", label: text("meetings-actions") },
  ];
  return (
    <nav className="page-tabs" aria-label={text("councils-tabs")}>
      {tabs.map((tab) => (
        <Link
          key={tab.label}
          to="/councils"
          search={{ ...(council && { open: council.id }), ...(tab.view && { view: tab.view }) }}
          activeOptions={exactly}
          aria-current={view === tab.view ? "page" : undefined}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
