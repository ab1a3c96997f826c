import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, expectAccessible, goTo, openApp, openSample } from "./driver.ts";

let app: App;
beforeAll(async () => {
  app = await openApp();
  await openSample(app);
}, 500_000);
afterAll(() => app?.close());

/** What the focus is on: the end of a link, as somebody without sight finds it. */
async function focused(): Promise<string> {
  return app.page.evaluate(() => document.activeElement?.textContent ?? "");
}

async function isInSight(): Promise<boolean> {
  return app.page.evaluate(() => {
    const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return top >= 0 && bottom <= window.innerHeight;
  });
}

test("a reason of the refusal map leads to the very finding, in sight, focused and marked; a reload comes back to it", async () => {
  const { page } = app;
  await goTo(app, "Pack");
  await page.getByRole("button", { name: "Look through them" }).click();
  const map = page.getByRole("dialog");
  await expectAccessible(app, "refusal map");
  await map.getByRole("link", { name: /FA4170528/ }).click();
  await page.getByRole("heading", { level: 1, name: "Check" }).waitFor();
  await expect.poll(focused).toContain("FA4170528");
  await expect.poll(isInSight).toBe(true);
  expect(await page.locator(".pointed").textContent()).toContain("FA4170528");
  await expectAccessible(app, "check, at a finding");
  await page.reload();
  await expect.poll(focused).toContain("FA4170528");
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "Pack", exact: true }).waitFor();
});

test("links of the documents, the checklists and the blockers lead to the single thing, too", async () => {
  const { page } = app;
  await goTo(app, "Documents");
  await page.locator(".line-findings").first().click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-item"))).toMatch(/^finding-/);
  await page
    .getByRole("button", { name: /^Go to its place/ })
    .first()
    .click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-item"))).toMatch(/^slot-/);
  await expect.poll(isInSight).toBe(true);
  await goTo(app, "Pack");
  await page.getByRole("button", { name: "Make the pack" }).click();
  await page
    .getByRole("alertdialog")
    .getByRole("link", { name: /DILNORA/ })
    .click();
  await expect.poll(focused).toContain("DILNORA");
  await expect.poll(isInSight).toBe(true);
});
