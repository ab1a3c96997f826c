import { execFileSync } from "node:child_process";
import { readFile, symlink } from "node:fs/promises";
import { basename, join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findDuplicates } from "#electron/intake/findDuplicates.ts";
import { createIntake, type Intake } from "#electron/intake/identifySource.ts";
import { type ListedInputs, listInputs } from "#electron/intake/listInputs.ts";
import type { UsableSource } from "#electron/ports.ts";
import type { Rejected } from "#shared/domain/sourceFile.ts";
import {
  activePdf,
  bombPng,
  encrypt,
  holedPdf,
  makeFolder,
  miscountedPdf,
  noisePage,
  office,
  signedPdf,
  textPdf,
  tiffOf,
  writeFiles,
  writeUnreadable,
  wrongTable,
} from "./makeInputs.ts";

/** File, verdict, and what is said of it: [name, code or "format pages", notes or detail]. */
type Row = readonly [name: string, verdict: string, said?: string];

const TABLE: readonly Row[] = [
  ["1 letter.pdf", "pdf 1"],
  ["2 thousand pages.pdf", "pdf 1000"],
  ["3 too many pages.pdf", "too-many-pages", '{"pages":2001,"limit":2000}'],
  ["4 empty password.pdf", "pdf 2", "decrypted-empty-password"],
  ["5 locked.pdf", "encrypted", "{}"],
  ["6 cut short.pdf", "pdf 3", "repaired by pdf-lib"],
  ["6 wrong table.pdf", "pdf 3", "repaired by PDFium"],
  ["7 counts too few.pdf", "pdf 4", "repaired by pdf-lib"],
  ["8 counts too many.pdf", "pdf 4", "repaired by PDFium"],
  ["9 hole.pdf", "pdf 2", "repaired by PDFium, pages-unreadable 2"],
  ["10 junk first.pdf", "pdf 1", ""],
  ["11 no end.pdf", "damaged", '{"what":"PDF document"}'],
  ["12 headless.pdf", "damaged", '{"what":"PDF document"}'],
  ["13 form.pdf", "pdf 1", "form-flattened 1, active-content-removed embedded-files javascript launch"],
  ["14 signed.pdf", "pdf 1", "digitally-signed 1"],
  ["20 photo.jpg", "jpeg 1"],
  ["21 cmyk.jpg", "jpeg 1"],
  ["22 last rows missing.jpg", "jpeg 1", "repaired by libjpeg"],
  ["23 half missing.jpg", "damaged", '{"what":"JPEG picture","shownPercent":58}'],
  ["24 garbled.jpg", "damaged", '{"what":"JPEG picture"}'],
  ["25 fax.tif", "tiff 3"],
  ["26 picture.png", "png 1"],
  ["27 picture.webp", "webp 1"],
  ["28 cut short.png", "damaged", '{"what":"PNG picture"}'],
  ["29 bomb.png", "too-many-pixels", '{"megapixels":144,"limit":100}'],
  ["30 phone.heic", "heic 1"],
  ["31 broken.heic", "heic-not-decodable", "{}"],
  ["32 really a jpeg.pdf", "jpeg 1", "name-does-not-match-content pdf jpeg"],
  ["33 really a pdf", "pdf 1"],
  ["40 zero bytes.pdf", "empty-file", "{}"],
  ["41 archive.zip", "unsupported-type", '{"what":"ZIP archive"}'],
  ["42 letter.docx", "unsupported-type", '{"what":"Word document (DOCX)"}'],
  ["43 table.xlsx", "unsupported-type", '{"what":"Excel workbook (XLSX)"}'],
  ["44 old.doc", "unsupported-type", '{"what":"old Microsoft Office document"}'],
  ["45 notes.txt", "unsupported-type", '{"what":"plain text"}'],
  ["46 film.mp4", "unsupported-type", '{"what":"video"}'],
  ["47 page.html", "unsupported-type", '{"what":"web page"}'],
  ["48 noise.bin", "unsupported-type", '{"what":"file of an unknown kind"}'],
  ["49 anim.gif", "unsupported-type", '{"what":"GIF picture"}'],
  ["50 copy of photo.jpg", "duplicate", '{"of":"20 photo.jpg"}'],
  ["60 свидетельство о браке.pdf", "pdf 1"],
  ["61 й.pdf", "pdf 1"],
  ["70 loop", "symlink-loop", '{"why":"ELOOP"}'],
  ["71 folder/round", "symlink-loop", '{"why":"ELOOP"}'],
  ["72 unreadable.pdf", "unreadable"],
  ["74 pipe.pdf", "unreadable", '{"why":"not a file"}'],
  ["73 gone.pdf", "not-found", '{"why":"ENOENT"}'],
  [".hidden.pdf", "pdf 1"],
];

let folder: Awaited<ReturnType<typeof makeFolder>>;
let intake: Intake;
let listed: ListedInputs;
const outcomes = new Map<string, UsableSource | Rejected>();

