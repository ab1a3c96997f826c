import { z } from "zod";
import type { DeepReadonly } from "./deepReadonly.ts";
import { idSchema, routeTokensSchema } from "./routeSchema.ts";

/** Where an answer leads: to another question, a route, a card, or the route chosen on the way. */
export const goToSchema = z.strictObject({
  kind: z.enum(["question", "route", "card", "chosen-route"]),
  id: z.string(),
});

export const guideOptionSchema = z.strictObject({
  id: idSchema,
  label: z.string().min(1),
  goto: goToSchema,
  /** The route that this answer chooses, for a later "chosen-route". */
  route: idSchema.optional(),
  /** Facts that the answer settles. */
  facts: z.record(z.string(), z.string()).optional(),
  warning: z.string().min(1).optional(),
});

/** One question of the decision guide (routes.md 9.1). */
export const guideQuestionSchema = z.strictObject({
  id: idSchema,
  text: z.string().min(1),
  note: z.string().nullable(),
  /** Rules that explain its warnings. */
  rules: z.array(z.string()),
  options: z.array(guideOptionSchema).min(2),
});

/** One thing to verify with the authorities before filing (routes.md 9.5). */
export const verifyItemSchema = z.strictObject({
  id: z.string().regex(/^VF\d{2}$/),
  routes: routeTokensSchema,
  item: z.string().min(1),
  /** Facts that the answer fills. */
  fills: z.array(z.string()),
  fillsText: z.string().min(1),
});

export const guideCatalogueSchema = z.strictObject({
  format: z.literal(1),
  /** The first one is where the guide begins. */
  questions: z.array(guideQuestionSchema).min(1),
  cards: z.array(z.strictObject({ id: idSchema, title: z.string().min(1), text: z.string().min(1) })),
  beforeAnyOfIt: z.array(z.string().min(1)),
  purposeTable: z.strictObject({
    rows: z.array(z.strictObject({ purpose: z.string().min(1), route: z.string().min(1) })),
    sources: z.array(z.string()),
  }),
  warnings: z.array(z.strictObject({ routes: routeTokensSchema, warnings: z.array(z.string().min(1)) })),
  myths: z.array(
    z.strictObject({
      id: z.string().regex(/^MY\d{2}$/),
      routes: routeTokensSchema,
      myth: z.string().min(1),
      fact: z.string().min(1),
    }),
  ),
  /** Snapshot cards for tooltips (9.4). */
  snapshots: z.array(z.strictObject({ topic: z.string(), b11: z.string(), b1: z.string(), b2: z.string() })),
  fees: z.strictObject({
    remark: z.string().min(1),
    costHeads: z.array(z.string().min(1)),
    sources: z.array(z.string()),
  }),
  verifyItems: z.array(verifyItemSchema),
  /** Addresses as printed in the guides; text only, nothing opens them by itself. */
  officialSources: z.array(
    z.strictObject({
      name: z.string().min(1),
      address: z.string().nullable(),
      alsoAt: z.string().nullable(),
      listedBy: z.string().min(1),
    }),
  ),
  sourcesCard: z.strictObject({ text: z.string().min(1), staleAfterDays: z.number().int() }),
});

export type GuideQuestion = DeepReadonly<z.infer<typeof guideQuestionSchema>>;
export type GuideOption = DeepReadonly<z.infer<typeof guideOptionSchema>>;
export type VerifyItem = DeepReadonly<z.infer<typeof verifyItemSchema>>;
export type GuideCatalogue = DeepReadonly<z.infer<typeof guideCatalogueSchema>>;
