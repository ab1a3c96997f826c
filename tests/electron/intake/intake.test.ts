import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createIntake } from "#electron/intake/identifySource.ts";
import { listInputs } from "#electron/intake/listInputs.ts";
import { pictureSizeOf } from "#electron/intake/pictureSize.ts";
import { sniffFormat } from "#electron/intake/sniffFormat.ts";
import { makeFolder, slowPdf, textPdf, tiffOf, writeFiles } from "./makeInputs.ts";

let folder: Awaited<ReturnType<typeof makeFolder>>;
beforeAll(async () => {
  folder = await makeFolder();
});
afterAll(() => folder.remove());

const never = new AbortController().signal;

describe("the order of inputs", () => {
  it("is natural within folders and as given between them; names say the folder given", async () => {
    const page = "%PDF-";
    await writeFiles(folder.path, {
      "scans/2.jpg": page,
      "scans/10.jpg": page,
      "scans/1 a/20.pdf": page,
      "scans/1 a/3.pdf": page,
      "scans/Ärzte.pdf": page,
      "scans/b.pdf": page,
      "more/case.json": "{}",
      "more/deep/case.json": "{}",
      "more/__MACOSX/2.jpg": "x",
      "more/~$letter.docx": "x",
    });
    const one = await listInputs([join(folder.path, "scans")]);
    expect(one.inputs.map((input) => input.name)).toEqual([
      "scans/1 a/3.pdf",
      "scans/1 a/20.pdf",
      "scans/2.jpg",
      "scans/10.jpg",
      "scans/Ärzte.pdf",
      "scans/b.pdf",
    ]);
    const several = await listInputs([
      join(folder.path, "scans/b.pdf"),
      join(folder.path, "more"),
      join(folder.path, "absent"),
    ]);
    expect(several.inputs.map((input) => input.name)).toEqual(["b.pdf", "more/deep/case.json"]);
    expect(several.caseFiles).toEqual([join(folder.path, "more/case.json")]);
    expect(several.skipped).toEqual(["more/__MACOSX", "more/~$letter.docx"]);
    expect(several.rejected).toEqual([
      { kind: "rejected", name: "absent", code: "not-found", detail: { why: "ENOENT" } },
    ]);
  });
});

describe("a file that keeps the engines busy", () => {
  it("is rejected when its time is over, and the next file gets a fresh thread", async () => {
    await writeFiles(folder.path, { "slow.pdf": await slowPdf(), "next.pdf": await textPdf(1) });
    const intake = createIntake({ maxMilliseconds: 2_000 });
    try {
      const at = (name: string) => ({ path: join(folder.path, name), name });
      const [slow, next] = await Promise.all([
        intake.identifySource(at("slow.pdf"), "f1", never),
        intake.identifySource(at("next.pdf"), "f2", never),
      ]);
      expect(slow).toMatchObject({ kind: "rejected", name: "slow.pdf", code: "timed-out", detail: { seconds: 2 } });
      expect(next).toMatchObject({ file: { id: "f2", pageCount: 1 } });
    } finally {
      await intake.close();
    }
  });

  it("ends when the user stops the job, with the reason of the stop", async () => {
    const intake = createIntake();
    try {
      const stop = new AbortController();
      const running = intake.identifySource(
        { path: join(folder.path, "slow.pdf"), name: "slow.pdf" },
        "f1",
        stop.signal,
      );
      setTimeout(() => stop.abort(new Error("stopped")), 100);
      await expect(running).rejects.toThrow("stopped");
      const next = await intake.identifySource({ path: join(folder.path, "next.pdf"), name: "next.pdf" }, "f2", never);
      expect(next).toMatchObject({ file: { pageCount: 1 } });
    } finally {
      await intake.close();
    }
  });
});

describe("limits", () => {
  it("hold for a file's size, a TIFF's pages and a picture's pixels, each said with its figures", async () => {
    await writeFiles(folder.path, { "fax.tif": await tiffOf(3) });
    const outcomeWith = async (limits: Parameters<typeof createIntake>[0]) => {
      const intake = createIntake(limits);
      const outcome = await intake.identifySource({ path: join(folder.path, "fax.tif"), name: "fax.tif" }, "f1", never);
      await intake.close();
      return "kind" in outcome ? [outcome.code, outcome.detail] : outcome.pages.length;
    };
    expect(await outcomeWith({})).toBe(3);
    expect(await outcomeWith({ maxPages: 2 })).toEqual(["too-many-pages", { pages: 3, limit: 2 }]);
    expect(await outcomeWith({ maxPagePixels: 500_000 })).toEqual(["too-many-pixels", { megapixels: 1, limit: 1 }]);
    expect(await outcomeWith({ maxFileBytes: 1000 })).toMatchObject(["too-large", { limit: 0 }]);
  });
});

describe("a picture's size on paper", () => {
  it("is what the file says where that can be true, else that of a paper of its proportions", () => {
    const mm = (size: ReturnType<typeof pictureSizeOf>) =>
      [size.widthPt, size.heightPt].map((pt) => Math.round((pt / 72) * 25.4));
    expect(mm(pictureSizeOf(2480, 3508, 300))).toEqual([210, 297]);
    expect(mm(pictureSizeOf(1011, 638, 300))).toEqual([86, 54]);
    for (const nonsense of [undefined, 72, 96, 1, 9999]) {
      const size = pictureSizeOf(2480, 3508, nonsense);
      expect([mm(size), size.dpiKnown, Math.round(size.dpi)]).toEqual([[210, 297], false, 300]);
    }
    expect(mm(pictureSizeOf(6000, 4000, 300))).toEqual([297, 198]);
    expect(mm(pictureSizeOf(3024, 4032, 72))).toEqual([210, 280]);
    expect(mm(pictureSizeOf(1012, 638, undefined))).toEqual([86, 54]);
    expect(mm(pictureSizeOf(413, 531, 72))).toEqual([35, 45]);
  });
});

describe("what bytes are", () => {
  it("is told by content: formats, and a name for each thing that is none", async () => {
    const picture = sharp({ create: { width: 9, height: 9, channels: 3, background: "#123456" } });
    const text = (content: string) => new TextEncoder().encode(content);
    const known: readonly (readonly [Uint8Array, string])[] = [
      [await picture.clone().jpeg().toBuffer(), "jpeg"],
      [await picture.clone().png().toBuffer(), "png"],
      [await picture.clone().webp().toBuffer(), "webp"],
      [await picture.clone().tiff().toBuffer(), "tiff"],
      [await picture.clone().tiff({ bigtiff: true }).toBuffer(), "tiff"],
      [text("\n\n%PDF-1.4\n"), "pdf"],
    ];
    for (const [bytes, format] of known) expect(sniffFormat(bytes)).toEqual({ kind: "format", format });
    const others: readonly (readonly [Uint8Array, string])[] = [
      [await picture.clone().avif().toBuffer(), "AVIF picture"],
      [text("From: a@example.org\nSubject: scans\n\n"), "e-mail message"],
      [text('<?xml version="1.0"?><svg xmlns="x"/>'), "SVG drawing"],
      [text('{"a": 1}'), "JSON file"],
      [text("{\\rtf1 text}"), "RTF document"],
      [text("Rar!\x1a\x07\x01"), "RAR archive"],
      [text("%!PS-Adobe-3.0"), "PostScript file"],
      [text("MZ\0\0"), "program"],
      [new Uint8Array(500), "file of an unknown kind"],
    ];
    for (const [bytes, what] of others) expect(sniffFormat(bytes)).toEqual({ kind: "other", what });
  });
});
