import { z } from "zod";
import type { DeepReadonly } from "./deepReadonly.ts";
import { fieldIdSchema } from "./fieldId.ts";
import { idSchema, routeTokensSchema } from "./routeSchema.ts";

/** One document that the app can draft (routes.md section 6). */
export const generatedDocumentSchema = z.strictObject({
  id: z.string().regex(/^GD\d{2}$/),
  title: z.string().min(1),
  routes: routeTokensSchema,
  /** When it is drafted, in words or as a condition. */
  when: z.string().min(1),
  signer: z.string().min(1),
  /** Slots that it can fill; empty where it is no part of the pack. */
  slots: z.array(idSchema),
  /** Where it goes when it fills no slot; null otherwise. */
  placement: z.string().nullable(),
  /** Structure and contents, in order. */
  contents: z.string().min(1),
  mustNot: z.string().nullable(),
  skeleton: z.string().nullable(),
  /** Fields that it uses: those of section 6, else those of its slots. */
  fields: z.array(fieldIdSchema),
  facts: z.array(z.string()),
  sources: z.array(z.string()),
});

export const documentCatalogueSchema = z.strictObject({
  format: z.literal(1),
  commonRules: z.string().min(1),
  documents: z.array(generatedDocumentSchema),
});

export type GeneratedDocument = DeepReadonly<z.infer<typeof generatedDocumentSchema>>;
export type DocumentCatalogue = DeepReadonly<z.infer<typeof documentCatalogueSchema>>;
