import { type PDFContext, type PDFRef, PDFString } from "@cantoo/pdf-lib";

/** Advance of every glyph, thousandths of the size. */
export const GLYPHLESS_ADVANCE = 500;
/** How much of a word's box lies below the baseline. */
export const GLYPHLESS_DESCENT = 0.2;

/**
 * A font of one empty glyph for text that is there to be found, not seen. Codes are UTF-16 units,
 * so one font serves every script and adds under a kilobyte to the file.
 */
export function embedGlyphlessFont(context: PDFContext): PDFRef {
  const file = context.register(context.flateStream(glyphlessTrueType(), {}));
  const descriptor = context.register(
    context.obj({
      Type: "FontDescriptor",
      FontName: "QujatGlyphless",
      Flags: 5,
      FontBBox: [0, -200, GLYPHLESS_ADVANCE, 800],
      ItalicAngle: 0,
      Ascent: 800,
      Descent: -200,
      CapHeight: 800,
      StemV: 80,
      FontFile2: file,
    }),
  );
  // Every code shows glyph 0: 65,536 zeros that deflate to a few bytes.
  const toGlyph = context.register(context.flateStream(new Uint8Array(2 * 65536), {}));
  const descendant = context.register(
    context.obj({
      Type: "Font",
      Subtype: "CIDFontType2",
      BaseFont: "QujatGlyphless",
      CIDSystemInfo: { Registry: PDFString.of("Adobe"), Ordering: PDFString.of("Identity"), Supplement: 0 },
      FontDescriptor: descriptor,
      DW: GLYPHLESS_ADVANCE,
      CIDToGIDMap: toGlyph,
    }),
  );
  const toUnicode = context.register(context.flateStream(IDENTITY_CMAP, {}));
  return context.register(
    context.obj({
      Type: "Font",
      Subtype: "Type0",
      BaseFont: "QujatGlyphless",
      Encoding: "Identity-H",
      DescendantFonts: [descendant],
      ToUnicode: toUnicode,
    }),
  );
}

/** Ranges of a CMap may not cross a change of the high byte. */
const IDENTITY_CMAP = identityCmap();

function identityCmap(): string {
  const hex = (value: number): string => value.toString(16).toUpperCase().padStart(4, "0");
  const ranges = Array.from({ length: 256 }, (_, high) => {
    const from = hex(high * 256);
    return `<${from}> <${hex(high * 256 + 255)}> <${from}>`;
  });
  const blocks: string[] = [];
  for (let at = 0; at < ranges.length; at += 100) {
    const block = ranges.slice(at, at + 100);
    blocks.push(`${block.length} beginbfrange\n${block.join("\n")}\nendbfrange`);
  }
  return [
    "/CIDInit /ProcSet findresource begin",
    "12 dict begin",
    "begincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def",
    "/CMapType 2 def",
    "1 begincodespacerange",
    "<0000> <FFFF>",
    "endcodespacerange",
    ...blocks,
    "endcmap",
    "CMapName currentdict /CMap defineresource pop",
    "end",
    "end",
  ].join("\n");
}

/** The smallest TrueType that viewers load: one glyph without outlines, 1000 units an em. */
function glyphlessTrueType(): Uint8Array {
  const head = table(54, (view) => {
    view.setUint32(0, 0x00010000);
    view.setUint32(4, 0x00010000);
    view.setUint32(12, 0x5f0f3cf5);
    view.setUint16(18, 1000);
    view.setInt16(38, -200);
    view.setInt16(40, GLYPHLESS_ADVANCE);
    view.setInt16(42, 800);
    view.setUint16(46, 8);
    view.setInt16(48, 2);
  });
  const hhea = table(36, (view) => {
    view.setUint32(0, 0x00010000);
    view.setInt16(4, 800);
    view.setInt16(6, -200);
    view.setUint16(10, GLYPHLESS_ADVANCE);
    view.setUint16(34, 1);
  });
  const maxp = table(32, (view) => {
    view.setUint32(0, 0x00010000);
    view.setUint16(4, 1);
    view.setUint16(14, 2);
  });
  const hmtx = table(4, (view) => view.setUint16(0, GLYPHLESS_ADVANCE));
  const loca = table(4, () => {});
  const glyf = table(4, () => {});
  const cmap = table(4 + 8 + 24, (view) => {
    view.setUint16(2, 1);
    view.setUint16(4, 3);
    view.setUint16(6, 1);
    view.setUint32(8, 12);
    view.setUint16(12, 4);
    view.setUint16(14, 24);
    view.setUint16(18, 2);
    view.setUint16(20, 2);
    view.setUint16(26, 0xffff);
    view.setUint16(30, 0xffff);
    view.setInt16(32, 1);
  });
  const post = table(32, (view) => view.setUint32(0, 0x00030000));
  return assembleTables({ cmap, glyf, head, hhea, hmtx, loca, maxp, post });
}

function table(bytes: number, fill: (view: DataView) => void): Uint8Array {
  const data = new Uint8Array(bytes);
  fill(new DataView(data.buffer));
  return data;
}

/** Tables in alphabetical order, each on a multiple of four. */
function assembleTables(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(tables).sort();
  const padded = (length: number): number => (length + 3) & ~3;
  const total = names.reduce((sum, name) => sum + padded(tables[name]?.length ?? 0), 12 + 16 * names.length);
  const out = new Uint8Array(total);
  const view = new DataView(out.buffer);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, names.length);
  const power = Math.floor(Math.log2(names.length));
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * names.length - 16 * 2 ** power);
  let offset = 12 + 16 * names.length;
  names.forEach((name, index) => {
    const data = tables[name] ?? new Uint8Array(0);
    const entry = 12 + 16 * index;
    for (let at = 0; at < 4; at++) out[entry + at] = name.charCodeAt(at);
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, data.length);
    out.set(data, offset);
    view.setUint32(entry + 4, checksum(view, offset, padded(data.length)));
    offset += padded(data.length);
  });
  return out;
}

function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = 0; at < length; at += 4) sum = (sum + view.getUint32(offset + at)) >>> 0;
  return sum;
}
