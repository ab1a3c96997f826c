import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: "renderer",
  base: "./",
  plugins: [react(), ownLanguagesOnly()],
  // "assets" is where the doors serve pictures.
  build: {
    outDir: "../dist/renderer",
    assetsDir: "app",
    emptyOutDir: true,
    sourcemap: false,
    // One style sheet, so that its rules stand in the same order whichever part of the window is loaded first.
    cssCodeSplit: false,
    // The steps of a pack come by themselves, after home (renderer/app/usePackSteps.ts).
    chunkSizeWarningLimit: 1_000,
  },
  test: {
    root: ".",
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    environment: "node",
    // Commands that tests start find their compiled code here, however fresh the folders are that a test gives them.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL(".qujat-cache/code", import.meta.url)) },
    testTimeout: 300_000,
    hookTimeout: 400_000,
    expect: { poll: { timeout: 60_000, interval: 50 } },
    maxWorkers: 2,
    pool: "forks",
  },
});

/** react-aria brings its announcements in 34 languages; the window speaks two of them (renderer/app/App.tsx). */
function ownLanguagesOnly(): Plugin {
  return {
    name: "own-languages-only",
    load(id) {
      const locale =
        /\/(?:react-aria|react-aria-components|react-stately)\/.*\/intl\/.*\/([a-z]{2}-[A-Z]{2})\.mjs$/.exec(id)?.[1];
      return locale === undefined || locale === "en-US" || locale === "ru-RU" ? null : "export default {};";
    },
  };
}
