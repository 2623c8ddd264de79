/**
 * Gives every element the size of a window. jsdom lays nothing out, and a table that only makes the rows in
 * sight would make none.
 */
export function fakeLayout(): void {
  for (const name of ["clientHeight", "clientWidth", "offsetHeight", "offsetWidth"]) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, value: 400 });
  }
}
