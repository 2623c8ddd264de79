import { type ReactNode, useId } from "react";

/** A part of a page: opens with a thick rule and a title, as in print. */
export function Section({
  title,
  aside,
  className = "",
  children,
}: {
  title: string;
  /** Stands at the end of the title's line. */
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={`sec ${className}`} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}
