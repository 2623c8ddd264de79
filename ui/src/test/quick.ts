/**
 * Two answers of jsdom, given without its detours. Every look-up by role and name asks for the labels and the style of
 * hundreds of elements, and jsdom walks the whole document for each of them: half of the time of a test.
 */

/** What can have a label (HTML, section 4.10.2, "labelable elements"). */
const labelable = [
  HTMLButtonElement,
  HTMLInputElement,
  HTMLMeterElement,
  HTMLOutputElement,
  HTMLProgressElement,
  HTMLSelectElement,
  HTMLTextAreaElement,
];

/** The labels that name a control by `for`, and the one it stands in, in the order of the document. */
function labelsOf(control: HTMLElement): HTMLLabelElement[] {
  const around = control.closest("label");
  return [...control.ownerDocument.getElementsByTagName("label")].filter((label) =>
    label.htmlFor === "" ? label === around : label.htmlFor === control.id,
  );
}

for (const kind of labelable) {
  Object.defineProperty(kind.prototype, "labels", {
    configurable: true,
    get(this: HTMLElement) {
      return this instanceof HTMLInputElement && this.type === "hidden" ? null : labelsOf(this);
    },
  });
}

const computed = window.getComputedStyle.bind(window);

/** What `display` jsdom gives an element that has no style of its own, by whatever its own style sheet looks at. */
const shown = new Map<string, string>();

function display(element: Element): string {
  const told = ["hidden", "open", "popover", "type"].map((name) => element.getAttribute(name)).join("|");
  const key = `${element.tagName}|${told}`;
  const known = shown.get(key);
  if (known !== undefined) return known;
  const asked = computed(element).display;
  shown.set(key, asked);
  return asked;
}

function visibility(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const own = at.hasAttribute("style") && (at as HTMLElement).style.visibility;
    if (own) return own;
  }
  return "visible";
}

/**
 * Whether somebody sees an element, where no style sheet is loaded; everything else, and any element once a test has
 * loaded one, is asked of jsdom.
 */
window.getComputedStyle = ((element: Element, pseudo?: string | null) => {
  if (pseudo || document.styleSheets.length > 0) return computed(element, pseudo);
  const told: Record<string, () => string> = {
    display: () =>
      (element.hasAttribute("style") && (element as HTMLElement).style.display) || display(element),
    visibility: () => visibility(element),
  };
  return new Proxy({} as CSSStyleDeclaration, {
    get: (_, name) => {
      if (name === "getPropertyValue")
        return (of: string) => told[of]?.() ?? computed(element).getPropertyValue(of);
      return (
        told[String(name)]?.() ?? (computed(element) as unknown as Record<string, unknown>)[String(name)]
      );
    },
  });
}) as typeof window.getComputedStyle;
