import { useEffect, useState } from "react";

/** How long something may take before it is said that it takes a while, in milliseconds. */
const SOON = 300;

/** Whether something has been under way for so long that somebody may wonder; what is quick is never told of. */
export function useBusy(isUnderWay: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isUnderWay) return;
    const wait = setTimeout(() => setLong(true), SOON);
    return () => {
      clearTimeout(wait);
      setLong(false);
    };
  }, [isUnderWay]);
  return isUnderWay && isLong;
}
