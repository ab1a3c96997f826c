import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, expectAccessible, expectNoSideways, goTo, openApp, openSample } from "./driver.ts";

let app: App;
beforeAll(async () => {
  app = await openApp();
  await openSample(app);
});
afterAll(() => app?.close());

test("checklists are ticked by the pack where it knows; the user's tick is kept and undone", async () => {
  const { page } = app;
  await goTo(app, "Prepare");
  const submission = page.getByRole("region", { name: "Submission day" });
  await submission.getByText("In the pack: Approved invitation / reference.").waitFor();
  await submission.getByText("Passport original", { exact: true }).click();
  await expect.poll(async () => (await app.view()).pack.ticks).toEqual(["CL-B11-B1"]);
  await page.getByRole("button", { name: "Undo: tick" }).click();
  await expect.poll(async () => (await app.view()).pack.ticks).toEqual([]);
  await expectAccessible(app, "checklists");
  await expectNoSideways(app, "checklists");
});

test("the days to file are worked out, a holiday is kept, and the calendar is saved as a file", async () => {
  const { page } = app;
  await page.getByRole("tab", { name: "Dates" }).click();
  await page.getByText(/^File between .* and .*2026\.$/).waitFor();
  await page.getByLabel("Add a holiday").fill("2026-12-16");
  await expect.poll(async () => (await app.view()).pack.holidays).toEqual(["2026-12-16"]);
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save for the calendar (.ics)" }).click();
  const path = await (await saving).path();
  const calendar = await readFile(path, "utf8");
  expect(calendar).toContain("BEGIN:VCALENDAR");
  expect(calendar).toContain("SUMMARY:Planned entry into Kazakhstan");
  await expectAccessible(app, "dates");
  for (const name of ["Interview and border", "Verify before filing"]) {
    await page.getByRole("tab", { name }).click();
    await expectAccessible(app, name);
    await expectNoSideways(app, name);
  }
});

test("a mission's wishes are written down, change the pack's order, and can be taken off again", async () => {
  const { page } = app;
  await goTo(app, "Route");
  const wishes = page.getByRole("region", { name: "What your mission wants otherwise" });
  await wishes.getByRole("button", { name: "Write it down" }).click();
  await wishes.getByLabel("Mission", { exact: true }).fill("Embassy of Kazakhstan, Somewhere");
  await wishes.getByLabel("Where it was read, or who said it").fill("its page");
  await wishes.getByLabel("Photo width, mm").fill("50");
  await wishes.getByLabel("Photo height, mm").fill("50");
  await wishes.getByLabel("Photo background, in the mission's words").fill("white");
  await wishes.getByLabel("Upload limit, MB").fill("5");
  await wishes.getByRole("button", { name: "Application form one place earlier" }).click();
  await wishes.getByRole("button", { name: "Keep these wishes" }).click();
  await wishes.getByText("Upload limit: 5 MB").waitFor();
  await wishes.getByText(/^Order: Application form · Document index/).waitFor();
  await wishes.getByText("Photo: 50 × 50 mm, white").waitFor();
  // The sample's photo is 35 by 45, before a white wall.
  const photoFaults = async () =>
    Object.values((await app.view()).pageIssues).flatMap((issues) => issues.map(({ check }) => check));
  await expect.poll(photoFaults).toContain("photo-size");
  expect(await photoFaults()).not.toContain("photo-background");
  const plan = await app.call("pack.plan", { packId: (await app.view()).pack.id });
  expect(plan.sections[0]?.id).toBe("application-form");
  await expectAccessible(app, "route with wishes");
  await wishes.getByRole("button", { name: "Take it off the route" }).click();
  await expect.poll(async () => (await app.view()).pack.overlay).toBeNull();
  await expect.poll(photoFaults).not.toContain("photo-size");
});

test("a question of the checks takes its answer where it stands; what is not right becomes a finding", async () => {
  const { page } = app;
  await goTo(app, "Check");
  const form = page.locator('[data-question="R195"]');
  await form.getByRole("button", { name: "Not right" }).click();
  await expect.poll(async () => (await app.view()).findings.map(({ rule }) => rule)).toContain("R195");
  await page.locator('[data-answered="R195"]').getByRole("button", { name: "Open again" }).click();
  await form.getByRole("button", { name: "As it should be" }).click();
  await expect.poll(async () => (await app.view()).questions.map(({ rule }) => rule)).not.toContain("R195");
  await expectAccessible(app, "questions");
});

test("points that only the eye decides are answered beside the paper; a no becomes a finding and can be taken back", async () => {
  const { page } = app;
  await goTo(app, "Check");
  const rules = async () => (await app.view()).findings.map(({ rule }) => rule);
  const card = page.locator(".look-row", { has: page.locator('[data-question="PH05"]') });
  await card.locator('[data-question="PH05"]').getByRole("button", { name: /^No/ }).click();
  await expect.poll(rules).toContain("PH05");
  await card
    .locator('[data-question="PH05"]')
    .getByRole("button", { name: /^Open again/ })
    .click();
  await expect.poll(rules).not.toContain("PH05");
  await card.getByRole("button", { name: /^All as it should be/ }).click();
  await expect.poll(async () => (await app.view()).questions.filter(({ rule }) => rule.startsWith("PH"))).toEqual([]);
  await app.call("pack.undo", { packId: (await app.view()).pack.id });
  await expect.poll(async () => (await app.view()).questions.map(({ rule }) => rule)).toContain("PH10");
  await expectAccessible(app, "looks");
});
