import { usePlan } from "@/api/queries";
import { useText } from "@/components";

/** Beside what writes a file from a locked plan that is not locked itself; nothing where nothing is locked. */
export function ReadableNote() {
  const text = useText();
  return usePlan().data?.locked ? <p className="i2 s">{text("readable-by-anybody")}</p> : null;
}
