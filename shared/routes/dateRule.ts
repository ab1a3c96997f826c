import { z } from "zod";
import type { DeepReadonly } from "./deepReadonly.ts";
import { idSchema } from "./routeSchema.ts";

/** One validity or period rule (routes.md 8.1). */
export const dateRuleSchema = z.strictObject({
  id: z.string().regex(/^DT\d{2}$/),
  rule: z.string().min(1),
  /** What the guides print; null where they print no value. */
  guideValue: z.string().nullable(),
  /** What we do by default; null where nothing is computed. */
  appDefault: z.string().nullable(),
  operationalised: z.boolean(),
  sources: z.array(z.string()),
});

/** One step of a timeline, counted from the case's start, 1-based and inclusive. */
export const timelineStepSchema = z.strictObject({
  name: z.string().min(1),
  /** Null for a step without a number in the guide. */
  start: z.number().int().min(1).nullable(),
  end: z.number().int().min(1).nullable(),
  /** Whether the guide leaves the end open: "21-35+". */
  openEnd: z.boolean(),
  owner: z.string().nullable(),
  slots: z.array(idSchema),
});

/** One illustrative timeline of a guide (routes.md 8.2); never a promise. */
export const timelineSchema = z.strictObject({
  id: z.string().regex(/^TL-B\d+-\d$/),
  route: idSchema,
  title: z.string().min(1),
  /** Null for a template that is only a note. */
  unit: z.enum(["day", "week"]).nullable(),
  note: z.string().nullable(),
  steps: z.array(timelineStepSchema),
  sources: z.array(z.string()),
});

export const dateCatalogueSchema = z.strictObject({
  format: z.literal(1),
  dateRules: z.array(dateRuleSchema),
  timelines: z.array(timelineSchema),
  /** Factors of delay (8.3); no durations are published. */
  delays: z.strictObject({
    factors: z.array(z.string().min(1)),
    remarks: z.array(z.string().min(1)),
    sources: z.array(z.string()),
  }),
  followUps: z.array(
    z.strictObject({ route: idSchema, requests: z.array(z.string().min(1)), sources: z.array(z.string()) }),
  ),
});

export type DateRule = DeepReadonly<z.infer<typeof dateRuleSchema>>;
export type Timeline = DeepReadonly<z.infer<typeof timelineSchema>>;
export type DateCatalogue = DeepReadonly<z.infer<typeof dateCatalogueSchema>>;
