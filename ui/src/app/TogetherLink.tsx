import { Link } from "@tanstack/react-router";
import { Handshake } from "lucide-react";
import { useConflicts } from "@/api/queries";
import { formatNumber, useText } from "@/components";
import "./together-link.css";

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
      // Written by the style, so that what is seen and what is read out stay the same words.
      data-count={count > 0 ? formatNumber(count) : undefined}
    >
      <Handshake className="ic" aria-hidden />
      <span className="words">{text("place-together")}</span>
    </Link>
  );
}
