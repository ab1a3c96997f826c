import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const RENDERER = fileURLToPath(new URL("../../renderer", import.meta.url));

test("every style sheet stands in the list that orders them", () => {
  const list = readFileSync(join(RENDERER, "app", "styles.ts"), "utf8");
  const sheets = readdirSync(RENDERER, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".css"))
    .map((path) => path.replaceAll("\\", "/"));
  expect(sheets.length).toBeGreaterThan(20);
  expect(
    sheets.filter(
      (path) =>
        !list.includes(`/${path.split("/").slice(-2).join("/")}"`) && !list.includes(`"./${path.split("/").at(-1)}"`),
    ),
  ).toEqual([]);
});
