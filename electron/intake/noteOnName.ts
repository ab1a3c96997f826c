import type { SourceFormat, SourceNote } from "#shared/domain/sourceFile.ts";

/** Endings that people and programs give each format. */
const EXTENSIONS: Readonly<Record<SourceFormat, readonly string[]>> = {
  pdf: ["pdf"],
  jpeg: ["jpg", "jpeg", "jpe", "jfif"],
  png: ["png"],
  tiff: ["tif", "tiff"],
  webp: ["webp"],
  heic: ["heic", "heif", "hif"],
};
const ALL: ReadonlySet<string> = new Set([
  ...Object.values(EXTENSIONS).flat(),
  ...[
    "doc",
    "docx",
    "xls",
    "xlsx",
    "ppt",
    "pptx",
    "odt",
    "rtf",
    "txt",
    "gif",
    "bmp",
    "avif",
    "zip",
    "rar",
    "mp4",
    "mov",
  ],
]);

/** A note where the name claims another kind of file; "scan.final 2" claims nothing. */
export function noteOnName(name: string, format: SourceFormat): readonly SourceNote[] {
  const extension = /\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1]?.toLowerCase() ?? "";
  if (!ALL.has(extension) || EXTENSIONS[format].includes(extension)) return [];
  return [{ code: "name-does-not-match-content", extension, format }];
}
