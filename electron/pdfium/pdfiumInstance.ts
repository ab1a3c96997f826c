import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { init, type WrappedPdfiumModule } from "@embedpdf/pdfium";

/** One PDFium in WebAssembly memory. */
export interface Pdfium {
  readonly api: WrappedPdfiumModule;
  /** The memory as it is now: never keep the view across a call, growing replaces it. */
  heap(): Uint8Array;
}

/** PDFium itself broke (a trap, memory exhausted): the instance is thrown away, the next call gets a new one. */
export class PdfiumTrap extends Error {
  constructor(cause: unknown) {
    super(`PDFium stopped: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = "PdfiumTrap";
  }
}

/** Errors of ours that leave PDFium's memory sound. */
export class PdfiumRefusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = "PdfiumRefusal";
  }
}

let current: Promise<Pdfium> | null = null;
const onDiscard = new Set<() => void>();

/** Told when the instance is thrown away, so that handles into it are forgotten. */
export function whenDiscarded(forget: () => void): void {
  onDiscard.add(forget);
}

/**
 * Runs synchronous work on this thread's one PDFium, so calls never interleave.
 * Anything that PDFium throws makes the instance suspect, and it is replaced.
 */
export async function onPdfium<T>(work: (pdfium: Pdfium) => T): Promise<T> {
  current ??= loadPdfium();
  const pdfium = await current;
  try {
    return work(pdfium);
  } catch (error) {
    if (error instanceof PdfiumRefusal) throw error;
    discard();
    throw error instanceof PdfiumTrap ? error : new PdfiumTrap(error);
  }
}

function discard(): void {
  current = null;
  for (const forget of onDiscard) forget();
}

async function loadPdfium(): Promise<Pdfium> {
  try {
    const wasm = await readFile(fileURLToPath(import.meta.resolve("@embedpdf/pdfium/pdfium.wasm")));
    const silent = () => {};
    const api = await init({ wasmBinary: exactBuffer(wasm), print: silent, printErr: silent });
    api.PDFiumExt_Init();
    return { api, heap: () => heapOf(api) };
  } catch (error) {
    current = null;
    throw error;
  }
}

/** A small file's Buffer shares a pool: PDFium wants a buffer of its own. */
function exactBuffer(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
}

/** The package's types lean on Emscripten's, which it does not install: so the field is looked up by name. */
function heapOf(api: WrappedPdfiumModule): Uint8Array {
  const heap: unknown = Reflect.get(api.pdfium, "HEAPU8");
  if (!(heap instanceof Uint8Array)) throw new Error("PDFium has no HEAPU8");
  return heap;
}
