import { z } from "zod";
import type { PackCommand } from "../domain/command.ts";
import { DOCUMENT_KINDS, FIELD_NAMES } from "../domain/document.ts";
import { PERSON_ROLES } from "../domain/person.ts";
import { overlaySchema } from "../routes/overlay.ts";

const id = z.string().min(1).max(200);
const ids = z.array(id).max(10_000).readonly();
const shortText = z.string().max(2_000);

/** A person as the case file and the window give it. */
export const personSchema = z.strictObject({
  id,
  role: z.enum(PERSON_ROLES),
  surname: shortText.default(""),
  givenNames: shortText.default(""),
  birthDate: shortText.default(""),
  nationality: shortText.default(""),
});

export const factValueSchema = z.union([shortText, z.number(), z.boolean(), z.array(shortText).readonly()]);

/** What the user says of a document. */
export const overrideSchema = z.strictObject({
  kind: z.enum(DOCUMENT_KINDS).optional(),
  slot: id.nullable().optional(),
  person: id.nullable().optional(),
  title: shortText.optional(),
  translationOf: id.nullable().optional(),
});

const letterSchema = z.strictObject({
  letter: id,
  language: z.enum(["en", "ru"]),
  body: z.string().max(100_000),
  fields: z.record(z.string(), shortText),
});

/** Every act of the user, as it comes through a door. */
export const commandSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("rename"), name: shortText }),
  z.strictObject({ kind: z.literal("setRoute"), route: id.nullable() }),
  z.strictObject({ kind: z.literal("setFact"), fact: id, value: factValueSchema.nullable() }),
  z.strictObject({ kind: z.literal("setPeople"), people: z.array(personSchema).max(50).readonly() }),
  z.strictObject({ kind: z.literal("removeFiles"), fileIds: ids }),
  z.strictObject({ kind: z.literal("turnPages"), pageIds: ids, by: z.number().int() }),
  z.strictObject({ kind: z.literal("leaveOut"), pageIds: ids, leftOut: z.boolean() }),
  z.strictObject({ kind: z.literal("arrange"), documents: z.array(ids).max(10_000).readonly() }),
  z.strictObject({ kind: z.literal("pairSides"), front: id, back: id, document: ids }),
  z.strictObject({ kind: z.literal("partSides"), front: id }),
  z.strictObject({ kind: z.literal("override"), documentId: id, override: overrideSchema.nullable() }),
  z.strictObject({
    kind: z.literal("correctField"),
    documentId: id,
    field: z.enum(FIELD_NAMES),
    person: id.nullable(),
    value: shortText.nullable(),
  }),
  z.strictObject({
    kind: z.literal("decide"),
    findingId: id,
    decision: z.strictObject({ action: z.enum(["accepted", "explained"]), reason: shortText }).nullable(),
  }),
  z.strictObject({ kind: z.literal("saveLetter"), draft: letterSchema }),
  z.strictObject({
    kind: z.literal("placeLetter"),
    letter: id,
    language: z.enum(["en", "ru"]),
    inPack: z.boolean(),
  }),
  z.strictObject({ kind: z.literal("discardLetter"), letter: id, language: z.enum(["en", "ru"]) }),
  z.strictObject({ kind: z.literal("tickItem"), itemId: id, ticked: z.boolean() }),
  z.strictObject({ kind: z.literal("setOverlay"), overlay: overlaySchema.nullable() }),
  z.strictObject({ kind: z.literal("setHolidays"), days: z.array(z.iso.date()).max(1_000).readonly() }),
  z.strictObject({
    kind: z.literal("answerQuestion"),
    questionId: id,
    answer: z.strictObject({ answer: z.enum(["fine", "amiss"]), note: shortText }).nullable(),
  }),
  z.strictObject({
    kind: z.literal("answerQuestions"),
    questionIds: z.array(id).min(1).max(100).readonly(),
    answer: z.strictObject({ answer: z.enum(["fine", "amiss"]), note: shortText }),
  }),
]);

/** The schema and the domain's union are the same: a command missing in either does not compile. */
export type CommandFromDoor = z.infer<typeof commandSchema>;
export function commandOf(parsed: CommandFromDoor): PackCommand {
  return JSON.parse(JSON.stringify(parsed));
}
