import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: "renderer",
  base: "./",
  plugins: [react()],
  // "assets" is where the doors serve pictures.
  build: { outDir: "../dist/renderer", assetsDir: "app", emptyOutDir: true, sourcemap: false },
  test: {
    root: ".",
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    environment: "node",
    testTimeout: 300_000,
    hookTimeout: 400_000,
    expect: { poll: { timeout: 60_000, interval: 50 } },
    maxWorkers: 2,
    pool: "forks",
  },
});
