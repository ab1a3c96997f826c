import type { Subset } from "@cantoo/fontkit";
import { type PDFContext, type PDFRef, PDFString } from "@cantoo/pdf-lib";
import { num } from "./contentOps.ts";
import type { FaceChooser, FontFace, Weight } from "./fontFaces.ts";
import { type ShapedText, shapeText } from "./shapeText.ts";

interface FaceInUse {
  readonly face: FontFace;
  readonly ref: PDFRef;
  readonly subset: Subset;
  /** By glyph id of the whole font. */
  readonly codeOf: Map<number, number>;
  /** By code, from 1. */
  readonly glyphs: { readonly advance: number; readonly codePoints: readonly number[] }[];
}

/** The fonts of one output file: collects the glyphs that are shown, and embeds just those at the end. */
export class FontBook {
  readonly #context: PDFContext;
  readonly #inUse = new Map<FontFace, FaceInUse>();
  readonly chooser: FaceChooser;

  constructor(context: PDFContext, chooser: FaceChooser) {
    this.#context = context;
    this.chooser = chooser;
  }

  shape(text: string, weight: Weight): ShapedText {
    return shapeText(text, weight, this.chooser);
  }

  /** Operators inside BT/ET that show the line with its left end at x, baseline y; notes the fonts in `used`. */
  show(shaped: ShapedText, x: number, y: number, sizePt: number, used: Map<string, PDFRef>): string {
    const ops: string[] = [];
    let from = 0;
    let offset = 0;
    while (from < shaped.glyphs.length) {
      const face = shaped.glyphs[from]?.face;
      if (face === undefined) break;
      const inUse = this.#use(face);
      used.set(face.name, inUse.ref);
      let codes = "";
      let tj = "";
      let width = 0;
      let to = from;
      for (; to < shaped.glyphs.length; to++) {
        const glyph = shaped.glyphs[to];
        if (glyph === undefined || glyph.face !== face) break;
        codes += this.#code(inUse, glyph).toString(16).padStart(4, "0");
        width += glyph.advance;
        const kern = glyph.fontAdvance - glyph.advance;
        if (Math.abs(kern) >= 1) {
          tj += `<${codes}> ${num(Math.round(kern))} `;
          codes = "";
        }
      }
      if (codes !== "") tj += `<${codes}>`;
      const at = x + (offset * sizePt) / 1000;
      ops.push(`/${face.name} ${num(sizePt)} Tf 1 0 0 1 ${num(at)} ${num(y)} Tm [${tj.trim()}] TJ`);
      offset += width;
      from = to;
    }
    return ops.join("\n");
  }

  #use(face: FontFace): FaceInUse {
    const known = this.#inUse.get(face);
    if (known !== undefined) return known;
    const inUse: FaceInUse = {
      face,
      ref: this.#context.nextRef(),
      subset: face.font.createSubset(),
      codeOf: new Map(),
      glyphs: [],
    };
    this.#inUse.set(face, inUse);
    return inUse;
  }

  #code(inUse: FaceInUse, glyph: ShapedText["glyphs"][number]): number {
    const known = inUse.codeOf.get(glyph.glyphId);
    if (known !== undefined) return known;
    const code = inUse.subset.includeGlyph(glyph.glyphId);
    inUse.codeOf.set(glyph.glyphId, code);
    inUse.glyphs[code] = { advance: glyph.fontAdvance, codePoints: glyph.codePoints };
    return code;
  }

  /** Writes the fonts used into the file. Call once, after the last page. */
  embed(): void {
    for (const inUse of this.#inUse.values()) embedFace(this.#context, inUse);
  }
}

function embedFace(context: PDFContext, { face, ref, subset, glyphs }: FaceInUse): void {
  const { font } = face;
  const scale = 1000 / font.unitsPerEm;
  const name = `QUJATS+${(font.postscriptName ?? face.name).replace(/[^A-Za-z0-9-]/g, "")}`;
  const file = context.register(context.flateStream(subset.encode()));
  const { minX, minY, maxX, maxY } = font.bbox;
  const descriptor = context.register(
    context.obj({
      Type: "FontDescriptor",
      FontName: name,
      Flags: 4,
      FontBBox: [minX, minY, maxX, maxY].map((value) => Math.round(value * scale)),
      ItalicAngle: 0,
      Ascent: Math.round(font.ascent * scale),
      Descent: Math.round(font.descent * scale),
      CapHeight: Math.round((font.capHeight || font.ascent) * scale),
      StemV: 80,
      FontFile2: file,
    }),
  );
  const widths = glyphs.flatMap((glyph, code) => (glyph === undefined ? [] : [code, [Math.round(glyph.advance)]]));
  const descendant = context.register(
    context.obj({
      Type: "Font",
      Subtype: "CIDFontType2",
      BaseFont: name,
      CIDSystemInfo: { Registry: PDFString.of("Adobe"), Ordering: PDFString.of("Identity"), Supplement: 0 },
      FontDescriptor: descriptor,
      DW: 1000,
      W: widths,
      CIDToGIDMap: "Identity",
    }),
  );
  const toUnicode = context.register(context.flateStream(toUnicodeCmap(glyphs)));
  context.assign(
    ref,
    context.obj({
      Type: "Font",
      Subtype: "Type0",
      BaseFont: name,
      Encoding: "Identity-H",
      DescendantFonts: [descendant],
      ToUnicode: toUnicode,
    }),
  );
}

function toUnicodeCmap(glyphs: FaceInUse["glyphs"]): string {
  const lines = glyphs.flatMap((glyph, code) => {
    const text = glyph === undefined ? "" : String.fromCodePoint(...glyph.codePoints);
    if (text === "") return [];
    let hex = "";
    for (let at = 0; at < text.length; at++) hex += text.charCodeAt(at).toString(16).padStart(4, "0");
    return [`<${code.toString(16).padStart(4, "0")}> <${hex}>`];
  });
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join("\n")}\nendbfchar`);
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
