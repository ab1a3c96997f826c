import { strToU8, zipSync } from "fflate";
import { assertNever } from "#shared/domain/assertNever.ts";
import { type Letter, type LetterBlock, PAPER_BLANK, pieceText } from "#shared/letters/letter.ts";
import { bodyOf, headOf } from "#shared/letters/letterHead.ts";
import { documentXml, drawTable, escaped, type ParagraphLook, paragraph, STATIC_PARTS, stylesXml } from "./wordXml.ts";

/** Every zip entry has this time: the same letter gives the same bytes. */
const MTIME = new Date(1980, 0, 1);

/**
 * One letter as a Word document (ECMA-376, WordprocessingML): the same blocks in the same order as on paper, with
 * headings, a real table and a real list, for those who edit, translate or sign it elsewhere.
 */
export function letterDocx(letter: Letter, today: string): Uint8Array {
  const head = headOf(letter);
  const signature = letter.blocks.find((block) => block.kind === "signature");
  const date = head.length > 0 && signature !== undefined ? signature.date : null;
  const body = [
    ...head.map((block) => paragraph(textOf(block), { style: "Address" })),
    ...(date === null ? [] : [paragraph(date, { style: "Dateline" })]),
    paragraph(letter.title, { style: "Heading1" }),
    ...bodyOf(letter).flatMap((block) => blockXml(block, date !== null)),
  ].join("");
  const parts: Readonly<Record<string, string>> = {
    ...STATIC_PARTS,
    "docProps/core.xml": coreXml(letter, today),
    "word/styles.xml": stylesXml(letter.language),
    "word/footer1.xml": footerXml(letter.footer),
    "word/document.xml": documentXml(body),
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, [strToU8(xml), { mtime: MTIME }]])),
    { level: 6 },
  );
}

function textOf(block: Extract<LetterBlock, { readonly kind: "paragraph" }>): string {
  return block.pieces.map((piece) => pieceText(piece, PAPER_BLANK)).join("");
}

function blockXml(block: LetterBlock, hasDate: boolean): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return [paragraph(textOf(block), {})];
    case "own":
      return block.paragraphs.map((text) => paragraph(text, {}));
    case "list":
      if (block.items.length === 0) return [];
      return [
        ...(block.title === "" ? [] : [paragraph(block.title, { keepNext: true })]),
        ...block.items.map((item) => paragraph(item, { style: "ListNumber" })),
      ];
    case "table":
      return block.rows.length === 0 ? [] : [drawTable(block.columns, block.rows), paragraph("", {})];
    case "signature": {
      const lines = hasDate ? block.lines : [...block.lines, block.date];
      return lines.map((line, index): string => {
        const look: ParagraphLook = { style: "Signing", keepNext: index < lines.length - 1 };
        return paragraph(line, look);
      });
    }
    default:
      return assertNever(block);
  }
}

function footerXml(footer: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph(footer, { style: "Footer" })}</w:ftr>`;
}

function coreXml({ title, language }: Letter, today: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(today) ? `${today}T00:00:00Z` : "1980-01-01T00:00:00Z";
  const when = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:language>${language}</dc:language>${when("created")}${when("modified")}</cp:coreProperties>`;
}
