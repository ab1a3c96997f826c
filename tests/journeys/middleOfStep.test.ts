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

test("what one person can mend is copied as a message to them, with and without the browser's leave", async () => {
  const { page } = app;
  await goTo(app, "Check");
  const translator = page.getByRole("region", { name: "The translator or notary" });
  await translator.getByText("1 point").waitFor();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  for (const isAllowed of [true, false]) {
    await page.evaluate((allowed) => {
      // As the desktop window, which grants no permissions.
      if (!allowed) navigator.clipboard.writeText = () => Promise.reject(new DOMException("", "NotAllowedError"));
    }, isAllowed);
    await page.evaluate(() => navigator.clipboard.write([new ClipboardItem({ "text/plain": "" })]));
    await translator.getByRole("button", { name: "Copy as a message: The translator or notary" }).click();
    await translator.getByText("Copied", { exact: true }).first().waitFor();
    await expect.poll(copied).toMatch(/^Hello,\n\n.*visa application of DILNOZA YULDASHEVA.*1\. .*DILNORA.*Thank you/s);
    expect(await copied()).not.toContain("Ask the translator");
    await page.keyboard.press("Tab");
  }
  await page.reload();
});

/** As a reload, but without warning: in the middle of what is being done. */
async function reload(): Promise<void> {
  await app.page.reload();
  await app.page.locator(".tabs").waitFor();
}

test("letters: text that is still being typed survives a reload; a burst of typing is one step of undo", async () => {
  const { page } = app;
  await goTo(app, "Letters");
  await page
    .getByRole("button", { name: /^Name explanation note/ })
    .first()
    .click();
  const title = await page.locator("#letter-title").textContent();
  await page.getByRole("button", { name: /^Cover letter/ }).click();
  const own = page.getByRole("textbox", { name: "What else the officer should know" });
  await own.pressSequentially("My husband meets me ", { delay: 5 });
  await expect.poll(async () => (await app.view()).pack.letters[0]?.body).toBe("My husband meets me");
  await own.pressSequentially("in Almaty. ", { delay: 5 });
  expect(await own.inputValue()).toBe("My husband meets me in Almaty. ");
  await page
    .getByRole("region", { name: "The letter as it reads now" })
    .getByText("My husband meets me in Almaty.")
    .waitFor();
  // Not left, not paused: the page goes while the last key is warm.
  await own.pressSequentially("At once", { delay: 0 });
  await reload();
  await expect.poll(() => own.inputValue()).toBe("My husband meets me in Almaty. At once");
  await page.getByRole("button", { name: /^Undo: / }).click();
  await expect.poll(() => own.inputValue()).toBe("");
  await page.getByRole("button", { name: /^Redo: / }).click();
  await expect.poll(() => own.inputValue()).toBe("My husband meets me in Almaty. At once");
  // The letter that is open stays open, from another step and after a reload.
  await page
    .getByRole("button", { name: title ?? "", exact: false })
    .first()
    .click();
  await reload();
  expect(await page.locator("#letter-title").textContent()).toBe(title);
  await goTo(app, "Check");
  await goTo(app, "Letters");
  expect(await page.locator("#letter-title").textContent()).toBe(title);
});

test("check: what is looked at closely, and a reason that is being written, survive a reload", async () => {
  const { page } = app;
  await goTo(app, "Check");
  await page.getByText(/^Also show \d+ values/).click();
  await page.getByRole("button", { name: /^Passport number, Application form: FA4170528/ }).click();
  await page.getByRole("dialog", { name: "Passport number" }).getByText("FA4170528").first().waitFor();
  await reload();
  const dialog = page.getByRole("dialog", { name: "Passport number" });
  await dialog.getByRole("button", { name: "It may stay, because …" }).click();
  await dialog.getByRole("textbox", { name: "Why it may stay" }).pressSequentially("The consul said", { delay: 0 });
  await reload();
  await expect
    .poll(() => dialog.getByRole("textbox", { name: "Why it may stay" }).inputValue())
    .toBe("The consul said");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await dialog.getByRole("button", { name: "Close" }).click();
  await reload();
  await page.getByRole("heading", { level: 1, name: "Check" }).waitFor();
  expect(await page.getByRole("dialog").count()).toBe(0);
  expect(await page.getByRole("checkbox", { name: /^Also show/ }).isChecked()).toBe(true);
});

