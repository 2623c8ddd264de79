import { NotHere } from "@/components";

/** Beside every field that invites stories: this is no place to report a concern, and who to call instead. */
export function Care() {
  return <NotHere className="care" />;
}
