import {
  PDFArray,
  type PDFContext,
  type PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  type PDFRef,
} from "@cantoo/pdf-lib";

/** One element of the structure tree while it is built. */
export interface StructElement {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly kids: PDFObject[];
}

/** The tags of generated pages: headings, tables, links (ISO 32000-1, 14.7 and 14.8). */
export class StructureTree {
  readonly #context: PDFContext;
  readonly #rootRef: PDFRef;
  readonly #elements: StructElement[] = [];
  /** By StructParents key: of a page the elements by content number, of an annotation its element. */
  readonly #parents = new Map<number, PDFRef | PDFRef[]>();
  readonly document: StructElement;

  constructor(context: PDFContext) {
    this.#context = context;
    this.#rootRef = context.nextRef();
    this.document = this.#element("Document", this.#rootRef);
  }

  get used(): boolean {
    return this.#parents.size > 0;
  }

  add(type: string, parent: StructElement, attributes?: PDFDict): StructElement {
    const element = this.#element(type, parent.ref);
    if (attributes !== undefined) element.dict.set(PDFName.of("A"), attributes);
    parent.kids.push(element.ref);
    return element;
  }

  /** A key for a page's /StructParents. */
  pageKey(): number {
    const key = this.#parents.size;
    this.#parents.set(key, []);
    return key;
  }

  /** Brackets operators as content of the element. */
  mark(element: StructElement, type: string, page: PDFRef, pageKey: number, ops: string): string {
    const list = this.#parents.get(pageKey);
    if (!Array.isArray(list)) throw new Error("not a page's key");
    const mcid = list.length;
    list.push(element.ref);
    element.kids.push(this.#context.obj({ Type: "MCR", Pg: page, MCID: mcid }));
    return `/${type} <</MCID ${mcid}>> BDC\n${ops}\nEMC`;
  }

  /** Ties a link annotation to its element; `annotation` must be registered under `annotationRef`. */
  link(element: StructElement, page: PDFRef, annotation: PDFDict, annotationRef: PDFRef): void {
    const key = this.#parents.size;
    this.#parents.set(key, element.ref);
    annotation.set(PDFName.of("StructParent"), this.#context.obj(key));
    element.kids.push(this.#context.obj({ Type: "OBJR", Pg: page, Obj: annotationRef }));
  }

  /** What a screen reader says instead of the glyphs. */
  setActualText(element: StructElement, text: string): void {
    element.dict.set(PDFName.of("ActualText"), PDFHexString.fromText(text));
  }

  write(): PDFRef {
    const context = this.#context;
    for (const { dict, kids } of this.#elements) {
      const array = PDFArray.withContext(context);
      for (const kid of kids) array.push(kid);
      dict.set(PDFName.of("K"), array);
    }
    const nums = PDFArray.withContext(context);
    for (const [key, value] of this.#parents) {
      nums.push(context.obj(key));
      nums.push(Array.isArray(value) ? context.register(context.obj([...value])) : value);
    }
    context.assign(
      this.#rootRef,
      context.obj({
        Type: "StructTreeRoot",
        K: [this.document.ref],
        ParentTree: context.register(context.obj({ Nums: nums })),
        ParentTreeNextKey: this.#parents.size,
      }),
    );
    return this.#rootRef;
  }

  #element(type: string, parent: PDFRef): StructElement {
    const dict = this.#context.obj({ Type: "StructElem", S: type, P: parent });
    const element = { ref: this.#context.register(dict), dict, kids: [] };
    this.#elements.push(element);
    return element;
  }
}
