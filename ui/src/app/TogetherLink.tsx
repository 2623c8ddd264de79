import { Link } from "@tanstack/react-router";
import { Handshake } from "lucide-react";
import { useConflicts } from "@/api/queries";
import { formatNumber, useText } from "@/components";

/** The way to working on copies together, at the end of the header; it counts what needs somebody to choose. */
export function TogetherLink({ isHere }: { isHere: boolean }) {
  const text = useText();
  const count = useConflicts().data?.length ?? 0;
  return (
    <Link
      to="/together"
      className="btn out together"
      aria-current={isHere ? "page" : undefined}
      aria-label={count > 0 ? text("together-link", { count }) : undefined}
      title={text("place-together")}
    >
      <Handshake className="ic" aria-hidden />
      <span className="words">{text("place-together")}</span>
      {count > 0 && (
        <span className="count num" aria-hidden>
          {formatNumber(count)}
        </span>
      )}
    </Link>
  );
}
