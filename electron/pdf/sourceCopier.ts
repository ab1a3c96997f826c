import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFInvalidObject,
  PDFName,
  PDFNull,
  type PDFObject,
  PDFPageLeaf,
  PDFPageTree,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from "@cantoo/pdf-lib";

/**
 * Keys that never travel: actions that run by themselves, private data of programs, embedded files, metadata about
 * the machine, and structure trees that stay behind.
 */
const DROPPED = new Set(
  ["AA", "PieceInfo", "Metadata", "Thumb", "B", "StructParent", "StructParents", "AF", "JS", "LastModified"].map(
    (key) => PDFName.of(key),
  ),
);
const LENGTH = PDFName.of("Length");
const EXTERNAL_FILE = ["F", "FFilter", "FDecodeParms"].map((key) => PDFName.of(key));
const TYPE = PDFName.of("Type");
const OCG = PDFName.of("OCG");

/** Copies objects of one input into the output, each once, without what may not travel. */
export class SourceCopier {
  readonly source: PDFContext;
  readonly target: PDFContext;
  readonly #copied = new Map<PDFRef, PDFRef>();
  readonly #pages: ReadonlyMap<PDFRef, PDFRef>;
  /** Optional content groups (layers) that the copied pages use, source to output. */
  readonly layers = new Map<PDFRef, PDFRef>();

  /** `pages`: the output's page for each page of the source that is in the output. */
  constructor(source: PDFContext, target: PDFContext, pages: ReadonlyMap<PDFRef, PDFRef>) {
    this.source = source;
    this.target = target;
    this.#pages = pages;
  }

  copy(object: PDFObject | undefined): PDFObject {
    if (object === undefined || object instanceof PDFInvalidObject) return PDFNull;
    if (object instanceof PDFRef) return this.#copyRef(object);
    if (object instanceof PDFPageLeaf || object instanceof PDFPageTree) return PDFNull;
    if (object instanceof PDFStream) return this.#copyStream(object);
    if (object instanceof PDFDict) return this.copyDict(object);
    if (object instanceof PDFArray) {
      const array = PDFArray.withContext(this.target);
      for (const item of object.asArray()) array.push(this.copy(item));
      return array;
    }
    return object;
  }

  copyDict(dict: PDFDict): PDFDict {
    const copy = PDFDict.withContext(this.target);
    for (const [key, value] of dict.entries()) {
      if (!DROPPED.has(key)) copy.set(key, this.copy(value));
    }
    return copy;
  }

  /** A stream by itself, without some entries of its dictionary. */
  copyStreamWithout(stream: PDFStream, without: readonly string[]): PDFStream {
    const copy = this.#copyStream(stream);
    for (const key of without) copy.dict.delete(PDFName.of(key));
    return copy;
  }

  #copyStream(stream: PDFStream): PDFStream {
    const dict = PDFDict.withContext(this.target);
    for (const [key, value] of stream.dict.entries()) {
      if (key === LENGTH || DROPPED.has(key) || EXTERNAL_FILE.includes(key)) continue;
      dict.set(key, this.copy(value));
    }
    return PDFRawStream.of(dict, stream.getContents());
  }

  /** Pages map to the output's pages, or to nothing; everything else is copied once. */
  #copyRef(ref: PDFRef): PDFObject {
    const page = this.#pages.get(ref);
    if (page !== undefined) return page;
    const known = this.#copied.get(ref);
    if (known !== undefined) return known;
    const object = this.source.lookup(ref);
    if (object === undefined || object instanceof PDFPageLeaf || object instanceof PDFPageTree) return PDFNull;
    const copy = this.target.nextRef();
    this.#copied.set(ref, copy);
    if (object instanceof PDFDict && object.get(TYPE) === OCG) this.layers.set(ref, copy);
    this.target.assign(copy, this.copy(object));
    return copy;
  }
}
