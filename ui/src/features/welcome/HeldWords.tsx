import { useText } from "@/components";
import { heldCount } from "@/parts/passphrase";

/** Says that texts of a locked plan are not saved yet, and none of what is in them. */
export function HeldWords({ path }: { path: string }) {
  const text = useText();
  const count = heldCount(path);
  return count > 0 ? <p className="note">{text("unlock-held", { count })}</p> : null;
}
