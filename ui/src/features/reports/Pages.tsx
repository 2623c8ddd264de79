import { useEffect, useRef, useState } from "react";
import { useText } from "@/components";
import { type Report, usePagePicture } from "@/parts/print";

/** All pages under each other; each is fetched shortly before it comes into sight. */
export function Pages({ report }: { report: Report }) {
  return (
    <ol className="pages">
      {Array.from({ length: report.info.pages }, (_, n) => n).map((n) => (
        <Page key={n} report={report} page={n} />
      ))}
    </ol>
  );
}

function Page({ report, page }: { report: Report; page: number }) {
  const text = useText();
  const place = useRef<HTMLLIElement>(null);
  const near = useNear(place);
  const url = usePagePicture(report, page, near);
  const { width_mm, height_mm, pages } = report.info;
  return (
    <li ref={place} style={{ aspectRatio: `${width_mm} / ${height_mm}` }}>
      {url && <img src={url} alt={text("reports-page", { page: page + 1, pages })} />}
    </li>
  );
}

/** Whether an element is in sight or about to be; once near, it stays so. */
function useNear(place: React.RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element || near) return;
    if (!("IntersectionObserver" in window)) return setNear(true);
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setNear(true),
      // The margin counts only around the element that scrolls.
      { root: element.closest(".page"), rootMargin: "800px 0px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [place, near]);
  return near;
}
