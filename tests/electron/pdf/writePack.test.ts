import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readLinks, readNavigation } from "#electron/pdf/readNavigation.ts";
import { readFileFacts } from "#electron/pdf/scanForbidden.ts";
import { type WriteOptions, type WriteResult, writePack } from "#electron/pdf/writePack.ts";
import { withPdf } from "#electron/pdfium/openPdf.ts";
import { renderPage } from "#electron/pdfium/renderPage.ts";
import type { Raster, UsableSource } from "#electron/ports.ts";
import type { PackDocument } from "#shared/domain/document.ts";
import type { Pack } from "#shared/domain/pack.ts";
import type { RecognisedPage } from "#shared/domain/recognised.ts";
import { buildPackPlan } from "#shared/plan/buildPackPlan.ts";
import { entriesOf, type PackPlan } from "#shared/plan/packPlan.ts";
import { hostilePdf } from "./hostilePdf.ts";
import { tool, wordsByPage } from "./outsideTools.ts";
import { documentOf, packOf, readingOf, scanPicture, sourceOf, TEST_ROUTE, textPdf, wordAt } from "./packFixture.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "qujat-pdf-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Case {
  readonly sources: readonly UsableSource[];
  readonly documents: readonly PackDocument[];
  readonly readings?: ReadonlyMap<string, RecognisedPage>;
  readonly more?: Partial<Pack>;
  readonly signal?: AbortSignal;
}

const planOf = ({ sources, documents, readings = new Map(), more }: Case): PackPlan =>
  buildPackPlan(packOf(sources, documents, more), TEST_ROUTE, {
    today: "2026-11-20",
    readings,
    indexPageCount: 1,
    generated: [],
  });

function write(given: Case, options: Partial<WriteOptions> = {}, packId = "p1"): Promise<WriteResult> {
  const plan = planOf(given);
  const entries = new Map(
    entriesOf(plan).map((entry) => [entry.id, `${String(entry.row).padStart(2, "0")}_${entry.slot ?? "Other"}.pdf`]),
  );
  return writePack({
    packId,
    plan,
    sources: new Map(given.sources.map((source) => [source.file.id, source])),
    readings: given.readings ?? new Map(),
    options: {
      output: "single",
      searchable: true,
      maxSizeBytes: null,
      outDir: folder,
      names: { single: "Pack.pdf", entries },
      title: "SHARMA Priya \u2013 Жұбайлар визасы",
      language: "en",
      force: false,
      ...options,
    },
    decisions: [],
    signal: given.signal ?? new AbortController().signal,
    onProgress: () => {},
  });
}

const failuresOf = (result: WriteResult) =>
  result.outputs.flatMap((output) =>
    output.checks.filter((check) => !check.passed).map((check) => `${output.file}: ${check.check} ${check.detail}`),
  );
const packPath = () => join(folder, "Pack.pdf");
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

const WORDS = ["PASSPORT", "Қазақстан", "SHARMA", "Куәлік", "Priya", "N1234567"];
const readWords = WORDS.map((text, index) => {
  const [x, y] = wordAt(index);
  return { text, box: [x, y - 0.02, 0.22, 0.025] as const, confidence: 0.9 };
});

