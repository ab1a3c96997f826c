import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, expectAccessible, expectNoSideways, goTo, openApp, openSample } from "./driver.ts";

let app: App;
beforeAll(async () => {
  app = await openApp();
  await openSample(app);
});
afterAll(() => app?.close());

const openFindings = async () => (await app.view()).findings.map((finding) => finding.rule).sort();

test("the matrix shows each value as its crop with its reading, walked by arrows, opened by Enter", async () => {
  const { page } = app;
  await goTo(app, "Check");
  const grid = page.getByRole("grid", { name: "Values side by side" });
  const wrong = grid.getByRole("button", { name: /^Passport number, Application form: FA4170528\. differs$/ });
  await wrong.waitFor();
  await grid.getByRole("button", { name: /^Surname, Passport: YULDASHEVA/ }).focus();
  await page.keyboard.press("ArrowRight");
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
    .toMatch(/^Surname, Application form/);
  for (const _row of ["given names", "passport number"]) await page.keyboard.press("ArrowDown");
  await expect.poll(() => wrong.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Passport number" });
  await dialog.getByRole("region", { name: "Application form", exact: true }).waitFor();
  await dialog.getByRole("region", { name: "Passport", exact: true }).waitFor();
  await dialog.getByText(/Two neighbouring characters are swapped/).waitFor();
  await dialog.getByText("Where this is from").click();
  await dialog
    .getByText(/B11 guide/)
    .first()
    .waitFor();
  const crop = dialog.getByRole("img", { name: "The scan where FA4170528 was read" });
  await expect.poll(() => crop.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(40);
  await expectAccessible(app, "comparison");
  await page.keyboard.press("Escape");
  await expect.poll(() => wrong.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("a misread value is corrected: the finding goes, undo brings it back", async () => {
  const { page } = app;
  await goTo(app, "Check");
  expect(await openFindings()).toContain("R001");
  await page.getByRole("button", { name: /^Passport number, Application form/ }).click();
  const dialog = page.getByRole("dialog", { name: "Passport number" });
  const reading = dialog
    .getByRole("region", { name: "Application form", exact: true })
    .getByRole("textbox", { name: "Passport number, as read" });
  await reading.fill("FA4170258");
  await reading.press("Enter");
  await dialog.getByText("corrected by you").waitFor();
  await expect.poll(openFindings).not.toContain("R001");
  await dialog.getByRole("button", { name: "Close" }).click();
  await page
    .getByRole("button", { name: /^Passport number, Application form: FA4170258\. corrected by you$/ })
    .waitFor();
  await page.getByRole("button", { name: "Undo: correction" }).click();
  await page.getByRole("button", { name: /^Passport number, Application form: FA4170528\. differs$/ }).waitFor();
  await expect.poll(openFindings).toContain("R001");
});

test("a finding is let stay with a reason, which survives a reload and can be taken back", async () => {
  const { page } = app;
  await goTo(app, "Check");
  await page.getByRole("button", { name: /^Look closely: The bank statement .* names TURSUNOVA MALIKA/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "It may stay, because …" }).click();
  const reason = dialog.getByRole("textbox", { name: "Why it may stay as it is" });
  await expect.poll(() => dialog.getByRole("button", { name: "Let it stay" }).isDisabled()).toBe(true);
  await reason.fill("It is my mother-in-law's account; her letter is enclosed.");
  await dialog.getByRole("button", { name: "Let it stay" }).click();
  await dialog.getByText("This is settled.").waitFor();
  await dialog.getByRole("button", { name: "Close" }).click();
  await page.reload();
  const settled = page.getByRole("region", { name: "Settled by you" });
  await settled.getByText("It is my mother-in-law's account; her letter is enclosed.").waitFor();
  await settled.getByRole("button", { name: "Open again" }).click();
  await page.getByRole("button", { name: /^Look closely: The bank statement .* names TURSUNOVA MALIKA/ }).waitFor();
});

test("the cover letter is written from the papers; a blank that is filled stays filled after a reload", async () => {
  const { page } = app;
  await goTo(app, "Letters");
  const sheet = page.getByRole("region", { name: "The letter as it reads now" });
  await sheet.getByText(/I request a family reunification visa/).waitFor();
  await sheet.getByText("FA4170258", { exact: true }).waitFor();
  await page.getByRole("textbox", { name: "Addressed to (mission)" }).fill("Embassy of Kazakhstan in Tashkent");
  await page.getByRole("textbox", { name: "Place of the event" }).fill("Almaty");
  await page.keyboard.press("Tab");
  await page.getByRole("textbox", { name: "What else the officer should know" }).fill("My husband meets me in Almaty.");
  await page.keyboard.press("Tab");
  await expect.poll(async () => (await app.view()).pack.letters[0]?.body).toBe("My husband meets me in Almaty.");
  await page.reload();
  await sheet.getByText("Embassy of Kazakhstan in Tashkent").waitFor();
  await sheet.getByText("My husband meets me in Almaty.").waitFor();
  await page.getByRole("button", { name: /Cover letter.*complete/ }).waitFor();
  // What differs from the papers is said beside the letter.
  await page.getByRole("textbox", { name: "Passport number" }).fill("FA9999999");
  await page.keyboard.press("Tab");
  await page.getByText(/Passport number: you wrote “FA9999999”, the pack shows “FA4170258”/).waitFor();
  await page.getByRole("button", { name: "Take the pack's value" }).click();
  await page.getByText(/you wrote/).waitFor({ state: "detached" });
});

test("the name note lists the other spellings with document and page, and leaves a doubted one out", async () => {
  const { page } = app;
  await goTo(app, "Letters");
  await page.getByRole("button", { name: /^Name explanation note/ }).click();
  const table = page.getByRole("region", { name: "The letter as it reads now" }).getByRole("table");
  const row = table.getByRole("row", { name: /ЮЛДАШЕВА ДИЛНОЗА/ });
  await expect
    .poll(() => row.getByRole("cell").allTextContents())
    .toEqual([
      expect.stringMatching(/ЮЛДАШЕВА ДИЛНОЗА/),
      "Approved invitation / reference",
      "7",
      "Cyrillic",
      "written in another script",
    ]);
  const doubted = page.getByRole("checkbox", { name: /DILNORA.*perhaps a mistake/ });
  expect(await doubted.isChecked()).toBe(false);
  expect(await table.getByText(/DILNORA/).count()).toBe(0);
});

test("the pack is looked through page by page, made although blockers are open, and verified", async () => {
  const { page } = app;
  await goTo(app, "Pack");
  await page.getByText("page 1 of 18").waitFor();
  const shown = page.getByRole("region", { name: "Preview" }).getByRole("img");
  await expect.poll(() => shown.evaluate((image) => (image as HTMLImageElement).naturalHeight)).toBeGreaterThan(800);
  await page.getByRole("option", { name: "Page 1: Document index" }).click();
  await page.keyboard.press("ArrowDown");
  await page.getByText("page 2 of 18").waitFor();
  await page.getByRole("button", { name: "Go to a document" }).click();
  await page.getByRole("menuitem", { name: /^Bank statements/ }).click();
  await page.getByText(/page 15 of 18/).waitFor();
  await expectAccessible(app, "pack");

  await page.getByText("One PDF").click();
  await page.getByRole("button", { name: "Make the pack" }).click();
  const question = page.getByRole("alertdialog", { name: /blockers? (is|are) open. Make the pack all the same/ });
  await question.getByText(/FA4170528/).waitFor();
  await question.getByRole("button", { name: "Make it all the same" }).click();
  await page.getByText("Written and verified", { exact: true }).waitFor({ timeout: 180_000 });
  await page.getByText(/18 pages · all \d+ points hold/).waitFor();
  await expectAccessible(app, "pack with its report");
  await page.getByRole("button", { name: "Show in the folder" }).click();
  const folder = await page.getByText(/^The files lie in /).textContent();
  const name = await page
    .getByText(/^Pack_B11_YULDASHEVA\.pdf/)
    .first()
    .textContent();
  const file = `${folder?.replace("The files lie in ", "")}/${name?.match(/^\S+?\.pdf/)?.[0]}`;
  const bytes = await readFile(file);
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
  expect(bytes.length).toBeGreaterThan(1_000_000);
});

test("check, letters and pack are accessible in light and dark, fit a small window and 200 % zoom", async () => {
  const { page } = app;
  for (const step of ["Check", "Letters", "Pack"]) {
    await goTo(app, step);
    await page.getByRole("heading", { level: 1, name: step }).waitFor();
    for (const scheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await expectAccessible(app, `${step}, ${scheme}`);
    }
    for (const [width, height] of [
      [1024, 700],
      [512, 350],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expectNoSideways(app, `${step} at ${width}`);
    }
    await page.setViewportSize({ width: 1280, height: 860 });
  }
  await page.emulateMedia({ colorScheme: "light" });
});

test("in Russian and in Kazakh findings, questions and steps speak that language", async () => {
  const { page } = app;
  const languages = [
    { button: /^Language/, choose: "Русский", steps: ["Проверка", "Письма", "Пакет"] },
    { button: /^Язык/, choose: "Қазақша", steps: ["Тексеру", "Хаттар", "Топтама"] },
  ] as const;
  for (const { button, choose, steps } of languages) {
    await page.getByRole("button", { name: button }).click();
    await page.getByRole("menuitem", { name: choose }).click();
    for (const step of steps) {
      await goTo(app, step);
      await page.getByRole("heading", { level: 1, name: step }).waitFor();
      await expectNoSideways(app, `${step} in ${choose}`);
    }
    await goTo(app, steps[0]);
    const said = await page.locator(".row-words > p").allTextContents();
    expect(said.length).toBeGreaterThan(5);
    // Names, numbers and places on papers are Latin; sentences are not.
    expect(said.filter((sentence) => (sentence.match(/\b[a-z]{3,}\b/g) ?? []).length > 3)).toEqual([]);
    await expectAccessible(app, `check in ${choose}`);
  }
});
