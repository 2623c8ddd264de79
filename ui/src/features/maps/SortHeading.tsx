import { ArrowDown, ArrowUp } from "lucide-react";

/** A heading that sorts the table by its column. */
export function SortHeading({
  label,
  title,
  className,
  sorted,
  onPress,
}: {
  label: string;
  title?: string;
  className?: string | undefined;
  /** Which way the table is sorted by it, if it is. */
  sorted: "ascending" | "descending" | "none";
  onPress: () => void;
}) {
  const Arrow = sorted === "descending" ? ArrowDown : ArrowUp;
  return (
    <th scope="col" className={className} aria-sort={sorted}>
      <button type="button" title={title} onClick={onPress}>
        {label}
        {sorted !== "none" && <Arrow className="ic" aria-hidden />}
      </button>
    </th>
  );
}
