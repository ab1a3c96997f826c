import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, expectAccessible, expectNoSideways, goTo, openApp, openSample, slot } from "./driver.ts";

const run = promisify(execFile);
let app: App;
beforeAll(async () => {
  app = await openApp();
  await openSample(app);
});
afterAll(() => app?.close());

const sheet = () => app.page.getByRole("region", { name: "The letter as it reads now" });
/** A letter by its card. */
const card = (name: RegExp) =>
  app.page.getByRole("navigation", { name: "Letters of this route" }).getByRole("button", { name });

test("every document of the route is offered, by what the case calls for", async () => {
  const { page } = app;
  await goTo(app, "Letters");
  for (const group of ["Needed for this case", "Useful", "Working sheets, not for the pack"]) {
    await page.getByRole("heading", { level: 2, name: group }).waitFor();
  }
  expect(
    await page.getByRole("navigation", { name: "Letters of this route" }).getByRole("button").count(),
  ).toBeGreaterThan(10);
});

test("the guides' warnings come while a letter is typed, with the very words marked, and go with them", async () => {
  const { page } = app;
  await card(/^Cover letter/).click();
  const own = page.getByRole("textbox", { name: "What else the officer should know" });
  await own.pressSequentially("I also come for sightseeing.");
  await expect.poll(() => sheet().locator("mark").allTextContents()).toEqual(["sightseeing"]);
  await page
    .getByText(/Tourist wording beside a family purpose is a named cause of refusal.*Source: S0§6, S0§19/)
    .waitFor();
  // A field that is scrolled half under the bar of steps is no small target.
  await page.evaluate(() => window.scrollTo(0, 0));
  await expectAccessible(app, "letters with a warning");
  await own.fill("I do not come for sightseeing.");
  await expect.poll(() => sheet().locator("mark").count()).toBe(0);
  await page.keyboard.press("Tab");
  await expect.poll(async () => (await app.view()).pack.letters[0]?.body).toBe("I do not come for sightseeing.");
});

test("a letter is put into the pack as one act, seen in the preview, taken out by undo", async () => {
  const { page } = app;
  await card(/^Applicant's undertaking/).click();
  await sheet().getByText("I undertake").waitFor();
  await page.getByText("Put it into the pack").click();
  await page.getByText(/It stands on page \d+ of the pack/).waitFor();
  await page.getByText(/You have to sign it: print it, sign it, scan it/).waitFor();
  await goTo(app, "Pack");
  await page.getByRole("option", { name: /Applicant's undertaking/ }).click();
  const shown = page.getByRole("region", { name: "Preview" }).getByRole("img");
  await expect.poll(() => shown.evaluate((image) => (image as HTMLImageElement).naturalHeight)).toBeGreaterThan(800);
  await page.getByRole("button", { name: "Undo: letter in the pack" }).click();
  await page.getByRole("option", { name: /Applicant's undertaking/ }).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Redo: letter in the pack" }).click();
  await page.getByRole("option", { name: /Applicant's undertaking/ }).waitFor();
});

test("a place that a letter fills is told as unsigned, and its words are in the written pack", async () => {
  const { page } = app;
  await goTo(app, "Letters");
  await card(/^Name explanation note/).click();
  await page.getByText("Put it into the pack").click();
  await page.getByText(/It stands on page \d+ of the pack/).waitFor();
  await goTo(app, "Documents");
  const place = slot(app, "Name explanation note");
  await place.getByText("Your letter is in the pack, not signed yet").last().waitFor();
  await place.getByRole("link", { name: "Open the letter" }).click();
  await page.getByRole("heading", { level: 2, name: "Name explanation note" }).waitFor();
  await expect.poll(async () => (await app.view()).findings.map(({ sentence }) => sentence)).toContain("R190.unsigned");
  await goTo(app, "Pack");
  await page.getByText("One PDF").click();
  await page.getByRole("button", { name: "Make the pack" }).click();
  await page.getByRole("button", { name: "Make it all the same" }).click();
  await page.getByText("Written and verified", { exact: true }).waitFor({ timeout: 180_000 });
  const { pack } = await app.view();
  const written = join(app.dataFolder, pack.id, "output", "Pack_B11_YULDASHEVA.pdf");
  const { stdout } = await run("pdftotext", ["-layout", written, "-"]);
  expect(stdout).toContain("Applicant's undertaking");
  const pages = stdout.split("\f");
  const note = pages.find((text) => text.includes("Name explanation note") && text.includes("Why it differs")) ?? "";
  const cited = Number(/ЮЛДАШЕВА.*?\s(\d+)\s+Cyrillic/i.exec(note)?.[1]);
  expect(pages[cited - 1]).toMatch(/ЮЛДАШЕВА|Юлдашева/);
});

test("the named reasons for refusal are looked through before the pack is made", async () => {
  const { page } = app;
  await goTo(app, "Pack");
  await page.getByText(/named reasons? for refusal shows? in this pack/).waitFor();
  await page.getByRole("button", { name: "Look through them" }).click();
  const dialog = page.getByRole("dialog", { name: "Named reasons for refusal" });
  await dialog.getByText(/Names, dates or numbers do not match/).waitFor();
  await dialog.getByText(/FA4170528/).waitFor();
  await expectAccessible(app, "reasons for refusal");
  await dialog
    .getByRole("link", { name: /FA4170528/ })
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: "Check" }).waitFor();
});

test("a letter is saved as PDF and as a Word document", async () => {
  const { page } = app;
  await goTo(app, "Letters");
  await card(/^Cover letter/).click();
  for (const [name, check] of [
    [/^PDF/, (bytes: Buffer) => expect(bytes.subarray(0, 4).toString()).toBe("%PDF")],
    [/^Word/, (bytes: Buffer) => expect(Object.keys(unzipSync(bytes))).toContain("word/document.xml")],
  ] as const) {
    await page.getByRole("button", { name: "Save as a file" }).click();
    await page.getByRole("menuitem", { name }).click();
    const saved = page.getByText(name.source.includes("PDF") ? /^Saved: .*\.pdf$/ : /^Saved: .*\.docx$/);
    check(await readFile(((await saved.textContent()) ?? "").replace("Saved: ", "")));
  }
});

test("letters are accessible in the dark, fit small windows, and speak Russian and Kazakh", async () => {
  const { page } = app;
  await goTo(app, "Letters");
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(app, "letters, dark");
  for (const [width, height] of [
    [1024, 700],
    [512, 350],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expectNoSideways(app, `letters at ${width}`);
  }
  await page.setViewportSize({ width: 1280, height: 860 });
  for (const [button, choose, heading] of [
    [/^Language/, "Русский", "Нужны в этом случае"],
    [/^Язык/, "Қазақша", "Осы жағдайда керек"],
  ] as const) {
    await page.getByRole("button", { name: button }).click();
    await page.getByRole("menuitem", { name: choose }).click();
    await page.getByRole("heading", { level: 2, name: heading }).waitFor();
    await expectNoSideways(app, `letters in ${choose}`);
  }
});