/** Scans, photos and PDFs of every kind that people have. */
async function mixedCase(): Promise<Case> {
  const page = await scanPicture(1240, 1754, WORDS);
  const upright = await sharp(page).jpeg().withMetadata({ density: 150 }).toBuffer();
  const sideways = await sharp(page).rotate(270).jpeg().withMetadata({ density: 150 }).toBuffer();
  const exif = await sharp(page).rotate(270).jpeg().withMetadata({ density: 150, orientation: 6 }).toBuffer();
  const dark = await sharp(await scanPicture(1240, 1754, WORDS, { background: "#b5ac99", edge: true }))
    .jpeg()
    .withMetadata({ density: 150 })
    .toBuffer();
  const card = await scanPicture(1011, 638, ["ЖЕКЕ", "КУӘЛІК"], { background: "#cde" });
  const photo = await sharp(await scanPicture(700, 900, ["FACE"], { background: "#99b" }))
    .webp()
    .toBuffer();
  const fax = await sharp(page).greyscale().tiff({ compression: "lzw" }).withMetadata({ density: 150 }).toBuffer();
  const stated = { dpi: 150, dpiKnown: true };
  return {
    sources: [
      sourceOf("f1", "jpeg", upright, [{ widthPx: 1240, heightPx: 1754, ...stated }]),
      sourceOf("f2", "jpeg", sideways, [{ widthPx: 1754, heightPx: 1240, ...stated }]),
      sourceOf("f3", "jpeg", exif, [{ widthPx: 1240, heightPx: 1754, ...stated }]),
      sourceOf("f4", "jpeg", dark, [{ widthPx: 1240, heightPx: 1754, ...stated }]),
      sourceOf("f5", "png", card, [{ widthPx: 1011, heightPx: 638 }]),
      sourceOf("f6", "webp", photo, [{ widthPx: 700, heightPx: 900 }]),
      sourceOf("f7", "tiff", fax, [{ widthPx: 1240, heightPx: 1754, ...stated }]),
      sourceOf(
        "f8",
        "pdf",
        await textPdf([
          { text: "Upright" },
          { text: "Quarter", rotate: 90 },
          { text: "Half", rotate: 180 },
          { text: "Three quarters", rotate: 270 },
          { text: "Cropped and turned", rotate: 90, crop: [100, 150, 300, 400] },
          { text: "A5", size: [420, 595] },
          { text: "Letter", size: [612, 792], crop: [-20, -30, 612, 792] },
        ]),
        Array.from({ length: 7 }, () => ({})),
      ),
    ],
    documents: [
      documentOf("d1", "passport-copy", ["f1.0"]),
      documentOf("d2", "marriage-certificate", ["f2.0"]),
      documentOf("d3", "marriage-certificate", ["f3.0"], { translationOf: "d2" }),
      documentOf("d4", "address-proof", ["f4.0"]),
      documentOf("d5", "id-card", ["f5.0"], { person: "sponsor" }),
      documentOf("d6", "photo", ["f6.0"]),
      documentOf("d7", "birth-certificate", ["f7.0"]),
      documentOf(
        "d8",
        "bank-statement",
        [0, 1, 2, 3, 4, 5, 6].map((index) => `f8.${index}`),
      ),
    ],
    readings: new Map([
      ["f1.0", readingOf("f1.0", readWords)],
      ["f2.0", readingOf("f2.0", readWords, 1)],
      ["f3.0", readingOf("f3.0", readWords)],
      ["f4.0", readingOf("f4.0", readWords)],
    ]),
  };
}

