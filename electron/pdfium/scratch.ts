import { type Pdfium, PdfiumTrap } from "./pdfiumInstance.ts";

/** Memory for out-parameters of one piece of work; all of it is freed when the work ends, however it ends. */
export class Scratch {
  readonly #pdfium: Pdfium;
  readonly #pointers: number[] = [];

  constructor(pdfium: Pdfium) {
    this.#pdfium = pdfium;
  }

  alloc(bytes: number): number {
    const pointer = allocate(this.#pdfium, bytes);
    this.#pointers.push(pointer);
    return pointer;
  }

  f32(pointer: number): number {
    return this.#view().getFloat32(pointer, true);
  }

  f64(pointer: number): number {
    return this.#view().getFloat64(pointer, true);
  }

  i32(pointer: number): number {
    return this.#view().getInt32(pointer, true);
  }

  free(): void {
    for (const pointer of this.#pointers) this.#pdfium.api.pdfium.wasmExports.free(pointer);
    this.#pointers.length = 0;
  }

  #view(): DataView {
    return new DataView(this.#pdfium.heap().buffer);
  }
}

/** Runs work with scratch memory, and frees it. */
export function withScratch<T>(pdfium: Pdfium, work: (scratch: Scratch) => T): T {
  const scratch = new Scratch(pdfium);
  try {
    return work(scratch);
  } finally {
    scratch.free();
  }
}

/** Memory that outlives one piece of work (a document's bytes); the caller frees it. */
export function allocate(pdfium: Pdfium, bytes: number): number {
  const pointer = pdfium.api.pdfium.wasmExports.malloc(bytes);
  if (pointer === 0) throw new PdfiumTrap(new Error(`no memory for ${bytes} bytes`));
  return pointer;
}

/** A copy of bytes from PDFium's memory. */
export function copyOut(pdfium: Pdfium, pointer: number, bytes: number): Uint8Array {
  return pdfium.heap().slice(pointer, pointer + bytes);
}
