import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { relaxedSimd, simd } from "./wasmFeatures.ts";

/** The part of tesseract.js-core's API object that is used here. */
export interface TessApi {
  Init(dataPath: string | null, language: string, engineMode: number, configFile: string): number;
  SetVariable(name: string, value: string): boolean;
  SetPageSegMode(mode: number): void;
  SetImageFile(orientation: number, angle: number): number;
  SetRectangle(left: number, top: number, width: number, height: number): void;
  Recognize(monitor: null): number;
  GetUTF8Text(): string;
  GetTSVText(page: number): string;
  GetJSONText(page: number): string;
  MeanTextConf(): number;
  Clear(): void;
  End(): void;
}

export interface TessModule {
  readonly TessBaseAPI: new () => TessApi;
  readonly FS: {
    writeFile(path: string, data: Uint8Array | string): void;
    unlink(path: string): void;
  };
}

type LoadCore = (options: {
  readonly print: (line: string) => void;
  readonly printErr: (line: string) => void;
  readonly wasmBinary: Uint8Array;
}) => Promise<TessModule>;

/** Loads the LSTM-only core that the processor can run, from the installed package; never from the network. */
export async function loadTesseractCore(): Promise<TessModule> {
  const here = createRequire(import.meta.url);
  const beside = createRequire(here.resolve("tesseract.js/package.json"));
  const kind = relaxedSimd() ? "-relaxedsimd" : simd() ? "-simd" : "";
  const load: LoadCore = beside(`tesseract.js-core/tesseract-core${kind}-lstm.js`);
  const wasmBinary = await readFile(beside.resolve(`tesseract.js-core/tesseract-core${kind}-lstm.wasm`));
  const silent = () => {};
  return await load({ print: silent, printErr: silent, wasmBinary });
}
