import { useEffect, useRef } from "react";

/**
 * A panel that goes, closed or because what it tells of is not on the map any more, takes the keyboard along if that was
 * in it: then the map has it next, or the table in its place.
 */
export function useAfterPanel(isOpen: boolean, toMap: () => void): void {
  const was = useRef(isOpen);
  useEffect(() => {
    const went = was.current && !isOpen;
    was.current = isOpen;
    if (went && isNowhere(document.activeElement)) toMap();
  }, [isOpen, toMap]);
}

/** Nowhere in particular: where the keyboard falls to when what had it is gone. */
const isNowhere = (element: Element | null) => element === document.body || element?.id === "page";
