import { createHash } from "node:crypto";
import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject, PDFRef, PDFStream } from "@cantoo/pdf-lib";

const SHARED_TYPES = new Set(["Font", "FontDescriptor", "Encoding", "ExtGState"]);
const TYPE = PDFName.of("Type");

/**
 * Stores identical pictures, fonts and other streams once. What has an identity of its own (pages, annotations,
 * layers, bookmarks) is never joined. Runs until nothing more is alike: fonts become alike when their files are one.
 */
export function shareObjects(context: PDFContext): void {
  for (let round = 0; round < 6; round++) {
    const first = new Map<string, PDFRef>();
    const replaced = new Map<PDFRef, PDFRef>();
    for (const [ref, object] of context.enumerateIndirectObjects()) {
      const key = keyOf(object);
      if (key === null) continue;
      const known = first.get(key);
      if (known === undefined) first.set(key, ref);
      else replaced.set(ref, known);
    }
    if (replaced.size === 0) return;
    for (const ref of replaced.keys()) context.delete(ref);
    for (const [, object] of context.enumerateIndirectObjects()) replaceIn(object, replaced);
  }
}

/** Hashes of streams are costly and do not change but for the dictionary: contents are hashed once. */
const contentHashes = new WeakMap<Uint8Array, string>();

function keyOf(object: PDFObject): string | null {
  if (object instanceof PDFStream) {
    const contents = object.getContents();
    const known = contentHashes.get(contents) ?? createHash("sha256").update(contents).digest("hex");
    contentHashes.set(contents, known);
    return `${known} ${sortedText(object.dict)}`;
  }
  if (!(object instanceof PDFDict)) return null;
  const type = object.get(TYPE);
  return type instanceof PDFName && SHARED_TYPES.has(type.decodeText()) ? sortedText(object) : null;
}

function sortedText(dict: PDFDict): string {
  return dict
    .entries()
    .map(([key, value]) => `${key} ${value}`)
    .filter((entry) => !entry.startsWith("/Length "))
    .sort()
    .join("\n");
}

function replaceIn(object: PDFObject, replaced: ReadonlyMap<PDFRef, PDFRef>): void {
  if (object instanceof PDFStream) replaceIn(object.dict, replaced);
  else if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      const other = value instanceof PDFRef ? replaced.get(value) : undefined;
      if (other !== undefined) object.set(key, other);
      else if (!(value instanceof PDFRef)) replaceIn(value, replaced);
    }
  } else if (object instanceof PDFArray) {
    object.asArray().forEach((value, index) => {
      const other = value instanceof PDFRef ? replaced.get(value) : undefined;
      if (other !== undefined) object.set(index, other);
      else if (!(value instanceof PDFRef)) replaceIn(value, replaced);
    });
  }
}
