/** How long a place has to come in sight, in milliseconds. */
const patience = 3000;

/**
 * Puts the keyboard on something of a page that is just being opened, and brings it in sight: by the words that a person
 * reads there, because a page says nothing else of what is in it.
 */
function comeTo(find: () => HTMLElement | null | undefined): void {
  const until = Date.now() + patience;
  const look = () => {
    const found = find();
    if (found) {
      found.focus({ preventScroll: true });
      found.scrollIntoView({ block: "center" });
    } else if (Date.now() < until) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const all = <T extends HTMLElement>(what: string) => [...document.querySelectorAll<T>(`#page ${what}`)];

/** Comes to the field with this label. */
export function comeToField(label: string): void {
  comeTo(() => all<HTMLLabelElement>("label").find((each) => each.textContent === label)?.control);
}

/** Comes to the button with these words. */
export function comeToButton(words: string): void {
  comeTo(() => all("button").find((each) => each.textContent === words));
}

/** Comes to the first button or field of the section with this title. */
export function comeToSection(title: string): void {
  const within = "button, input, textarea, select";
  comeTo(() =>
    all("h2")
      .find((each) => each.textContent === title)
      ?.closest("section")
      ?.querySelector<HTMLElement>(within),
  );
}
