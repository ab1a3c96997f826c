import { createHash } from "node:crypto";
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFStream } from "@cantoo/pdf-lib";

/** What a fresh parse of the written file finds. */
export interface FileFacts {
  readonly pageCount: number;
  readonly title: string;
  readonly language: string;
  readonly pageMode: string;
  readonly tagged: boolean;
  readonly opens: boolean;
  /** What must not be there: "encryption", "javascript", "launch", "embedded-file", "form-field", "media", "auto-action". */
  readonly forbidden: readonly string[];
  /** SHA-256 of every stream's stored bytes. */
  readonly streams: ReadonlyMap<string, number>;
  /** Texts of the document information. */
  readonly information: readonly string[];
}

const MEDIA = new Set(["Sound", "Movie", "Screen", "RichMedia", "3D"]);

/** Parses the file anew and walks over every object in it. */
export async function readFileFacts(bytes: Uint8Array): Promise<FileFacts> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true });
  const { context, catalog } = document;
  const forbidden = new Set<string>();
  const streams = new Map<string, number>();
  if (context.trailerInfo.Encrypt !== undefined) forbidden.add("encryption");
  if (catalog.has(PDFName.of("AcroForm"))) forbidden.add("form-field");
  const name = (dict: PDFDict, key: string): string => {
    const value = context.lookup(dict.get(PDFName.of(key)));
    return value instanceof PDFName ? value.decodeText() : "";
  };
  const visit = (object: PDFObject): void => {
    if (object instanceof PDFStream) {
      const hash = createHash("sha256").update(object.getContents()).digest("hex");
      streams.set(hash, (streams.get(hash) ?? 0) + 1);
      visit(object.dict);
    } else if (object instanceof PDFDict) {
      const action = name(object, "S");
      const subtype = name(object, "Subtype");
      if (action === "JavaScript" || object.has(PDFName.of("JS"))) forbidden.add("javascript");
      if (action === "Launch") forbidden.add("launch");
      if (action === "Rendition" || action === "Movie" || action === "Sound" || MEDIA.has(subtype))
        forbidden.add("media");
      if (
        subtype === "FileAttachment" ||
        object.has(PDFName.of("EmbeddedFiles")) ||
        name(object, "Type") === "EmbeddedFile"
      ) {
        forbidden.add("embedded-file");
      }
      if (subtype === "Widget") forbidden.add("form-field");
      if (object.has(PDFName.of("AA"))) forbidden.add("auto-action");
      for (const [, value] of object.entries()) visit(value);
    } else if (object instanceof PDFArray) for (const item of object.asArray()) visit(item);
  };
  for (const [, object] of context.enumerateIndirectObjects()) visit(object);
  return {
    pageCount: document.getPageCount(),
    title: document.getTitle() ?? "",
    language: document.getLanguage() ?? "",
    pageMode: name(catalog, "PageMode"),
    tagged: catalog.has(PDFName.of("StructTreeRoot")),
    opens: catalog.has(PDFName.of("OpenAction")),
    forbidden: [...forbidden].sort(),
    streams,
    information: [
      document.getTitle(),
      document.getAuthor(),
      document.getSubject(),
      document.getKeywords(),
      document.getProducer(),
      document.getCreator(),
    ].flatMap((text) => (text === undefined ? [] : [text])),
  };
}
