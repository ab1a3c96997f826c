import { createHash } from "node:crypto";
import { degrees, PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import sharp from "sharp";
import type { UsableSource } from "#electron/ports.ts";
import type { DocumentKind, PackDocument } from "#shared/domain/document.ts";
import { A4_PT } from "#shared/domain/geometry.ts";
import type { Pack } from "#shared/domain/pack.ts";
import type { Page } from "#shared/domain/page.ts";
import type { RecognisedPage, Word } from "#shared/domain/recognised.ts";
import type { SourceFormat, SourceNote } from "#shared/domain/sourceFile.ts";
import type { PlanRoute } from "#shared/plan/buildPackPlan.ts";

/** A page as a test wants it seen by the plan and the writer. */
export type PageFacts = Partial<Omit<Page, "id" | "fileId" | "pageIndex">>;

/** Bytes as a usable source, with what intake would have found out. */
export function sourceOf(
  id: string,
  format: SourceFormat,
  bytes: Uint8Array,
  pages: readonly PageFacts[],
  name = `${id}.${format}`,
  notes: readonly SourceNote[] = [],
): UsableSource {
  return {
    file: {
      id,
      name,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      bytes: bytes.length,
      format,
      pageCount: pages.length,
      notes,
    },
    bytes,
    pages: pages.map((facts, pageIndex) => ({
      id: `${id}.${pageIndex}`,
      fileId: id,
      pageIndex,
      widthPt: A4_PT.widthPt,
      heightPt: A4_PT.heightPt,
      content: format === "pdf" ? "text" : "scan",
      dpi: null,
      dpiKnown: false,
      widthPx: null,
      heightPx: null,
      ...facts,
    })),
  };
}

/** A picture of a typed page, black on white, its words where `wordsOf` says. */
export async function scanPicture(
  widthPx: number,
  heightPx: number,
  words: readonly string[],
  options: { readonly background?: string; readonly edge?: boolean } = {},
): Promise<Buffer> {
  const size = Math.round(widthPx / 28);
  const lines = words.map((word, index) => {
    const [x, y] = wordAt(index);
    return `<text x="${x * widthPx}" y="${y * heightPx}" font-family="DejaVu Sans" font-size="${size}">${word}</text>`;
  });
  const edge = options.edge
    ? `<rect x="0" y="0" width="${widthPx}" height="${heightPx}" fill="none" stroke="#222" stroke-width="${widthPx / 5}"/>`
    : "";
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}"><rect width="100%" height="100%" fill="${options.background ?? "#fff"}"/>${edge}${lines.join("")}</svg>`;
  return sharp(Buffer.from(svg)).flatten({ background: "#fff" }).png().toBuffer();
}

/** Baseline start of word n as fractions of the page. */
export function wordAt(index: number): readonly [number, number] {
  return [0.1 + 0.4 * (index % 2), 0.12 + 0.06 * Math.floor(index / 2)];
}

export function readingOf(pageId: string, words: readonly Word[], uprightTurns: 0 | 1 | 2 | 3 = 0): RecognisedPage {
  return {
    pageId,
    source: "ocr",
    uprightTurns,
    skewDegrees: 0,
    widthPx: 1000,
    heightPx: 1414,
    languages: ["eng"],
    lines: words.map((word, block) => ({ words: [word], box: word.box, block })),
    latinLines: [],
    mrz: null,
    meanConfidence: 0.9,
  };
}

export function documentOf(
  id: string,
  kind: DocumentKind,
  pageIds: readonly string[],
  more: Partial<PackDocument> = {},
): PackDocument {
  return {
    id,
    fileId: pageIds[0]?.split(".")[0] ?? "",
    pageIds,
    kind,
    slot: kind === "unknown" ? null : kind,
    person: "applicant",
    language: "eng",
    confidence: 0.9,
    fields: [],
    translationOf: null,
    attachments: [],
    title: "",
    because: [],
    ...more,
  };
}

export function packOf(
  sources: readonly UsableSource[],
  documents: readonly PackDocument[],
  more: Partial<Pack> = {},
): Pack {
  return {
    version: 1,
    id: "p1",
    name: "Test",
    route: "b11",
    people: [
      {
        id: "applicant",
        role: "applicant",
        surname: "SHARMA",
        givenNames: "Priya",
        birthDate: "1994-03-12",
        nationality: "IND",
      },
      { id: "sponsor", role: "sponsor", surname: "АХМЕТОВ", givenNames: "Нұрлан", birthDate: "", nationality: "KAZ" },
    ],
    facts: {},
    today: "2026-11-20",
    files: sources.map((source) => source.file),
    rejected: [],
    pages: sources.flatMap((source) => source.pages),
    edits: {},
    documents,
    decisions: [],
    letters: [],
    ticks: [],
    overlay: null,
    holidays: [],
    answers: [],
    ...more,
  };
}

export const TEST_ROUTE: PlanRoute = {
  id: "b11",
  title: "Family reunification visa",
  code: "B11",
  positions: [
    { id: "document-index", title: "Document index", slots: [{ id: "document-index", title: "Document index" }] },
    {
      id: "application-form",
      title: "Application form",
      slots: [
        { id: "application-form", title: "Visa application form" },
        { id: "cover-letter", title: "Cover letter" },
      ],
    },
    {
      id: "passport-copy",
      title: "Passport copy",
      slots: [{ id: "passport-copy", title: "Passport copy (data page)" }],
    },
    { id: "photo", title: "Photo", slots: [{ id: "photo", title: "Photo" }] },
    { id: "invitation", title: "Invitation or reference", slots: [{ id: "invitation", title: "Invitation" }] },
    {
      id: "sponsor",
      title: "Sponsor ID and status documents",
      slots: [
        { id: "id-card", title: "Sponsor's ID card" },
        { id: "address-proof", title: "Address certificate" },
      ],
    },
    {
      id: "relationship",
      title: "Relationship documents",
      slots: [
        { id: "marriage-certificate", title: "Marriage certificate" },
        { id: "birth-certificate", title: "Birth certificate" },
      ],
    },
    {
      id: "financial",
      title: "Financial and support proof",
      slots: [{ id: "bank-statement", title: "Bank statements" }],
    },
  ],
  loose: [{ id: "fee-receipt", title: "Fee receipt" }],
};

/** A PDF of text pages; sizes in points, /Rotate in degrees, an optional offset of the visible box. */
export async function textPdf(
  pages: readonly {
    readonly text: string;
    readonly size?: readonly [number, number];
    readonly rotate?: number;
    readonly crop?: readonly [number, number, number, number];
  }[],
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const { text, size = [A4_PT.widthPt, A4_PT.heightPt], rotate = 0, crop } of pages) {
    const page = document.addPage([size[0], size[1]]);
    page.drawText(text, {
      x: (crop?.[0] ?? 0) + 60,
      y: (crop?.[1] ?? 0) + (crop?.[3] ?? size[1]) - 80,
      size: 14,
      font,
    });
    if (crop !== undefined) page.setCropBox(...crop);
    page.setRotation(degrees(rotate));
  }
  return document.save({ useObjectStreams: false });
}
