import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { test } from "vitest";
import { encodePng } from "#electron/imaging/encodeRaster.ts";
import { withPdf } from "#electron/pdfium/openPdf.ts";
import { renderPage } from "#electron/pdfium/renderPage.ts";
import { type App, openApp, openSample } from "./driver.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SHOTS = join(ROOT, "resources", "screenshots");

async function shoot(app: App, name: string): Promise<void> {
  await app.page.waitForLoadState("networkidle", { timeout: 8_000 }).catch(() => undefined);
  await app.page.waitForTimeout(1_500);
  const png = await app.page.screenshot();
  await sharp(png)
    .png({ palette: true, quality: 90 })
    .toFile(join(SHOTS, `${name}.png`));
}

async function goTo(app: App, step: string): Promise<void> {
  const packId = new URL(app.page.url()).hash.split("/")[1] ?? "";
  await app.page.evaluate((to) => {
    window.location.hash = to;
  }, `#/${packId}/${step}`);
  await app.page.waitForTimeout(400);
}

test("screens of the sample pack", async () => {
  await mkdir(SHOTS, { recursive: true });
  const app = await openApp();
  await shoot(app, "home-empty");
  await openSample(app);
  for (const step of ["route", "documents", "check", "letters"]) {
    await goTo(app, step);
    await shoot(app, step);
  }
  await goTo(app, "prepare");
  await app.page.getByRole("tab", { name: "Dates" }).click();
  await shoot(app, "prepare");
  await goTo(app, "pack");
  await app.page.locator(".page-view .preview-shown").waitFor();
  await shoot(app, "pack");
  await app.close();
});

test("the first pages of the sample pack", async () => {
  const folder = await mkdtemp(join(tmpdir(), "qujat-shots-"));
  execFileSync(process.execPath, [join(ROOT, "electron/cli/qujat.mjs"), "demo", "--out", folder, "--force"], {
    env: { ...process.env, QUJAT_CACHE_DIR: join(ROOT, ".qujat-cache", "journeys") },
    stdio: "ignore",
  });
  const bytes = await readFile(join(folder, "Pack_B11_YULDASHEVA.pdf"));
  const pages = await withPdf(new Uint8Array(bytes), (pdf) =>
    [0, 1, 4, 6, 10, 11].map((index) => renderPage(pdf, index, { dpi: 60, channels: 3 })),
  );
  const width = 372;
  const height = 526;
  const gap = 24;
  const tiles = await Promise.all(
    pages.flatMap((page, index) =>
      page === null
        ? []
        : [
            encodePng(page).then(async (png) => ({
              input: await sharp(png).resize(width, height, { fit: "contain", background: "#ffffff" }).toBuffer(),
              left: gap + (index % 3) * (width + gap),
              top: gap + Math.floor(index / 3) * (height + gap),
            })),
          ],
    ),
  );
  await sharp({
    create: { width: 3 * width + 4 * gap, height: 2 * height + 3 * gap, channels: 3, background: "#e4dfd4" },
  })
    .composite(tiles)
    .png({ palette: true, quality: 70, dither: 0, effort: 10 })
    .toFile(join(SHOTS, "pack-pages.png"));
  await rm(folder, { recursive: true, force: true });
});
