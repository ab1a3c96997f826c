import { execFileSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PDFDocument, PDFName, PDFNumber, PDFString, StandardFonts } from "@cantoo/pdf-lib";
import { zipSync } from "fflate";
import sharp from "sharp";
import { makePdf } from "../pdfium/makePdf.ts";

/** A folder that is removed when the test file ends. */
export async function makeFolder(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), "qujat-intake-"));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Writes files (and their folders) below `folder`. */
export async function writeFiles(folder: string, files: Readonly<Record<string, Uint8Array | string>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

/** A file that exists and cannot be read, also by an administrator, who may read whatever permissions say. */
export async function writeUnreadable(path: string): Promise<void> {
  await writeFile(path, "secret");
  await chmod(path, 0);
  try {
    await readFile(path);
  } catch {
    return;
  }
  await rm(path);
  await symlink("/proc/self/mem", path);
}

/** A page of noise: every row has data of its own, so that cutting the file short cuts rows. */
export function noisePage(widthPx: number, heightPx: number) {
  const data = Buffer.alloc(widthPx * heightPx * 3);
  let seed = 1;
  for (let index = 0; index < data.length; index++) {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    data[index] = 200 + ((seed >> 16) % 40);
  }
  return sharp(data, { raw: { width: widthPx, height: heightPx, channels: 3 } });
}

/** Pages of text, "page 1" and so on. */
export function textPdf(pages: number): Promise<Uint8Array> {
  return makePdf(
    Array.from({ length: pages }, (_, index) => ({
      widthPt: 595,
      heightPt: 842,
      texts: [{ text: `page ${index + 1}`, x: 50, y: 700 }],
    })),
  );
}

export async function encrypt(folder: string, bytes: Uint8Array, user: string, owner: string): Promise<Uint8Array> {
  const from = join(folder, "..encrypt-in.pdf");
  const to = join(folder, "..encrypt-out.pdf");
  await writeFile(from, bytes);
  execFileSync("qpdf", ["--encrypt", user, owner, "256", "--modify=none", "--", from, to]);
  const encrypted = await readFile(to);
  await rm(from);
  await rm(to);
  return encrypted;
}

/** A form field, a script, an attachment and a launch action. */
export async function activePdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const page = pdf.addPage([300, 300]);
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  page.drawText("form", { x: 20, y: 250, size: 12, font });
  const field = pdf.getForm().createTextField("surname");
  field.setText("PETROVA");
  field.addToPage(page, { x: 20, y: 200, width: 100, height: 20 });
  pdf.addJavaScript("greet", "app.alert('hello')");
  await pdf.attach(new TextEncoder().encode("hidden"), "hidden.txt", { mimeType: "text/plain" });
  const launch = pdf.context.obj({ S: "Launch", F: PDFString.of("program.exe") });
  pdf.catalog.set(PDFName.of("OpenAction"), launch);
  return pdf.save({ useObjectStreams: false });
}

/** A signature field with a (made-up) signature in it, and one still to be signed. */
export async function signedPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const page = pdf.addPage([300, 300]);
  const { context } = pdf;
  const signature = context.register(
    context.obj({
      Type: "Sig",
      Filter: "Adobe.PPKLite",
      SubFilter: "adbe.pkcs7.detached",
      ByteRange: [0, 10, 20, 10],
      Contents: PDFString.of("0123456789"),
    }),
  );
  const widget = (name: string, value?: typeof signature) =>
    context.register(
      context.obj({
        Type: "Annot",
        Subtype: "Widget",
        FT: "Sig",
        T: PDFString.of(name),
        Rect: [0, 0, 0, 0],
        P: page.ref,
        ...(value ? { V: value } : {}),
      }),
    );
  const fields = [widget("signed", signature), widget("to sign")];
  page.node.set(PDFName.of("Annots"), context.obj(fields));
  pdf.catalog.set(PDFName.of("AcroForm"), context.obj({ Fields: fields, SigFlags: 3 }));
  return pdf.save({ useObjectStreams: false });
}

/** The page tree claims another number of pages than it holds. */
export async function miscountedPdf(pages: number, claimed: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(await textPdf(pages), { updateMetadata: false });
  pdf.catalog.Pages().set(PDFName.of("Count"), PDFNumber.of(claimed));
  return pdf.save({ useObjectStreams: false, addDefaultPage: false });
}

/** One of its pages is null. */
export async function holedPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(await textPdf(3), { updateMetadata: false });
  const ref = pdf.getPage(1).ref;
  const text = Buffer.from(await pdf.save({ useObjectStreams: false })).toString("latin1");
  const head = `${ref.objectNumber} 0 obj\n`;
  const start = text.indexOf(`\n${head}`) + 1 + head.length;
  const end = text.indexOf("endobj", start);
  return Buffer.from(`${text.slice(0, start)}null${" ".repeat(end - start - 5)}\n${text.slice(end)}`, "latin1");
}

export const office = (folder: string) =>
  zipSync({ "[Content_Types].xml": new Uint8Array(9), [`${folder}/document.xml`]: new Uint8Array(99) });

/** A PNG header that claims a huge picture; no pixel of it exists. */
export async function bombPng(widthPx: number, heightPx: number): Promise<Uint8Array> {
  const { crc32 } = await import("node:zlib");
  const png = Buffer.from(
    await sharp({ create: { width: 4, height: 4, channels: 3, background: "#fff" } })
      .png()
      .toBuffer(),
  );
  png.writeUInt32BE(widthPx, 16);
  png.writeUInt32BE(heightPx, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

export async function tiffOf(pages: number): Promise<Uint8Array> {
  const images = await Promise.all(
    Array.from({ length: pages }, (_, index) =>
      sharp({ create: { width: 620, height: 877, channels: 3, background: { r: index * 40, g: 90, b: 120 } } })
        .png()
        .toBuffer(),
    ),
  );
  return sharp(images, { join: { animated: true } })
    .withMetadata({ density: 150 })
    .tiff({ compression: "lzw", xres: 150 / 25.4, yres: 150 / 25.4 })
    .toBuffer();
}

/** The file says that its table of objects stands where it does not. */
export function wrongTable(pdf: Uint8Array): Uint8Array {
  return Buffer.from(
    Buffer.from(pdf)
      .toString("latin1")
      .replace(/startxref\s+\d+/, "startxref\n77"),
    "latin1",
  );
}

/** A small file that takes long: three hundred pages of thirty thousand lines each, all the same drawing. */
export async function slowPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const lines = Array.from({ length: 30_000 }, (_, index) => `${index % 300} 0 m 10 ${index % 200} l S`).join("\n");
  const drawing = pdf.context.register(pdf.context.flateStream(lines));
  for (let page = 0; page < 300; page++) pdf.addPage([300, 300]).node.set(PDFName.of("Contents"), drawing);
  return pdf.save({ useObjectStreams: false });
}
