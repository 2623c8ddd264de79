import { useEffect, useState } from "react";

/** The size of 1 rem in pixels; it changes with the type size, and rows must grow with it. */
export function useRem(): number {
  const [rem, setRem] = useState(16);
  useEffect(() => {
    const read = () => {
      const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      if (size > 0) setRem(size);
    };
    read();
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ["style"] });
    return () => observer.disconnect();
  }, []);
  return rem;
}
