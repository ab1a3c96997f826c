import { z } from "zod";
import { SEVERITIES } from "#shared/domain/finding.ts";
import type { DeepReadonly } from "./deepReadonly.ts";
import { fieldIdSchema } from "./fieldId.ts";
import { idSchema, routeTokensSchema } from "./routeSchema.ts";

/** One consistency rule of routes.md section 3, as data; the code that runs it lives in shared/checks. */
export const ruleSchema = z.strictObject({
  id: z.string().regex(/^R\d{3}$/),
  /** Section: "3.1". */
  group: z.string(),
  text: z.string().min(1),
  /** What is compared, in words and ids. */
  compares: z.string().min(1),
  /** Slots, fields and facts named there. */
  slots: z.array(idSchema),
  fields: z.array(fieldIdSchema),
  facts: z.array(z.string()),
  /** The highest where the text names two. */
  severity: z.enum(SEVERITIES),
  /** What it needs: fields that were read, case facts, wording of letters, the pack itself. */
  input: z.array(z.enum(["ocr", "fact", "text", "pack"])).min(1),
  routes: routeTokensSchema,
  /** Empty for a rule that is only ours. */
  sources: z.array(z.string()),
  /** Whether it is our testable form of a looser statement. */
  operationalised: z.boolean(),
  /** Who mends it, where the rule itself says so. */
  fixer: z.string().nullable(),
});

export const ruleCatalogueSchema = z.strictObject({
  format: z.literal(1),
  groups: z.array(z.strictObject({ id: z.string(), title: z.string().min(1) })),
  rules: z.array(ruleSchema),
});

export type Rule = DeepReadonly<z.infer<typeof ruleSchema>>;
export type RuleCatalogue = DeepReadonly<z.infer<typeof ruleCatalogueSchema>>;
