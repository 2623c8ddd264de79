const STOPS = "a[href], button, input, textarea, select, [tabindex]";

/**
 * For a page from which lines are taken away by a button of their own, which goes with them: the keyboard then goes on at
 * what stood next to it, and not at the top of the window. Given to the page as its `ref`.
 */
export function nextFocus(page: HTMLElement | null) {
  if (!page) return;
  let had: HTMLElement | undefined;
  // What follows, the nearest first; then what stands before.
  let near: HTMLElement[] = [];
  const enter = (event: FocusEvent) => {
    const all = [...page.querySelectorAll<HTMLElement>(STOPS)].filter((each) => each.tabIndex >= 0);
    had = event.target as HTMLElement;
    const at = all.indexOf(had);
    near = at < 0 ? [] : [...all.slice(at + 1), ...all.slice(0, at).reverse()];
  };
  // Whoever leaves it by themselves is elsewhere, also if that is nowhere.
  const leave = () =>
    queueMicrotask(() => {
      if (had?.isConnected && document.activeElement !== had) had = undefined;
    });
  const look = () => {
    if (!had || had.isConnected || document.activeElement !== document.body) return;
    had = undefined;
    for (const each of near.filter((stop) => stop.isConnected)) {
      each.focus();
      if (document.activeElement === each) return;
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(page, { childList: true, subtree: true });
  page.addEventListener("focusin", enter);
  page.addEventListener("focusout", leave);
  return () => {
    observer.disconnect();
    page.removeEventListener("focusin", enter);
    page.removeEventListener("focusout", leave);
  };
}
