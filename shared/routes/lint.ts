import { z } from "zod";
import { SEVERITIES } from "#shared/domain/finding.ts";
import type { DeepReadonly } from "./deepReadonly.ts";
import { routeTokensSchema } from "./routeSchema.ts";

/** One lint over the wording of letters (routes.md 5.1 to 5.4). */
export const lintSchema = z.strictObject({
  id: z.string().regex(/^LN-[A-Z0-9]{2,3}-\d{2}$/),
  routes: routeTokensSchema,
  /** As in the specification; `phrases` is it split at semicolons. */
  trigger: z.string().min(1),
  phrases: z.array(z.string().min(1)).min(1),
  why: z.string().min(1),
  severity: z.enum(SEVERITIES),
  sources: z.array(z.string()),
  operationalised: z.boolean(),
});

/** What keeps good sentences from being found (routes.md 5.0). */
export const lintFilterSchema = z.strictObject({
  id: z.enum(["negation", "subject", "discussion", "home-employer", "object"]),
  routes: routeTokensSchema,
  words: z.array(z.string().min(1)).min(1),
  objects: z.array(z.string().min(1)),
  /** Within how many tokens; null for the whole sentence. */
  tokens: z.number().int().nullable(),
  /** Without these words no hit, with them no hit, or with them only advice. */
  effect: z.enum(["require", "skip", "downgrade"]),
});

/** One refusal trigger of the pre-submission screen (routes.md 5.5). */
export const refusalTriggerSchema = z.strictObject({
  id: z.string().regex(/^RT\d{2}$/),
  routes: routeTokensSchema,
  text: z.string().min(1),
  /** Ids of rules, lints, quality checks and checklist items, or words where no id checks it. */
  checkedBy: z.array(z.string().min(1)).min(1),
  sources: z.array(z.string()),
});

export const lintCatalogueSchema = z.strictObject({
  format: z.literal(1),
  howToRun: z.array(z.string().min(1)),
  filters: z.array(lintFilterSchema),
  purposeFamilies: z.array(z.strictObject({ routes: routeTokensSchema, vocabulary: z.array(z.string().min(1)) })),
  /** The six B2 terms with their variants, for R041 to R043. */
  canonicalTerms: z.array(z.strictObject({ id: z.string(), variants: z.array(z.string().min(1)) })),
  lints: z.array(lintSchema),
  refusalTriggers: z.array(refusalTriggerSchema),
});

export type Lint = DeepReadonly<z.infer<typeof lintSchema>>;
export type RefusalTrigger = DeepReadonly<z.infer<typeof refusalTriggerSchema>>;
export type LintCatalogue = DeepReadonly<z.infer<typeof lintCatalogueSchema>>;
