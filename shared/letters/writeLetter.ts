import { type Route, slotsOf } from "#shared/routes/route.ts";
import { writeCoverLetter } from "./coverLetter.ts";
import type { Letter, LetterLanguage } from "./letter.ts";
import type { LetterInput, OwnPart } from "./letterInput.ts";
import { writeNameNote } from "./nameNote.ts";

/** Letters that can be written, in the order they are offered. */
export const LETTER_IDS = ["GD02", "GD03", "GD04", "GD10"] as const;

/** Ids of the letters that fill a place of this route. */
export function lettersOf(route: Route): readonly string[] {
  const generated = new Set(slotsOf(route).map((slot) => slot.generated));
  return LETTER_IDS.filter((id) => generated.has(id));
}

/** A letter as it would be written now; null for one that cannot be written yet. Pure. */
export function writeLetter(id: string, input: LetterInput, language: LetterLanguage, own: OwnPart): Letter | null {
  return id === "GD10" ? writeNameNote(input, language, own) : writeCoverLetter(id, input, language, own);
}
