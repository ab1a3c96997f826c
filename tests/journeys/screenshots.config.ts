import { defineConfig } from "vitest/config";

/** `npm run screenshots`: the pictures of the README, taken from the running product. */
export default defineConfig({
  test: { include: ["tests/journeys/screenshots.ts"], testTimeout: 600_000, pool: "forks" },
});