describe("a written pack", () => {
  it("holds one number everywhere, on pages of every turn, box and size, as outside tools see it", async () => {
    const given = await mixedCase();
    const result = await write(given);
    expect(failuresOf(result)).toEqual([]);
    expect(await tool("qpdf", "--check", packPath())).toContain("No syntax or stream encoding errors");
    const info = await tool("pdfinfo", packPath());
    expect(info).toMatch(/Title:\s+SHARMA Priya \u2013 Жұбайлар визасы/);
    expect(info).toMatch(/Pages:\s+15\n/);
    expect(info).toMatch(/Tagged:\s+yes/);
    const pages = await wordsByPage(packPath());
    pages.forEach((words, index) => {
      const number = words.find((word, at) => word.text === `${index + 1}` && words[at - 1]?.text === "\u2013");
      const [left, top, width, height] = number?.box ?? [0, 0, 0, 0];
      expect([index + 1, left > 0.7, top > 0.85, left + width < 1, top + height < 1]).toEqual([
        index + 1,
        true,
        true,
        true,
        true,
      ]);
    });
    const navigation = await withPdf(await readFile(packPath()), (pdf) => ({
      ...readNavigation(pdf),
      links: readLinks(pdf, 0),
    }));
    expect(navigation.labels).toEqual(Array.from({ length: 15 }, (_, index) => `${index + 1}`));
    expect(navigation.links).toEqual([0, 1, 2, 3, 4, 5, 7, 8]);
    for (const { title, pageIndex } of navigation.bookmarks)
      expect(title).toMatch(new RegExp(`\u00b7 ${(pageIndex ?? -2) + 1}$`));
    expect(navigation.bookmarks.map(({ title, depth }) => `${depth} ${title}`)).toContain("2 Translation \u00b7 7");
  });

  it("lays recognised words over their pictures, in every script, and turns with the page", async () => {
    const given = await mixedCase();
    await write(given);
    const pages = await wordsByPage(packPath());
    for (const pageNumber of [2, 6, 7]) {
      for (const { text, box } of readWords) {
        const found = pages[pageNumber - 1]?.find((word) => word.text === text);
        expect([pageNumber, text, found === undefined]).toEqual([pageNumber, text, false]);
        expect(Math.abs((found?.box[0] ?? 9) - box[0])).toBeLessThan(0.02);
        expect(Math.abs((found?.box[1] ?? 9) - box[1])).toBeLessThan(0.02);
      }
    }
    const plain = (await write(given, { searchable: false, force: true })).outputs[0];
    expect((await wordsByPage(packPath()))[1]?.some((word) => word.text === "SHARMA")).toBe(false);
    expect(plain?.checks.every((check) => check.passed)).toBe(true);
  });

  it("passes JPEG data through byte for byte, also turned, and cards and photos at their true size", async () => {
    const given = await mixedCase();
    await write(given);
    const { streams } = await readFileFacts(await readFile(packPath()));
    for (const source of given.sources.slice(0, 4)) expect(streams.get(sha256(source.bytes))).toBe(1);
    const images = (await tool("pdfimages", "-list", packPath()))
      .split("\n")
      .slice(2)
      .map((line) => line.trim().split(/\s+/));
    const card = images.find((columns) => columns[3] === "1011");
    expect(Number(card?.[12])).toBeGreaterThan(297);
    expect(Number(card?.[12])).toBeLessThan(303);
    for (const columns of images.filter((column) => column.length > 12)) expect(Number(columns[12])).toBeLessThan(303);
  });

  it("is the same bytes for the same input, and other bytes for another day", async () => {
    const given = await mixedCase();
    const first = await write(given, { output: "both" });
    const second = await write(given, { output: "both" });
    expect(second.outputs.map((output) => output.sha256)).toEqual(first.outputs.map((output) => output.sha256));
  });

  it("writes one PDF a document with the pack's own numbers", async () => {
    const given = await mixedCase();
    const result = await write(given, { output: "split" });
    expect(failuresOf(result)).toEqual([]);
    expect(result.outputs.map((output) => [output.file, output.firstPage, output.pages])).toContainEqual([
      "06_marriage-certificate.pdf",
      6,
      2,
    ]);
    const words = await wordsByPage(join(folder, "06_marriage-certificate.pdf"));
    expect(words.map((page) => page.filter((word) => /^\d+$/.test(word.text)).map((word) => word.text))).toEqual([
      ["6"],
      ["7"],
    ]);
    expect(await tool("qpdf", "--check", join(folder, "01_document-index.pdf"))).toContain("No syntax");
  });
});

describe("the index of a large pack", () => {
  it("runs over several pages, and titles of every script survive in it, in bookmarks and in the title", async () => {
    const titles = [
      "Неке туралы куәлік және оның аудармасы",
      "شهادة الزواج",
      "结婚证公证书",
      `${"Свидетельство о заключении брака с приложениями ".repeat(4)}`.trim().slice(0, 200),
      "დაბადების მოწმობა",
      "Ամուսնության վկայական",
    ];
    const pages = Array.from({ length: 200 }, (_, index) => ({ text: `Sheet ${index}` }));
    const given: Case = {
      sources: [
        sourceOf(
          "f1",
          "pdf",
          await textPdf(pages),
          pages.map(() => ({})),
        ),
      ],
      documents: Array.from({ length: 50 }, (_, index) =>
        documentOf(
          `d${index}`,
          "bank-statement",
          [0, 1, 2, 3].map((page) => `f1.${index * 4 + page}`),
          {
            title: titles[index % titles.length] ?? "",
          },
        ),
      ),
    };
    const result = await write(given, { title: "شهادة \u2013 结婚 \u2013 Қазақ" });
    expect(failuresOf(result)).toEqual([]);
    const index = entriesOf(result.plan)[0];
    expect([index?.firstPage, index?.lastPage, result.plan.pageCount]).toEqual([1, 3, 203]);
    const { bookmarks } = await withPdf(await readFile(packPath()), readNavigation);
    for (const title of titles)
      expect(bookmarks.some((bookmark) => bookmark.title.startsWith(`${title} \u00b7 `))).toBe(true);
    const text = await tool("pdftotext", "-f", "1", "-l", "3", packPath(), "-");
    for (const word of ["туралы", "结婚证公证书", "მოწმობა", "վկայական", "приложениями"]) expect(text).toContain(word);
    expect(text.normalize("NFKC").replace(/[\u200e\u200f\u202a-\u202e]/g, "")).toContain("شهادة الزواج");
    expect(await tool("pdfinfo", packPath())).toContain("شهادة \u2013 结婚 \u2013 Қазақ");
    const fonts = (await tool("pdffonts", packPath()))
      .split("\n")
      .slice(2)
      .filter((line) => line.includes("QUJATS"));
    for (const line of fonts) expect(line).toMatch(/yes\s+yes\s+yes/);
  });
});