beforeAll(async () => {
  folder = await makeFolder();
  intake = createIntake();
  const at = (name: string) => join(folder.path, name);
  const threePages = await textPdf(3);
  const photo = await noisePage(1240, 1754).withMetadata({ density: 150, orientation: 6 }).jpeg().toBuffer();
  const photoEnd = photo.length;
  const garbled = Buffer.from(photo);
  for (let index = 0; index < 400; index++) garbled[Math.floor(photoEnd / 2) + index] = (index * 37) % 250;
  const heic = await readFile(new URL("../../fixtures/heic/paper.heic", import.meta.url));
  const png = await noisePage(400, 500).png().toBuffer();
  const variant = async (label: string) => Buffer.concat([await textPdf(1), Buffer.from(`\n%${label}\n`)]);
  await writeFiles(folder.path, {
    "1 letter.pdf": await textPdf(1),
    "2 thousand pages.pdf": await textPdf(1000),
    "3 too many pages.pdf": await textPdf(2001),
    "4 empty password.pdf": await encrypt(folder.path, await textPdf(2), "", "owner"),
    "5 locked.pdf": await encrypt(folder.path, await textPdf(2), "secret", "owner"),
    "6 cut short.pdf": threePages.subarray(0, threePages.length - 200),
    "6 wrong table.pdf": wrongTable(threePages),
    "7 counts too few.pdf": await miscountedPdf(4, 2),
    "8 counts too many.pdf": await miscountedPdf(4, 9),
    "9 hole.pdf": await holedPdf(),
    "10 junk first.pdf": Buffer.concat([Buffer.from("HTTP/1.1 200 OK\r\n\r\n"), await textPdf(1)]),
    "11 no end.pdf": threePages.subarray(0, 120),
    "12 headless.pdf": Buffer.concat([Buffer.alloc(3000, 7), Buffer.from("startxref\n0\n%%EOF\n")]),
    "13 form.pdf": await activePdf(),
    "14 signed.pdf": await signedPdf(),
    "20 photo.jpg": photo,
    "21 cmyk.jpg": await noisePage(620, 877).toColourspace("cmyk").jpeg().toBuffer(),
    "22 last rows missing.jpg": photo.subarray(0, Math.floor(photoEnd * 0.993)),
    "23 half missing.jpg": photo.subarray(0, Math.floor(photoEnd * 0.6)),
    "24 garbled.jpg": garbled,
    "25 fax.tif": await tiffOf(3),
    "26 picture.png": png,
    "27 picture.webp": await noisePage(400, 500).webp().toBuffer(),
    "28 cut short.png": png.subarray(0, Math.floor(png.length * 0.6)),
    "29 bomb.png": await bombPng(12_000, 12_000),
    "30 phone.heic": heic,
    "31 broken.heic": heic.subarray(0, 600),
    "32 really a jpeg.pdf": await sharp(photo).jpeg({ quality: 50 }).toBuffer(),
    "33 really a pdf": await variant("33"),
    "40 zero bytes.pdf": new Uint8Array(),
    "41 archive.zip": office("things"),
    "42 letter.docx": office("word"),
    "43 table.xlsx": office("xl"),
    "44 old.doc": Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]),
    "45 notes.txt": "Позвонить в консульство\n",
    "46 film.mp4": Buffer.concat([Buffer.from("\0\0\0\x18ftypisom\0\0\x02\0isommp42", "latin1"), Buffer.alloc(50)]),
    "47 page.html": "<!DOCTYPE html><title>x</title>",
    "48 noise.bin": Buffer.from([1, 2, 3, 4, 0, 0, 255]),
    "49 anim.gif": await sharp(png).gif().toBuffer(),
    "50 copy of photo.jpg": photo,
    "60 свидетельство о браке.pdf": await variant("60"),
    [`61 ${"й".normalize("NFD")}.pdf`]: await variant("61"),
    "71 folder/inside.pdf": await variant("71"),
    ".hidden.pdf": await variant("hidden"),
    ".DS_Store": "x",
    "71 folder/Thumbs.db": "x",
    "case.json": "{}",
  });
  await symlink(at("70 loop"), at("70 loop"));
  await symlink(folder.path, at("71 folder/round"));
  await symlink(at("nowhere.pdf"), at("73 gone.pdf"));
  execFileSync("mkfifo", [at("74 pipe.pdf")]);
  await writeUnreadable(at("72 unreadable.pdf"));

  listed = withoutFolder(await listInputs([folder.path]), `${basename(folder.path)}/`);
  const sources: UsableSource[] = [];
  for (const rejected of listed.rejected) outcomes.set(rejected.name, rejected);
  for (const [index, input] of listed.inputs.entries()) {
    const outcome = await intake.identifySource(input, `f${index + 1}`, new AbortController().signal);
    if ("kind" in outcome) outcomes.set(outcome.name, outcome);
    else sources.push(outcome);
  }
  const { unique, rejected } = findDuplicates(sources);
  for (const source of [...unique]) outcomes.set(source.file.name, source);
  for (const duplicate of rejected) outcomes.set(duplicate.name, duplicate);
});

