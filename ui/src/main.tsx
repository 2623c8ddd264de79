// First, so that a feature's own style sheet comes after what it builds on.
import "./design/index.css";

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { choosePlatform } from "./platform/platform";
import { tauri } from "./platform/tauri";

/** In a browser, which only a developer opens it in, a made-up town stands in for the program. */
async function start(root: HTMLElement) {
  if (import.meta.env.DEV && !("__TAURI_INTERNALS__" in window)) {
    const { fakePlatform } = await import("./platform/fake");
    choosePlatform(fakePlatform(new URLSearchParams(window.location.search)));
  } else {
    choosePlatform(tauri);
  }
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

// The webview's own menu offers to go back, to load again and to look inside; in a field it offers to paste.
window.addEventListener("contextmenu", (event) => {
  const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
  if (!isField && !getSelection()?.toString()) event.preventDefault();
});

const root = document.getElementById("root");
if (root) void start(root);