describe("a hostile PDF in a pack", () => {
  const hostileCase = async (): Promise<Case> => ({
    sources: [
      sourceOf("f1", "pdf", await textPdf([{ text: "Before" }]), [{}]),
      sourceOf("f2", "pdf", await hostilePdf(), [{}, {}, {}, {}], "hostile.pdf", [
        { code: "digitally-signed", signatures: 1 },
      ]),
    ],
    documents: [
      documentOf("d1", "passport-copy", ["f1.0"]),
      documentOf("d2", "marriage-certificate", ["f2.0", "f2.1", "f2.2", "f2.3"]),
    ],
  });

  it("looks the same without anything active, and keeps bookmarks and links with the right targets", async () => {
    const given = await hostileCase();
    const result = await write(given);
    expect(failuresOf(result)).toEqual([]);
    expect(await tool("qpdf", "--check", packPath())).toContain("No syntax");
    const bytes = await readFile(packPath());
    expect((await readFileFacts(bytes)).forbidden).toEqual([]);
    expect(result.report.inputs[1]?.removed).toEqual(["embedded-file", "form-field", "launch"]);
    const { bookmarks, links } = await withPdf(bytes, (pdf) => ({ ...readNavigation(pdf), links: readLinks(pdf, 4) }));
    const brought = bookmarks
      .filter(({ title }) => !title.includes("\u00b7"))
      .map(({ title, pageIndex, depth }) => [title, pageIndex, depth]);
    expect(brought).toEqual([
      ["Раздел один", 2, 2],
      ["Inner", 3, 3],
      ["By name", 5, 2],
    ]);
    expect(links).toEqual([4, 5]);
    const words = await wordsByPage(packPath());
    expect(words[2]?.map((word) => word.text)).toContain("PRIYA");
    expect(words[3]?.map((word) => word.text)).toContain("APPEARANCE");
    // PDFium does not see inherited boxes of a file with a form, so it is shown the twin that has its own.
    const own = await hostilePdf(false);
    for (const index of [0, 2, 3]) {
      const before = await withPdf(own, (pdf) => renderPage(pdf, index, { dpi: 100, channels: 1 }));
      const after = await withPdf(bytes, (pdf) => renderPage(pdf, index + 2, { dpi: 100, channels: 1 }));
      expect([index, differentPixels(before, after)]).toEqual([index, 0]);
    }
  });

  it("puts the signed original beside the pack, unchanged", async () => {
    const given = await hostileCase();
    const result = await write(given, { output: "both" });
    const signed = result.outputs.find((output) => output.kind === "signed-original");
    expect(signed?.file).toBe("03_marriage-certificate_SignedOriginal.pdf");
    expect(sha256(await readFile(join(folder, signed?.file ?? "")))).toBe(given.sources[1]?.file.sha256);
    expect((await wordsByPage(packPath()))[0]?.map((word) => word.text)).toContain("S");
  });

  /** Pixels that differ clearly, the corner with the page number left aside. */
  function differentPixels(before: Raster | null, after: Raster | null): number {
    if (before === null || after === null || before.data.length !== after.data.length) return -1;
    let different = 0;
    before.data.forEach((grey, at) => {
      const x = (at % before.widthPx) / before.widthPx;
      const y = Math.floor(at / before.widthPx) / before.heightPx;
      if (Math.abs(grey - (after.data[at] ?? 0)) > 24 && !(x > 0.8 && y > 0.92)) different++;
    });
    return different;
  }
});