afterAll(async () => {
  await intake.close();
  await folder.remove();
});

/** The table says names within the folder. */
function withoutFolder(found: ListedInputs, prefix: string): ListedInputs {
  const short = (name: string) => (name.startsWith(prefix) ? name.slice(prefix.length) : name);
  return {
    inputs: found.inputs.map((input) => ({ ...input, name: short(input.name) })),
    rejected: found.rejected.map((one) => ({ ...one, name: short(one.name) })),
    caseFiles: found.caseFiles,
    skipped: found.skipped.map(short),
  };
}

function verdictOf(outcome: UsableSource | Rejected): string {
  return "kind" in outcome ? outcome.code : `${outcome.file.format} ${outcome.file.pageCount}`;
}

function saidOf(outcome: UsableSource | Rejected): string {
  if ("kind" in outcome) return JSON.stringify(outcome.detail);
  return outcome.file.notes
    .map(({ code, ...rest }) => [code === "repaired" ? "repaired by" : code, ...Object.values(rest).flat()].join(" "))
    .join(", ");
}

describe("every input ends in exactly one of accepted and rejected", () => {
  for (const [name, verdict, said] of TABLE) {
    it(`${name}: ${verdict}`, () => {
      const outcome = outcomes.get(name.normalize("NFC"));
      expect(outcome && verdictOf(outcome)).toBe(verdict);
      if (said !== undefined) expect(outcome && saidOf(outcome)).toBe(said);
    });
  }

  it("and none is passed over: inputs, rejections, the case file and system files are all there is", () => {
    const names = [...TABLE.map((row): string => row[0]), "71 folder/inside.pdf"]
      .map((name) => name.normalize("NFC"))
      .sort();
    expect([...outcomes.keys()].sort()).toEqual(names);
    expect(listed.inputs.length + listed.rejected.length).toBe(names.length);
    expect(listed.caseFiles).toEqual([join(folder.path, "case.json")]);
    expect(listed.skipped).toEqual([".DS_Store", "71 folder/Thumbs.db"]);
  });

  it("an accepted input's bytes open for the next room, with as many pages as said", async () => {
    const { withPdf } = await import("#electron/pdfium/openPdf.ts");
    const { PDFDocument } = await import("@cantoo/pdf-lib");
    for (const outcome of outcomes.values()) {
      if ("kind" in outcome) continue;
      const { file, pages, bytes } = outcome;
      expect([file.name, pages.length]).toEqual([file.name, file.pageCount]);
      expect(pages.every((page) => page.id === `${file.id}.${page.pageIndex}` && page.widthPt > 0)).toBe(true);
      if (file.format === "pdf") {
        expect([file.name, await withPdf(bytes, (pdf) => pdf.pageCount)]).toEqual([file.name, file.pageCount]);
        const lib = await PDFDocument.load(bytes, { updateMetadata: false });
        expect([file.name, lib.getPageCount()]).toEqual([file.name, file.pageCount]);
      } else await sharp(bytes, { failOn: "truncated" }).stats();
    }
  });
});

describe("an accepted picture", () => {
  const pageOf = (name: string) => {
    const outcome = outcomes.get(name);
    return outcome && !("kind" in outcome) ? outcome.pages[0] : undefined;
  };

  it("is as large on paper as its file says, turned as EXIF says", () => {
    const photo = pageOf("20 photo.jpg");
    expect(photo).toMatchObject({ widthPx: 1754, heightPx: 1240, dpi: 150, dpiKnown: true, content: "scan" });
    expect(photo?.widthPt).toBeCloseTo(841.9, 0);
    expect(pageOf("25 fax.tif")).toMatchObject({ widthPx: 620, heightPx: 877, dpi: 150, dpiKnown: true });
  });

  it("is taken for a page of A4 where its file does not say", () => {
    const heic = pageOf("30 phone.heic");
    expect(heic).toMatchObject({ widthPx: 320, heightPx: 440, dpiKnown: false });
    expect(heic?.heightPt).toBeCloseTo(818.5, 0);
  });

  it("that was HEIC reaches the next room upright, as a JPEG", async () => {
    const outcome = outcomes.get("30 phone.heic");
    if (!outcome || "kind" in outcome) throw new Error("not accepted");
    const { data, info } = await sharp(outcome.bytes).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([320, 440]);
    const red = (x: number, y: number) => data[(y * info.width + x) * info.channels] ?? -1;
    expect(red(20, 20)).toBeLessThan(60);
    expect(red(300, 20)).toBeGreaterThan(200);
  });
});
