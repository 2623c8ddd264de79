import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// The page that `cargo xtask bench` measures frames with.
export default defineConfig({
  root: fileURLToPath(new URL("./bench", import.meta.url)),
  base: "./",
  plugins: [react()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  build: {
    outDir: fileURLToPath(new URL("../target/bench/frames", import.meta.url)),
    emptyOutDir: true,
    target: ["safari16.4"],
    chunkSizeWarningLimit: 4000,
  },
});
