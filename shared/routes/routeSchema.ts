import { z } from "zod";
import { DOCUMENT_KINDS } from "#shared/domain/document.ts";
import { fieldIdSchema } from "./fieldId.ts";

/** Lower-case words joined by hyphens: slot, position and naming-style ids. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens");
export const isoDateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "must be a date like 2026-04-04");
/** A condition of routes.md 0.3; parsed and checked against the facts by validateRoute. */
const conditionSchema = z.string().min(1);

/** What is true of a slot when its condition is not (routes.md 0.3, appendix D). */
export const otherwiseSchema = z.enum(["hidden", "O", "O+"]);

/**
 * Need of a slot (routes.md 0.3): R required, O optional, O+ optional but recommended, or a condition.
 * `recommendedWhen` is a second condition, asked only when the first is false.
 */
export const needSchema = z.union([
  z.enum(["R", "O", "O+"]),
  z.strictObject({ when: conditionSchema, otherwise: otherwiseSchema, recommendedWhen: conditionSchema.optional() }),
]);

/** What stands directly behind a document (routes.md 0.4). */
export const followSchema = z.enum(["-", "T", "TN", "TNL", "N+TNL"]);

/** Provenance of a slot (routes.md 0.2): named by the route's own source, core by analogy, derived by us. */
export const basisSchema = z.enum(["G", "A", "D"]);

/** Source citations: "S0§33", "S4:work", "S1". */
export const sourceSchema = z
  .string()
  .regex(/^S[0-4](§\d+(\.[0-9A-Z]+)?|:[a-z]+)?$/, "must be a citation like S0§33 or S4:work");

export const slotSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  /** What it is and why it is needed. */
  what: z.string().min(1),
  need: needSchema,
  /** Whose paper it is, in words: "applicant", "host company", "applicant + sponsor". */
  owner: z.string().min(1),
  /** Usual number of pages, [least, most]; a soft hint only. [0, 0] for loose originals. */
  pages: z.tuple([z.number().int().min(0), z.number().int().min(0)]),
  fields: z.array(fieldIdSchema),
  /** What else is read or printed that is no field: "item list with page ranges", "background". */
  otherContents: z.array(z.string().min(1)),
  /** Mistakes that the guide names; empty where it names none. */
  mistakes: z.array(z.string().min(1)),
  follow: followSchema,
  basis: basisSchema,
  /** Part of the basis that is ours although a source names the document. */
  derivedPart: z.enum(["placement", "condition"]).nullable(),
  /** Kinds of document that can fill it, the most fitting first; empty where only the user can say. */
  accepts: z.array(z.enum(DOCUMENT_KINDS)),
  /** The generated document of routes.md section 6 that can fill it, "GD02"; null for none. */
  generated: z
    .string()
    .regex(/^GD\d{2}$/)
    .nullable(),
  sources: z.array(sourceSchema).min(1),
  /** The day the sources say they were last verified; null where they are undated. */
  lastVerified: isoDateSchema.nullable(),
});

export const positionSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  slots: z.array(slotSchema).min(1),
});

/** At least one of several ways to prove something; each way is a set of slots that must all be filled. */
export const groupConstraintSchema = z.strictObject({
  id: idSchema,
  text: z.string().min(1),
  /** Asked only while this holds; null for always. */
  when: conditionSchema.nullable(),
  atLeastOneOf: z.array(z.array(idSchema).min(1)).min(1),
  /** What else satisfies it and is no slot: an expense clause, a recorded reason. */
  orElse: z.array(z.string().min(1)),
  sources: z.array(sourceSchema),
});

/** One route: `resources/routes/<id>.json`. */
export const routeSchema = z.strictObject({
  /** Of this file format. */
  format: z.literal(1),
  id: idSchema,
  title: z.string().min(1),
  /** Visa code that the guide uses; null where no source gives one. */
  code: z.string().nullable(),
  /** The family of rules that concern it: "short" and "long" in routes.md 3, "extension" for renewals. */
  stay: z.enum(["short", "long", "extension"]),
  basis: z.enum(["given", "derived"]),
  sourceDepth: z.string().min(1),
  sources: z.array(sourceSchema).min(1),
  lastVerified: isoDateSchema.nullable(),
  /** In pack order; empty for a route that only gathers its variants. */
  positions: z.array(positionSchema),
  /** Taken to the counter, not bound into the pack (position L). */
  loose: z.array(slotSchema),
  groupConstraints: z.array(groupConstraintSchema),
  /** Remarks on the pack order, one sentence or paragraph each. */
  orderNotes: z.array(z.string().min(1)),
  /** Tesseract codes are not used here: ISO 639-1, "ru", "kk". While mission.acceptedLanguages is unknown. */
  acceptedLanguagesDefault: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
  /** Ids of naming styles (naming.json); the default is one of them. */
  naming: z.strictObject({ default: idSchema, styles: z.array(idSchema).min(1) }),
  /** A fact that chooses within the route, and its values; null where there is nothing to choose. */
  choice: z.strictObject({ fact: z.string(), values: z.array(z.string().min(1)).min(1) }).nullable(),
  /** Id of the route that this one is a variant of ("extension" for "ext-b11"); null for a route of its own. */
  variantOf: idSchema.nullable(),
});

/** Whom an entry of a catalogue concerns: route ids, "all", or a family of routes ("short", "long", "extension"). */
export const routeTokensSchema = z.array(idSchema).min(1);