describe("writing to the folder", () => {
  const small = async (): Promise<Case> => ({
    sources: [sourceOf("f1", "pdf", await textPdf([{ text: "One" }, { text: "Two" }]), [{}, {}])],
    documents: [documentOf("d1", "passport-copy", ["f1.0"]), documentOf("d2", "photo", ["f1.1"])],
  });

  it("replaces its own files, removes those it no longer has, and never another's", async () => {
    const given = await small();
    await write(given, { output: "split" });
    await write({ ...given, more: { edits: { "f1.1": { turns: 0, leftOut: true } } } }, { output: "split" });
    expect((await readdir(folder)).sort()).toEqual([
      "01_document-index.pdf",
      "02_passport-copy.pdf",
      "report.html",
      "report.json",
    ]);
    await expect(write(given, { output: "split" }, "another pack")).rejects.toMatchObject({ code: "output-exists" });
    await writeFile(join(folder, "03_photo.pdf"), "mine");
    await expect(write(given, { output: "split" })).rejects.toMatchObject({
      code: "output-exists",
      detail: { file: "03_photo.pdf" },
    });
    expect(await readFile(join(folder, "03_photo.pdf"), "utf8")).toBe("mine");
    await write(given, { output: "split", force: true });
    expect((await readdir(folder)).length).toBe(5);
  });

  it("leaves nothing behind when it is interrupted or cannot write", async () => {
    const given = await small();
    const deep = join(folder, "a", "b");
    await expect(write({ ...given, signal: AbortSignal.abort() }, { outDir: deep })).rejects.toMatchObject({
      code: "interrupted",
    });
    expect(await readdir(folder)).toEqual([]);
    await writeFile(join(folder, "file"), "");
    await expect(write(given, { outDir: join(folder, "file", "x") })).rejects.toMatchObject({
      code: "output-not-writable",
    });
    expect(await readdir(folder)).toEqual(["file"]);
  });

  it("reports every input, page and output without a folder of this machine", async () => {
    const given = await small();
    await write({ ...given, more: { edits: { "f1.1": { turns: 0, leftOut: true } } } });
    const text = await readFile(join(folder, "report.json"), "utf8");
    const report = JSON.parse(text);
    expect(report.inputs[0].pages).toEqual([
      { page: 1, packPage: 2, document: "Passport copy (data page)" },
      { page: 2, packPage: null, document: "" },
    ]);
    expect(report.outputs[0].sha256).toBe(sha256(await readFile(packPath())));
    expect(text).not.toContain(folder);
    expect(await readFile(join(folder, "report.html"), "utf8")).toContain("Where every page went");
    await write(await small(), { reportLanguage: "kk" });
    const kazakh = await readFile(join(folder, "report.html"), "utf8");
    expect(kazakh).toContain('<html lang="kk">');
    expect(kazakh).toContain("Әр бет қайда түсті");
  });
});

describe("a size limit", () => {
  /** Noise does not compress away, as a photo of paper does not. */
  async function noisyCase(count: number): Promise<Case> {
    const sources = await Promise.all(
      Array.from({ length: count }, async (_, index) => {
        const noise = await sharp({
          create: {
            width: 1240,
            height: 1754,
            channels: 3,
            background: "#fff",
            noise: { type: "gaussian", mean: 200, sigma: 24 + index },
          },
        })
          .jpeg({ quality: 90 })
          .withMetadata({ density: 150 })
          .toBuffer();
        return sourceOf(`f${index + 1}`, "jpeg", noise, [{ widthPx: 1240, heightPx: 1754, dpi: 150, dpiKnown: true }]);
      }),
    );
    return {
      sources,
      documents: sources.map((source, index) => documentOf(`d${index + 1}`, "bank-statement", [`${source.file.id}.0`])),
    };
  }

  it("is met within a tenth, and in numbered volumes where one file would not be legible", async () => {
    const given = await noisyCase(3);
    const whole = (await write(given)).outputs[0]?.bytes ?? 0;
    const limit = Math.round(whole * 0.6);
    const squeezed = (await write(given, { maxSizeBytes: limit })).outputs[0];
    expect(squeezed?.bytes).toBeLessThanOrEqual(limit);
    expect(squeezed?.bytes).toBeGreaterThan(limit * 0.9);
    expect(squeezed?.checks.filter((check) => !check.passed)).toEqual([]);
    const tight = Math.round(whole * 0.16);
    const volumes = (await write(given, { maxSizeBytes: tight })).outputs;
    expect(volumes.length).toBeGreaterThan(1);
    expect(volumes.map((volume) => volume.file)[0]).toBe(`Pack_Volume1of${volumes.length}.pdf`);
    for (const volume of volumes) expect(volume.bytes).toBeLessThanOrEqual(tight);
    expect(volumes.reduce((sum, volume) => sum + volume.pages, 0)).toBe(4);
    await expect(write(given, { maxSizeBytes: 9000 })).rejects.toMatchObject({ code: "size-limit-unreachable" });
  });
});
