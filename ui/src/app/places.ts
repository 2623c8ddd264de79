import {
  Armchair,
  Ear,
  FileText,
  Handshake,
  History,
  LayoutDashboard,
  LibraryBig,
  type LucideIcon,
  Orbit,
  Settings2,
  Sprout,
  Users,
} from "lucide-react";

/** A place on the rail, or in the header. */
export interface Place {
  to:
    | "/"
    | "/stakeholders"
    | "/councils"
    | "/initiatives"
    | "/assessment"
    | "/maps"
    | "/library"
    | "/reports"
    | "/history"
    | "/together"
    | "/settings";
  /** Message that names it. */
  label: string;
  icon: LucideIcon;
  /** Pages that belong to the place without standing on the rail. */
  within?: string[];
  /** Stands at the end of the rail. */
  end?: boolean;
  /** Stands at the end of the header, not on the rail. */
  inHeader?: boolean;
}

/** The places that work, in the order of the rail and the header. */
export const places: Place[] = [
  { to: "/", label: "place-overview", icon: LayoutDashboard },
  { to: "/stakeholders", label: "place-stakeholders", icon: Users, within: ["/import"] },
  { to: "/councils", label: "place-councils", icon: Armchair },
  { to: "/initiatives", label: "place-initiatives", icon: Sprout },
  { to: "/assessment", label: "place-assessment", icon: Ear },
  { to: "/maps", label: "place-maps", icon: Orbit },
  { to: "/library", label: "place-library", icon: LibraryBig },
  { to: "/reports", label: "place-reports", icon: FileText },
  { to: "/history", label: "place-history", icon: History },
  { to: "/settings", label: "place-settings", icon: Settings2, end: true },
  { to: "/together", label: "place-together", icon: Handshake, inHeader: true },
];

/** The place that the page at this path belongs to. */
export function placeAt(path: string): Place | undefined {
  return places.find(
    (each) =>
      each.to === path || (each.to !== "/" && path.startsWith(`${each.to}/`)) || each.within?.includes(path),
  );
}
