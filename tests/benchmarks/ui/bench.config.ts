import { defineConfig } from "vitest/config";

/** `npm run bench:ui`: how quick the window is, measured by the browser itself. */
export default defineConfig({
  test: {
    include: ["tests/benchmarks/ui/run.ts"],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    pool: "forks",
    disableConsoleIntercept: true,
  },
});