test("documents: the pages that are open, and what is shown of the list, survive a reload", async () => {
  const { page } = app;
  await goTo(app, "Documents");
  await page.getByText("Still open").click();
  await page
    .getByRole("button", { name: /^Open the pages of / })
    .first()
    .click();
  const title = await page.getByRole("dialog").getByRole("heading").first().textContent();
  await reload();
  await page
    .getByRole("dialog")
    .getByRole("heading", { name: title ?? "" })
    .waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(await page.getByRole("radio", { name: "Still open" }).isChecked()).toBe(true);
  await page.getByText("All places", { exact: true }).click();
});

test("route: answers of the guide, an answer that is being typed and half-written wishes survive a reload", async () => {
  const { page } = app;
  await goTo(app, "Route");
  const code = page.getByRole("textbox", { name: "Code that the mission confirmed" });
  await code.press("ControlOrMeta+A");
  await code.pressSequentially("b1", { delay: 0 });
  await reload();
  await expect.poll(() => code.inputValue()).toBe("B1");
  await page.getByRole("button", { name: /^Undo: / }).click();
  await page.getByRole("button", { name: "Write it down" }).click();
  await page.getByRole("textbox", { name: "Mission", exact: true }).pressSequentially("Embassy in Tashk", { delay: 0 });
  await reload();
  await expect
    .poll(() => page.getByRole("textbox", { name: "Mission", exact: true }).inputValue())
    .toBe("Embassy in Tashk");
  await page.getByRole("button", { name: "Cancel" }).click();
  await page
    .getByRole("button", { name: /another route|Change/i })
    .first()
    .click();
  await page.getByRole("button", { name: "Join or live with close family" }).click();
  await reload();
  await page.getByRole("navigation", { name: "Your answers" }).getByText("Join or live with close family").waitFor();
});

test("prepare and pack: the part that is shown, options, the page and the report survive a reload, and so does a pack in the making", async () => {
  const { page } = app;
  await goTo(app, "Prepare");
  await page.getByRole("tab", { name: "Dates" }).click();
  await reload();
  await page.getByRole("tab", { name: "Dates", selected: true }).waitFor();
  await goTo(app, "Pack");
  await page.getByText("One PDF").click();
  await page.getByRole("button", { name: /^No limit/ }).click();
  await page.getByRole("option", { name: "My own limit" }).click();
  const limit = page.getByLabel("Megabytes");
  await limit.press("ControlOrMeta+A");
  await limit.pressSequentially("12", { delay: 0 });
  await page.getByRole("option", { name: "Page 1: Document index" }).click();
  await page.keyboard.press("ArrowDown");
  await page.getByText("page 2 of 18").waitFor();
  await reload();
  await page.getByText("page 2 of 18").waitFor();
  expect(await page.getByRole("radio", { name: "One PDF" }).isChecked()).toBe(true);
  expect(await limit.inputValue()).toBe("12");
  await page.getByRole("button", { name: "Make the pack" }).click();
  await page.getByRole("button", { name: "Make it all the same" }).click();
  await page.getByRole("progressbar").first().waitFor();
  await reload();
  await page.getByText("Written and verified", { exact: true }).waitFor({ timeout: 180_000 });
  await reload();
  await page.getByText("Written and verified", { exact: true }).waitFor();
});

test("home: a pack that was put aside a moment ago can be put back after a reload", async () => {
  const { page } = app;
  await page.getByRole("link", { name: /All packs/ }).click();
  await page.getByRole("button", { name: /^More for/ }).click();
  await page.getByRole("menuitem", { name: "Remove this pack" }).click();
  await page.getByRole("button", { name: /^Removed packs/ }).waitFor();
  await page.reload();
  await page.getByRole("button", { name: /^Removed packs/ }).click();
  await page.getByRole("button", { name: /^Put back: / }).click();
  await page.getByRole("heading", { name: "Your packs" }).waitFor();
});
