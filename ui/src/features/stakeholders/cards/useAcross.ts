import { type RefObject, useLayoutEffect, useState } from "react";

/** How many columns of at least `least` pixels fit beside each other, with `gap` pixels between them. */
export function useAcross(frame: RefObject<HTMLElement | null>, least: number, gap: number): number {
  const [across, setAcross] = useState(1);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const read = () => setAcross(Math.max(1, Math.floor((element.clientWidth + gap) / (least + gap))));
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame, least, gap]);
  return across;
}
