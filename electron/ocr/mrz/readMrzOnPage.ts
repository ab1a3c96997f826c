import type { MrzReading } from "#shared/domain/mrz.ts";
import type { Grey } from "../pixels/grey.ts";
import type { TextReader } from "../tesseract/textReader.ts";

/** Interim: no zone is found. */
export function readMrzOnPage(_page: Grey, _reader: TextReader, _today: string): MrzReading | null {
  return null;
}
