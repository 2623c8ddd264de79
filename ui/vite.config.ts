import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  clearScreen: false,
  server: { port: 5173, strictPort: true },
  // WebKitGTK 2.40 and later, and the browsers a developer looks with.
  build: {
    target: ["safari16.4", "chrome111"],
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    // One style sheet, in the order of the imports: a place must look the same whichever was opened before it.
    cssCodeSplit: false,
    // Every webview the program runs in knows what this would stand in for.
    modulePreload: { polyfill: false },
  },
  test: {
    environment: "jsdom",
    setupFiles: ["src/test/setup.ts"],
    globals: false,
    testTimeout: 120_000,
    // Nothing else runs beside these tests, and most machines have two cores: leaving one free would double their time.
    maxWorkers: "100%",
    css: false,
  },
});
