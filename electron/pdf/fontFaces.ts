import { readFile } from "node:fs/promises";
import { create, type Font } from "@cantoo/fontkit";

export type Weight = "regular" | "bold";

/** One face of resources/fonts. */
export interface FontFace {
  /** Name in a page's resources. */
  readonly name: string;
  readonly font: Font;
}

/** Tried in this order; the last has Chinese, Japanese and Korean, and much else. */
const FILES: readonly { readonly regular: string; readonly bold: string }[] = [
  { regular: "NotoSans-Regular", bold: "NotoSans-Bold" },
  { regular: "NotoSansArabic-Regular", bold: "NotoSansArabic-Bold" },
  { regular: "NotoSansHebrew-Regular", bold: "NotoSansHebrew-Regular" },
  { regular: "NotoSansGeorgian-Regular", bold: "NotoSansGeorgian-Regular" },
  { regular: "NotoSansArmenian-Regular", bold: "NotoSansArmenian-Regular" },
  { regular: "NotoSansThai-Regular", bold: "NotoSansThai-Regular" },
  { regular: "NotoSansDevanagari-Regular", bold: "NotoSansDevanagari-Regular" },
  { regular: "DroidSansFallbackFull", bold: "DroidSansFallbackFull" },
];

const loaded = new Map<string, Promise<FontFace>>();

/** The face for a character in a weight: the first that has it, else the first of all. */
export interface FaceChooser {
  faceFor(codePoint: number, weight: Weight): FontFace;
  readonly faces: readonly FontFace[];
}

/** Reads the fonts, once a process. */
export async function loadFontFaces(): Promise<FaceChooser> {
  const read = (file: string): Promise<FontFace> => {
    const known = loaded.get(file) ?? openFace(file);
    loaded.set(file, known);
    return known;
  };
  const regular = await Promise.all(FILES.map((file) => read(file.regular)));
  const bold = await Promise.all(FILES.map((file) => read(file.bold)));
  return {
    faces: [...new Set([...regular, ...bold])],
    faceFor(codePoint, weight) {
      const own = weight === "bold" ? bold : regular;
      const face = own.find(({ font }) => font.hasGlyphForCodePoint(codePoint)) ?? own[0];
      if (face === undefined) throw new Error("no fonts");
      return face;
    },
  };
}

async function openFace(file: string): Promise<FontFace> {
  const font = create(await readFontFile(file));
  if (!("layout" in font)) throw new Error(`${file} is a collection of fonts`);
  return { name: `Qj${file.replace(/[^A-Za-z]/g, "")}`, font };
}

/** Bytes of a font of resources/fonts, by its name without the ending. */
export function readFontFile(file: string): Promise<Uint8Array> {
  return readFile(new URL(`../../resources/fonts/${file}.ttf`, import.meta.url));
}
