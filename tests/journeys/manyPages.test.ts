import { PDFDocument } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, goTo, idle, openApp } from "./driver.ts";

let app: App;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app?.close());

async function contractOf(pages: number): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  for (let number = 1; number <= pages; number++) {
    const page = pdf.addPage([420, 595]);
    page.drawText(`Contract, sheet ${number}: the parties agree on delivery and service.`, { x: 40, y: 500, size: 9 });
  }
  return Buffer.from(await pdf.save());
}

test("a document of 300 pages: only the sheets in sight are drawn, the last is one key away, and turns at once", async () => {
  const { page } = app;
  await page.getByRole("button", { name: "New pack" }).click();
  await page.getByRole("heading", { name: "Why are you going?" }).waitFor();
  await goTo(app, "Documents");
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose files" }).click();
  const buffer = await contractOf(300);
  await (await choosing).setFiles([{ name: "contract.pdf", mimeType: "application/pdf", buffer }]);
  await page.getByText("contract.pdf").first().waitFor();
  await idle(app);
  await page
    .getByRole("button", { name: /^Open the pages of contract\.pdf/ })
    .first()
    .click();
  const rows = page.getByRole("row");
  await rows.first().waitFor();
  expect(await rows.count()).toBeLessThan(60);
  await rows.first().focus();
  await page.keyboard.press("End");
  const last = page.getByRole("row", { name: "Page 300", exact: true });
  await last.waitFor();
  await page.getByText("Page 300 of 300").waitFor();
  expect(await rows.count()).toBeLessThan(60);
  const pageId = (await last.getAttribute("data-key")) ?? "";
  await page.getByRole("button", { name: "Turn right" }).click();
  await expect.poll(async () => (await app.view()).pack.edits[pageId]?.turns).toBe(1);
  // Frames while the whole table is scrolled past: the median is a screen's own, few are long.
  const frames = await page.locator(".page-grid").evaluate(async (grid) => {
    const times: number[] = [];
    const steps = 60;
    let before = performance.now();
    for (let step = 0; step <= steps; step++) {
      grid.scrollTop = (grid.scrollHeight * step) / steps;
      await new Promise((done) => requestAnimationFrame(done));
      times.push(performance.now() - before);
      before = performance.now();
    }
    return times.sort((a, b) => a - b);
  });
  const median = frames[Math.floor(frames.length / 2)] ?? 0;
  console.info(`300 pages: median frame ${median.toFixed(1)} ms, longest ${frames.at(-1)?.toFixed(1)} ms`);
  expect(median).toBeLessThan(100);
}, 500_000);
