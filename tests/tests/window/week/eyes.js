// What a person sees of the window: what things are called, what has the keyboard, and where to press.
const plain = (words) => (words ?? "").replace(/\s+/g, " ").trim();
const isHidden = (element) => element.getAttribute("aria-hidden") === "true";

/** The words of an element as they are read out: what is only drawn is left out. */
function wordsOf(element) {
  if (element.hasAttribute("aria-label")) return plain(element.getAttribute("aria-label"));
  const parts = [...element.childNodes].map((node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || isHidden(node)) return "";
    const { display } = getComputedStyle(node);
    if (display === "none") return "";
    return display === "inline" ? wordsOf(node) : ` ${wordsOf(node)} `;
  });
  return plain(parts.join(""));
}
const byIds = (ids) =>
  plain(
    ids
      .split(/\s+/)
      .map((id) => document.getElementById(id))
      .filter(Boolean)
      .map(wordsOf)
      .join(" "),
  );

/** What a screen reader calls an element. */
function nameOf(element) {
  const by = element.getAttribute("aria-labelledby");
  if (by) return byIds(by);
  if (element.hasAttribute("aria-label")) return plain(element.getAttribute("aria-label"));
  // A row is found by whom it is about, not by all its columns.
  const head = element.matches("[role=row]") && element.querySelector("[role=rowheader]");
  if (head) return wordsOf(head);
  const label = element.labels?.[0];
  if (label) return wordsOf(label);
  return wordsOf(element) || plain(element.getAttribute("placeholder") ?? element.getAttribute("title"));
}

/** Whether a name is the one wanted; "…" stands for anything before or after. */
function is(name, wanted) {
  if (wanted.startsWith("…")) return name.endsWith(wanted.slice(1));
  return wanted.endsWith("…") ? name.startsWith(wanted.slice(0, -1)) : name === wanted;
}

/** What has the keyboard: its name, its role, what it holds, and the line chosen in its list. */
function focus() {
  const element = document.activeElement ?? document.body;
  const active = element.getAttribute("aria-activedescendant");
  const line = active ? document.getElementById(active) : null;
  const box = element.getBoundingClientRect();
  return {
    name: element === document.body ? "" : nameOf(element),
    role: element.getAttribute("role") ?? element.tagName.toLowerCase(),
    line: line ? wordsOf(line) : "",
    seen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  };
}

const pressable =
  "button, a[href], input, textarea, summary, [role=button], [role=menuitem], [role=tab], [role=radio]," +
  " [role=option], [role=row], [role=gridcell]";

/** What takes the press of something: the label around a box that is only drawn. */
const faceOf = (element) => (element.matches("input[type=checkbox], input[type=radio]") && element.closest("label")) || element;

/** Everything called so that is drawn, the topmost layer last in the document first. */
function called(name, within) {
  const rooms = within ? [...document.querySelectorAll(within)] : [document];
  return rooms
    .flatMap((room) => [...room.querySelectorAll(pressable)])
    .filter((element) => !element.closest("[aria-hidden=true], [inert]") && faceOf(element).getClientRects().length > 0)
    .filter((element) => is(nameOf(element), name));
}

/** The innermost element that says just these words. */
const written = (words) => [...document.querySelectorAll("body *")].filter((element) => plain(element.innerText) === words).at(-1);

/** Where to press an element, and whether a press there would meet it; if not, where to turn the wheel, and how far. */
function place(element) {
  const face = faceOf(element);
  const box = face.getBoundingClientRect();
  const at = { x: Math.round(box.left + Math.min(box.width / 2, 200)), y: Math.round(box.top + box.height / 2) };
  const met = document.elementFromPoint(at.x, at.y);
  const isMet = met !== null && (face.contains(met) || met.contains(face));
  if (isMet) return { ...at, met: true };
  for (let room = face.parentElement; room; room = room.parentElement) {
    const edge = room.getBoundingClientRect();
    const rolls = /auto|scroll/.test(getComputedStyle(room).overflowY) && room.scrollHeight > room.clientHeight + 1;
    if (rolls && (at.y < edge.top + 8 || at.y > edge.bottom - 8)) {
      const middle = { x: Math.round(edge.left + edge.width / 2), y: Math.round(edge.top + edge.height / 2) };
      return { ...middle, met: false, roll: Math.round(at.y - middle.y) };
    }
  }
  return { ...at, met: false, roll: 0, under: met ? nameOf(met) || met.outerHTML.slice(0, 200) : "nothing" };
}
