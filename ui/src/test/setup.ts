import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";
import { clearNotices } from "@/components/notices";
import "./quick";

// A loaded machine is slow, and a failed look-up should say what it looked for, not print the page.
configure({ asyncUtilTimeout: 30_000, getElementError: (message) => new Error(message ?? "") });

// jsdom draws nothing, so it lacks what only matters when drawing.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
// Webviews of today answer with a promise, which an effect must not hand on to React as its way of ending.
Element.prototype.scrollIntoView ??= (() => Promise.resolve()) as never;
globalThis.CSS ??= {
  escape: (text: string) => text.replace(/[^\w-]/g, "\\$&"),
  supports: () => false,
} as never;
window.matchMedia ??= ((query: string) => ({
  matches: false,
  media: query,
  addEventListener() {},
  removeEventListener() {},
})) as never;

afterEach(() => {
  cleanup();
  clearNotices();
});
