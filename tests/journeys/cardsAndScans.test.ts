import { PDFDocument, rgb, StandardFonts } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, expectAccessible, goTo, idle, openApp, slot } from "./driver.ts";

let app: App;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app?.close());

/** A page with a card lying on it at its true size, or a plain sheet, with a line of text. */
async function scan(lines: readonly string[], isCard: boolean): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const line of lines) {
    const page = pdf.addPage([595, 842]);
    if (isCard) page.drawRectangle({ x: 150, y: 500, width: 242.6, height: 153, color: rgb(0.74, 0.84, 0.91) });
    page.drawText(line, { x: 165, y: 610, size: 12, font });
  }
  return Buffer.from(await pdf.save());
}

async function add(...files: readonly { readonly name: string; readonly buffer: Buffer }[]): Promise<void> {
  const choosing = app.page.waitForEvent("filechooser");
  await app.page.getByRole("button", { name: "Choose files" }).click();
  await (await choosing).setFiles(files.map((file) => ({ ...file, mimeType: "application/pdf" })));
  await app.page
    .getByText(files[0]?.name ?? "")
    .first()
    .waitFor();
  await idle(app);
}

const menu = (name: string) => app.page.getByRole("menuitem", { name, exact: true }).click();
const plannedPages = async () => (await app.call("pack.plan", { packId: (await app.view()).pack.id })).pageCount;

test("two pages that are a card's sides are proposed as one sheet, stand on it in the pack, and are parted by undo", async () => {
  const { page } = app;
  await app.page.getByRole("button", { name: "New pack" }).click();
  await page.getByRole("heading", { name: "Why are you going?" }).waitFor();
  const { pack } = await app.view();
  await app.call("pack.command", { packId: pack.id, command: { kind: "setRoute", route: "b11" } });
  await goTo(app, "Documents");
  await add({ name: "card.pdf", buffer: await scan(["IDENTITY CARD, front", "other side"], true) });
  await page.getByRole("button", { name: "Correct card.pdf" }).click();
  await menu("It is");
  await menu("Identity card");
  await page.getByText("These look like the two sides of a card.").waitFor();
  await expectAccessible(app, "a proposal");
  const before = await plannedPages();
  await page.getByRole("button", { name: "Put both on one sheet" }).click();
  await expect.poll(async () => (await app.view()).pack.sheets).toEqual([{ front: "f1.0", back: "f1.1" }]);
  expect(await plannedPages()).toBe(before - 1);
  await page
    .getByText(/one sheet/)
    .first()
    .waitFor();
  await goTo(app, "Pack");
  await page.getByRole("option", { name: /^Page 2/ }).click();
  const shown = page.getByRole("region", { name: "Preview" }).getByRole("img");
  await expect.poll(() => shown.evaluate((image) => (image as HTMLImageElement).naturalHeight)).toBeGreaterThan(800);
  await page.keyboard.press("Control+Z");
  await expect.poll(plannedPages).toBe(before);
});

test("any two pages are put on one sheet, and parted, from the pages of a document by keyboard", async () => {
  const { page } = app;
  await goTo(app, "Documents");
  await page.getByRole("button", { name: /^Open the pages of card\.pdf/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("row").first().focus();
  await page.keyboard.press("Control+A");
  const pair = dialog.getByRole("button", { name: "Both sides on one sheet" });
  await pair.focus();
  await page.keyboard.press("Enter");
  await dialog.getByText("one sheet").first().waitFor();
  await dialog.getByRole("button", { name: "Sides on separate pages" }).click();
  await expect.poll(async () => (await app.view()).pack.sheets).toEqual([]);
  await page.keyboard.press("Escape");
});

test("a better scan is dropped on a document: a question, then one step that keeps its place", async () => {
  const { page } = app;
  await page.getByRole("button", { name: "Correct card.pdf" }).click();
  await menu("Belongs to");
  await page.getByRole("menuitem", { name: "Sponsor identity document" }).first().click();
  await slot(app, "Sponsor identity document").getByText("card.pdf").waitFor();
  const bytes = [...(await scan(["IDENTITY CARD, sharp", "other side, sharp"], true))];
  const over = page.locator("[data-document]").filter({ hasText: "card.pdf" });
  // Its place is asked for when the file falls: late drawings may still move it.
  await over.evaluate((element, content) => {
    element.scrollIntoView({ block: "center" });
    const { x, y, width, height } = element.getBoundingClientRect();
    const at = { clientX: x + width / 2, clientY: y + height / 2 };
    const drop = new DataTransfer();
    drop.items.add(new File([new Uint8Array(content)], "sharp.pdf", { type: "application/pdf" }));
    for (const name of ["dragenter", "dragover", "drop"]) {
      const target = document.elementFromPoint(at.clientX, at.clientY) ?? document.body;
      target.dispatchEvent(new DragEvent(name, { dataTransfer: drop, bubbles: true, cancelable: true, ...at }));
    }
  }, bytes);
  const question = page.getByRole("dialog", { name: "What is “sharp.pdf”?" });
  await question.waitFor();
  await expectAccessible(app, "a question about a dropped file");
  await question.getByRole("button", { name: "A better scan of this document" }).click();
  await slot(app, "Sponsor identity document").getByText("sharp.pdf").waitFor();
  await idle(app);
  const after = await app.view();
  expect(after.undo).toBe("replaceScan");
  expect(after.pack.documents).toMatchObject([{ kind: "id-card", slot: "sponsor-id", pageIds: ["f2.0", "f2.1"] }]);
  await page.getByRole("button", { name: "Undo: replaced scan" }).click();
  await slot(app, "Sponsor identity document").getByText("card.pdf").waitFor();
});
