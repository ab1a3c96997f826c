import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, expectAccessible, expectNoSideways, goTo, idle, openApp, openSample } from "./driver.ts";

let app: App;
beforeAll(async () => {
  app = await openApp({ width: 1024, height: 700 });
}, 500_000);
afterAll(() => app?.close());

const SCHEMES = ["light", "dark"] as const;

/** One state of the screen in light and in dark, and at a zoom of 200 %, which halves the window. */
async function look(where: string, height = 700): Promise<void> {
  await app.page.setViewportSize({ width: 1024, height });
  // What is scrolled half under the bar of steps is no small target.
  await app.page.evaluate(() => window.scrollTo(0, 0));
  for (const colorScheme of SCHEMES) {
    await app.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await app.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await expectAccessible(app, `${where}, ${colorScheme}`, colorScheme === "dark" ? "colours" : "all");
  }
  await expectNoSideways(app, where);
  await app.page.setViewportSize({ width: 512, height: 350 });
  await expectNoSideways(app, `${where}, zoomed`);
  await app.page.setViewportSize({ width: 1024, height: 700 });
}

test("no screen and no state of mine has anything that axe finds, in light and dark; nothing runs off the side", async () => {
  const { page } = app;
  const button = (name: string | RegExp) => page.getByRole("button", { name });
  await look("home, empty");
  await button("New pack").click();
  await page.getByRole("heading", { name: "Why are you going?" }).waitFor();
  await look("route, first question");
  await button("Join or live with close family").click();
  await look("route, next question");
  await goTo(app, "Documents");
  await look("documents, no route, no files");
  await page.getByRole("link", { name: /All packs/ }).click();
  await openSample(app);
  await look("documents, full");
  await button("Correct IMG_2041.jpg").click();
  await page.getByRole("menuitem", { name: "Belongs to" }).click();
  await look("documents, menu");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await button("Open the pages of Анкета подписанная.pdf").click();
  await page.getByRole("dialog").waitFor();
  await look("pages of a document");
  await page.keyboard.press("Escape");
  const choosing = page.waitForEvent("filechooser");
  await button("Choose files").click();
  await (await choosing).setFiles([{ name: "empty.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(0) }]);
  await page.getByRole("heading", { name: "Could not be used" }).waitFor();
  await idle(app);
  await button("Correct cover letter.jpg").click();
  await page.getByRole("menuitem", { name: "Leave it out of the pack" }).click();
  await button("Correct IMG_2057.jpg").click();
  await page.getByRole("menuitem", { name: "Belongs to" }).click();
  await page.getByRole("menuitem", { name: "No place yet" }).click();
  await page.getByText("Where does this belong?").waitFor();
  // Tall enough that nothing beside the pack is cut by its own scrolling.
  await look("documents, beside the pack", 1100);
  for (const step of ["Check", "Letters", "Pack"]) {
    await goTo(app, step);
    await page.getByRole("heading", { level: 1, name: step, exact: true }).waitFor();
    await look(step.toLowerCase());
  }
  await goTo(app, "Route");
  await look("route, chosen");
  await page.route("**/rpc", (route) => route.abort());
  await button("Undo: place of a document").click();
  await page.getByRole("alert").getByRole("button", { name: "Try again" }).waitFor();
  await look("an error");
  await page.unroute("**/rpc");
  await page.getByRole("alert").getByRole("button", { name: "Try again" }).click();
  await page.getByRole("button", { name: "Undo: leaving out a page" }).waitFor();
  await page.getByRole("link", { name: /All packs/ }).click();
  await page.getByRole("heading", { name: "Your packs" }).waitFor();
  await look("home, with packs");
  await button(/^More for b11-family|^More for/)
    .first()
    .click();
  await page.getByRole("menuitem", { name: "Remove this pack" }).click();
  await button(/^Removed packs/).click();
  await look("home, with a removed pack");
  await button(/^Delete for good/).click();
  await look("home, before deleting for good");
  await page.keyboard.press("Escape");
  await button(/^Put back: /).click();
  await page.getByRole("heading", { name: "Your packs" }).waitFor();
}, 600_000);

test("in Russian and Kazakh everything speaks the language, fits, and is kept for the next time", async () => {
  const { page } = app;
  for (const [language, title, steps] of [
    ["Русский", "Ваши пакеты", ["Маршрут", "Документы"]],
    ["Қазақша", "Топтамаларыңыз", ["Бағыт", "Құжаттар"]],
  ] as const) {
    await page.getByRole("link", { name: /^Qujat/ }).click();
    await page.locator(".top-group").last().getByRole("button").first().click();
    await page.getByRole("menuitem", { name: language }).click();
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await page.reload();
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await page.getByRole("listitem").filter({ hasText: "YULDASHEVA" }).getByRole("link").click();
    for (const step of steps) {
      await goTo(app, step);
      await expectNoSideways(app, `${language}, ${step}`);
      await page.setViewportSize({ width: 512, height: 350 });
      await expectNoSideways(app, `${language}, ${step}, zoomed`);
      await page.setViewportSize({ width: 1024, height: 700 });
      expect.soft(await englishLeft(), `${language}, ${step}`).toEqual([]);
    }
    await expectAccessible(app, language);
  }
}, 500_000);

/** Sentences on the screen in Latin letters only, which are neither names nor what a scan says. */
async function englishLeft(): Promise<readonly string[]> {
  const texts = await app.page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode;
      if (parentElement?.closest(".line-words, .tray, .pack-name, select, script, style") === null) {
        found.push((textContent ?? "").trim());
      }
    }
    return found;
  });
  return texts.filter((text) => /[a-z]{3}/.test(text) && !/[а-яәіңғүұқөһ]/i.test(text) && !/^Qujat$/.test(text));
}
