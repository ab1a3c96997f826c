import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, idle, openApp, slot } from "./driver.ts";

let app: App;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app?.close());

const focused = () =>
  app.page.evaluate(() => {
    const active = document.activeElement;
    return active?.getAttribute("aria-label") ?? active?.textContent ?? "";
  });

/** Presses Tab until what has the focus is named like this. */
async function tabTo(name: RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let presses = 0; presses < 250; presses++) {
    if (name.test(await focused())) return;
    await app.page.keyboard.press(key);
  }
  throw new Error(`Tab does not lead to ${name}`);
}

test("without a mouse: sample, steps, a document moved by its handle, corrected by its menu, its pages opened", async () => {
  const { page } = app;
  const { keyboard } = page;
  await page.evaluate(() => document.body.focus());
  await keyboard.press("Tab");
  expect(await focused()).toBe("Skip to the content");
  await keyboard.press("Enter");
  await tabTo(/^Family \(B11\)$/);
  await keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Documents" }).waitFor();
  await idle(app);
  // The heading has the focus: the next Tab goes on from there.
  await tabTo(/^Move letter of invitation\.jpg$/);
  await keyboard.press("Enter");
  await tabTo(/^Put into Proof of savings|Proof of savings/);
  await keyboard.press("Enter");
  await slot(app, "Proof of savings").getByText("letter of invitation.jpg").waitFor();
  await keyboard.press("Control+Z");
  await slot(app, "Family invitation letter").getByText("letter of invitation.jpg").waitFor();

  await page.locator("#content").focus();
  await tabTo(/^Correct cover letter\.jpg$/);
  await keyboard.press("Enter");
  await page.getByRole("menu").waitFor();
  await keyboard.type("Whose");
  await keyboard.press("ArrowRight");
  await expect.poll(() => page.getByRole("menu").count()).toBe(2);
  await keyboard.type("Nobody");
  await keyboard.press("Enter");
  await expect.poll(async () => (await app.view()).undo).toBe("override");
  await expect.poll(focused).toBe("Correct cover letter.jpg");

  await tabTo(/^Open the pages of cover letter\.jpg$/, "Shift+Tab");
  await keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await expect.poll(focused).toBe("Open the pages of cover letter.jpg");

  await tabTo(/^Route/, "Shift+Tab");
  await keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Family reunification visa" }).waitFor();
  await expect.poll(focused).toBe("Family reunification visa");
}, 500_000);
