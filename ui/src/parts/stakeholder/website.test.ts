import { expect, it } from "vitest";
import { isWebsite } from "./website";

it("takes addresses of the web, with or without their beginning", () => {
  for (const words of [
    "https://library.example.org",
    "HTTP://library.example.org/hours?day=1",
    "www.library.org",
    "library.org:8080/a",
    "παιδιά.ελ",
  ])
    expect(isWebsite(words), words).toBe(true);
});

it("takes nothing else", () => {
  for (const words of [
    "javascript:alert(1)",
    "javascript://library.org/%0aalert(1)",
    "data:text/html,hi",
    "file:///etc/passwd",
    "mailto:a@library.org",
    "desk@library.org",
    "library",
    "ask at the desk",
    "https://",
    "https:///",
    ".org",
  ])
    expect(isWebsite(words), words).toBe(false);
});
