import { useId } from "react";
import type { PackLeftOut } from "@/api/generated";
import { useText } from "@/components";

/** What stays out of a pack, and why; nothing if all is in it. */
export function LeftOut({ leftOut }: { leftOut: readonly PackLeftOut[] }) {
  const text = useText();
  const id = useId();
  if (leftOut.length === 0) return null;
  return (
    <div className="pack-out">
      <h3 id={id}>{text("pack-left-out-title")}</h3>
      <ul aria-labelledby={id}>
        {leftOut.map((one) => (
          <li key={`${one.title} ${one.part} ${one.why}`}>
            {text("pack-left-out", {
              title: one.title ?? "none",
              part: text(`pack-part-${one.part.replaceAll("_", "-")}`, { count: one.count }),
              why: text(`pack-why-${one.why.replaceAll("_", "-")}`),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
