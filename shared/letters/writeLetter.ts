import { writeCoverLetter } from "./coverLetter.ts";
import { DOCUMENT_IDS, draftDocument } from "./documents/draftDocument.ts";
import type { SheetSources } from "./documents/sheets.ts";
import type { Letter, LetterLanguage } from "./letter.ts";
import type { LetterInput, OwnPart } from "./letterInput.ts";
import { writeNameNote } from "./nameNote.ts";

/** Cover letters and the name note, which have writers of their own; all others are of DOCUMENT_IDS. */
export const LETTER_IDS = ["GD02", "GD03", "GD04", "GD10"] as const;

/** A generated document as it would be written now (routes.md section 6); null for an id that is none. Pure. */
export function writeLetter(
  id: string,
  input: LetterInput,
  language: LetterLanguage,
  own: OwnPart,
  sources: SheetSources,
): Letter | null {
  if (DOCUMENT_IDS.includes(id)) return draftDocument(id, input, language, own, sources);
  return id === "GD10" ? writeNameNote(input, language, own) : writeCoverLetter(id, input, language, own);
}
