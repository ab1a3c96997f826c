import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, goTo, idle, openApp, openSample, slot } from "./driver.ts";

let app: App;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app?.close());

interface TruthDocument {
  readonly file: string;
  readonly slot: string;
  readonly translationOf?: string;
}

async function truth(): Promise<readonly TruthDocument[]> {
  const text = await readFile(new URL("../../resources/samples/b11-family.truth.json", import.meta.url), "utf8");
  return JSON.parse(text).documents;
}

test("an empty window teaches in three lines, and the sample falls into its places", async () => {
  const { page } = app;
  await expect.poll(() => page.getByRole("list").first().getByRole("listitem").count()).toBe(3);
  await openSample(app);
  const { slots } = await app.call("packs.open", { packId: (await app.view()).pack.id });
  for (const document of await truth()) {
    const title = slots.find((one) => one.slotId === document.slot)?.title ?? document.slot;
    const place = slot(app, title);
    await expect
      .poll(() => place.getByText(document.file, { exact: true }).count(), { message: document.file })
      .toBe(1);
  }
  // The translation lies with its original, and says so.
  const certificate = slot(app, "Marriage certificate").getByRole("group");
  await expect.poll(() => certificate.getByText("Translation", { exact: true }).count()).toBe(1);
  // Each says why it lies there.
  await slot(app, "Passport copy (data page)")
    .getByText(/^Recognised by/)
    .waitFor();
  const progress = page.getByText("13 of 13 required places filled");
  await progress.waitFor();
}, 500_000);

test("a document in the wrong place is moved by its menu, and undo brings it back", async () => {
  const { page } = app;
  await page.getByRole("button", { name: "Correct IMG_2057.jpg" }).click();
  await page.getByRole("menuitem", { name: "Belongs to" }).click();
  await page.getByRole("menuitem", { name: "Proof of savings" }).click();
  await slot(app, "Proof of savings").getByText("IMG_2057.jpg").waitFor();
  await slot(app, "Sponsor income proof").getByText("Missing", { exact: true }).last().waitFor();
  await page.getByRole("button", { name: "Undo: place of a document" }).click();
  await slot(app, "Sponsor income proof").getByText("IMG_2057.jpg").waitFor();
  await expect.poll(() => page.getByRole("status").allTextContents()).toContain("Undone: place of a document");
  await page.keyboard.press("Control+Shift+Z");
  await slot(app, "Proof of savings").getByText("IMG_2057.jpg").waitFor();
  await page.keyboard.press("Control+Z");
  await slot(app, "Sponsor income proof").getByText("IMG_2057.jpg").waitFor();
});

test("files that are chosen are added; one that cannot be used says why and what to do", async () => {
  const { page } = app;
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose files" }).click();
  await (await choosing).setFiles([
    { name: "notes.docx", mimeType: "application/octet-stream", buffer: Buffer.from("PK\u0003\u0004 not a picture") },
    { name: "empty.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(0) },
  ]);
  const beside = page.getByRole("complementary", { name: "Beside the pack" });
  await beside.getByText("“empty.pdf” is empty (0 bytes). Scan or download it again.").waitFor();
  await beside.getByText(/notes\.docx/).waitFor();
  await idle(app);
});

test("the pack is renamed in place, found again at home with what it needs; removed, put back, and deleted for good after a question", async () => {
  const { page } = app;
  await page.getByRole("button", { name: /^Name of the pack/ }).click();
  await page.keyboard.type("Dilnoza, January");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Name of the pack: Dilnoza, January" }).waitFor();
  await page.getByRole("link", { name: /All packs/ }).click();
  const row = page.getByRole("listitem").filter({ hasText: "Dilnoza, January" });
  await row.getByText("YULDASHEVA DILNOZA · Family reunification visa").waitFor();
  await row.getByText(/File by 16 Dec 2026/).waitFor();
  await row.getByText(/blocker/).waitFor();
  await row.getByRole("link").click();
  await goTo(app, "Route");
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "Family reunification visa" }).waitFor();
  await page.getByRole("link", { name: /All packs/ }).click();
  await page.getByRole("button", { name: "More for Dilnoza, January" }).click();
  await page.getByRole("menuitem", { name: "Remove this pack" }).click();
  await page.getByRole("heading", { name: "From a heap of scans to a finished pack" }).waitFor();
  await page.getByText("“Dilnoza, January” was removed.").waitFor();
  await page.keyboard.press("Control+Z");
  await row.getByText(/blocker/).waitFor();
  await page.getByRole("button", { name: "More for Dilnoza, January" }).click();
  await page.getByRole("menuitem", { name: "Remove this pack" }).click();
  await page.reload();
  await page.getByRole("button", { name: /^Removed packs/ }).click();
  await page.getByRole("button", { name: "Put back: Dilnoza, January" }).click();
  await row.waitFor();
});

test("a pack is saved as one file, opened again from it, and the copy deleted for good", async () => {
  const { page } = app;
  const row = page.getByRole("listitem").filter({ hasText: "Dilnoza, January" });
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "More for Dilnoza, January" }).click();
  await page.getByRole("menuitem", { name: "Save as one file" }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe("Dilnoza, January.qujat");
  const path = join(app.dataFolder, "saved.qujat");
  await saved.saveAs(path);
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open a saved pack" }).click();
  await (await choosing).setFiles(path);
  await slot(app, "Marriage certificate").getByRole("group").waitFor({ timeout: 60_000 });
  await idle(app);
  await page.getByRole("link", { name: /All packs/ }).click();
  await expect.poll(() => row.count()).toBe(2);
  await page.getByRole("button", { name: "More for Dilnoza, January" }).first().click();
  await page.getByRole("menuitem", { name: "Remove this pack" }).click();
  await page.getByRole("button", { name: /^Removed packs/ }).click();
  await page.getByRole("button", { name: /^Delete for good: Dilnoza/ }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete for good" }).click();
  await page.getByRole("button", { name: /^Removed packs/ }).waitFor({ state: "detached" });
  await expect.poll(() => row.count()).toBe(1);
});
