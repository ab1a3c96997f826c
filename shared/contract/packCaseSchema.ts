import { z } from "zod";
import { FIELD_NAMES } from "../domain/document.ts";
import type { PackCase } from "../domain/packCase.ts";
import { overlaySchema } from "../routes/overlay.ts";
import { factValueSchema, overrideSchema, personSchema } from "./commandSchema.ts";

const text = z.string();
const turns = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);

/** A case as a saved pack holds it, checked before anything of it is used. */
const packCaseSchema = z.object({
  version: z.literal(1),
  id: text,
  name: text,
  route: text.nullable(),
  people: z.array(personSchema),
  facts: z.record(text, factValueSchema),
  today: z.iso.date().nullable(),
  files: z.array(
    z.object({
      id: z.string().regex(/^f\d+$/),
      name: text,
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      bytes: z.number(),
      format: z.enum(["pdf", "jpeg", "png", "tiff", "webp", "heic"]),
      pageCount: z.number().int(),
      notes: z.array(z.looseObject({ code: text })),
    }),
  ),
  rejected: z.array(z.looseObject({ kind: z.literal("rejected"), name: text, code: text })),
  edits: z.record(text, z.object({ turns, leftOut: z.boolean() })),
  groups: z.array(z.array(text)),
  sheets: z.array(z.object({ front: text, back: text })).default([]),
  overrides: z.record(text, overrideSchema),
  corrections: z.array(
    z.object({ documentId: text, field: z.enum(FIELD_NAMES), person: text.nullable(), value: text }),
  ),
  decisions: z.array(z.object({ findingId: text, action: z.enum(["accepted", "explained"]), reason: text })),
  letters: z.array(
    z.object({
      letter: text,
      language: z.enum(["en", "ru"]),
      body: text,
      fields: z.record(text, text),
      inPack: z.boolean().optional(),
    }),
  ),
  ticks: z.array(text).default([]),
  overlay: overlaySchema.nullable().default(null),
  holidays: z.array(z.iso.date()).default([]),
  answers: z.array(z.object({ questionId: text, answer: z.enum(["fine", "amiss"]), note: text })).default([]),
});

/** The case, or what is wrong with it, naming the path. */
export function parsePackCase(
  value: unknown,
): { readonly ok: true; readonly packCase: PackCase } | { readonly ok: false; readonly path: string } {
  const parsed = packCaseSchema.safeParse(value);
  if (!parsed.success) return { ok: false, path: parsed.error.issues[0]?.path.map(String).join(".") ?? "" };
  const packCase: PackCase = JSON.parse(JSON.stringify(parsed.data));
  return { ok: true, packCase };
}
