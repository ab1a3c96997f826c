import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFStream } from "@cantoo/pdf-lib";

/** Actions (/S) and annotation kinds (/Subtype) that a pack must not carry (output-pdf.md, point 12). */
const ACTIONS: Readonly<Record<string, string>> = {
  "/JavaScript": "javascript",
  "/Launch": "launch",
  "/ImportData": "launch",
  "/SubmitForm": "submit",
  "/Rendition": "media",
  "/Movie": "media",
  "/Sound": "media",
  "/RichMediaExecute": "media",
};
const ANNOTATIONS: Readonly<Record<string, string>> = {
  "/FileAttachment": "embedded-files",
  "/RichMedia": "media",
  "/Screen": "media",
  "/Movie": "media",
  "/Sound": "media",
  "/3D": "media",
};

/** Direct objects nest; a hostile file nests without end. */
const MAX_DEPTH = 24;

/** Codes of active content anywhere in the document, sorted, each once. */
export function findActiveContent(pdf: PDFDocument): readonly string[] {
  const found = new Set<string>();
  const visit = (object: PDFObject, depth: number): void => {
    if (depth > MAX_DEPTH) return;
    if (object instanceof PDFStream) visit(object.dict, depth + 1);
    else if (object instanceof PDFArray) for (const item of object.asArray()) visit(item, depth + 1);
    else if (object instanceof PDFDict) {
      judge(object, found);
      for (const value of object.values()) visit(value, depth + 1);
    }
  };
  for (const [, object] of pdf.context.enumerateIndirectObjects()) visit(object, 0);
  return [...found].sort();
}

function judge(dict: PDFDict, found: Set<string>): void {
  const action = ACTIONS[nameAt(dict, "S")];
  if (action) found.add(action);
  const annotation = ANNOTATIONS[nameAt(dict, "Subtype")];
  if (annotation) found.add(annotation);
  if (dict.has(PDFName.of("EmbeddedFiles")) || nameAt(dict, "Type") === "/EmbeddedFile") found.add("embedded-files");
  if (dict.has(PDFName.of("XFA"))) found.add("xfa");
}

function nameAt(dict: PDFDict, key: string): string {
  const value = dict.get(PDFName.of(key));
  return value instanceof PDFName ? value.asString() : "";
}
