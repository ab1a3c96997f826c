import { afterAll, beforeAll, expect, test } from "vitest";
import type { PackView } from "#shared/contract/packView.ts";
import { type App, openApp, openSample, slot } from "./driver.ts";

let app: App;
beforeAll(async () => {
  app = await openApp();
  await openSample(app);
}, 500_000);
afterAll(() => app?.close());

/** All that the user can change, as far as undo must bring it back. */
function casePart({ pack }: PackView): unknown {
  const { documents, edits, files, name, route, facts, decisions } = pack;
  return { documents, edits, files, name, route, facts, decisions };
}

const documentOf = async (pageId: string) =>
  (await app.view()).pack.documents.find((document) => document.pageIds.includes(pageId));

test("pages are turned, put in order, parted and joined; ten steps of undo lead back through a reload, redo forward again", async () => {
  const { page } = app;
  const before = await app.view();
  const form = before.pack.documents.find((document) => document.kind === "application-form");
  const [first = "", second = ""] = form?.pageIds ?? [];
  const open = (name: string) => page.getByRole("button", { name: `Open the pages of ${name}` }).click();
  const button = (name: string) => page.getByRole("dialog").getByRole("button", { name, exact: true });
  const card = (number: number) => page.getByRole("row", { name: `Page ${number}`, exact: true });
  const steps = async () => (await app.view()).undo;

  // 1, 2: turned twice.
  await open("Анкета подписанная.pdf");
  const turns = (await app.view()).uprightTurns[first] ?? 0;
  await button("Turn right").click();
  await button("Turn right").click();
  await expect.poll(async () => (await app.view()).uprightTurns[first]).toBe((turns + 2) % 4);
  await expect
    .poll(() => page.getByRole("img", { name: "Анкета подписанная.pdf, page 1" }).getAttribute("src"))
    .toContain(`/${first}/${(turns + 2) % 4}/`);
  // 3: the second page first, by keyboard; the dialog stays with its document. 4: and back again.
  for (const order of [
    [second, first],
    [first, second],
  ]) {
    await card(1).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Insert after Page 2" }).waitFor();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await documentOf(first))?.pageIds).toEqual(order);
    await expect.poll(() => page.getByRole("row").first().getAttribute("data-key")).toBe(order[0]);
  }
  // 5: two documents.
  await card(2).click();
  await button("Split before this page").click();
  await expect.poll(async () => (await documentOf(second))?.pageIds).toEqual([second]);
  // 6: one again.
  await button("Join with …").click();
  const parts = page.getByRole("menuitem").filter({ hasText: "Анкета подписанная.pdf" });
  await parts.first().click();
  await expect.poll(async () => (await documentOf(second))?.pageIds).toEqual([first, second]);
  // 7: a page left out. 8: put back.
  await card(2).click();
  await button("Leave out").click();
  await expect.poll(async () => (await documentOf(first))?.pageIds).toEqual([first]);
  await page.keyboard.press("Escape");
  // The focus is back where the pages were opened, although that control was drawn anew.
  await expect.poll(() => page.evaluate(() => document.activeElement?.ariaLabel)).toMatch(/^Open the pages of Анкета/);
  await page.getByRole("button", { name: /^Put back: Анкета/ }).click();
  await expect.poll(async () => (await documentOf(first))?.pageIds).toEqual([first, second]);
  // 9: a file removed. 10: a document moved.
  await page.getByRole("button", { name: "Correct statement_nov.pdf" }).click();
  await page.getByRole("menuitem", { name: "Remove the file" }).click();
  await slot(app, "Bank statements").getByText("Missing", { exact: true }).last().waitFor();
  await page.getByRole("button", { name: "Correct cover letter.jpg" }).click();
  await page.getByRole("menuitem", { name: "It is", exact: true }).click();
  await page.getByRole("menuitem", { name: "Support letter", exact: true }).click();
  await expect.poll(steps).toBe("override");
  const after = casePart(await app.view());

  await page.reload();
  const undo = page.getByRole("button", { name: /^Undo/ });
  await undo.waitFor();
  for (let step = 0; step < 10; step++) {
    const { revision } = await app.view();
    await page.keyboard.press("Control+Z");
    await expect.poll(async () => page.getByRole("status").first().textContent()).toMatch(/^Undone/);
    await expect.poll(async () => (await app.view()).revision).toBeGreaterThan(revision + 1);
  }
  await expect.poll(async () => casePart(await app.view())).toEqual(casePart(before));
  for (let step = 0; step < 10; step++) {
    const { redo } = await app.view();
    await page.keyboard.press("Control+Shift+Z");
    await expect.poll(async () => (await app.view()).undo).toBe(redo);
  }
  await expect.poll(async () => casePart(await app.view())).toEqual(after);
});
