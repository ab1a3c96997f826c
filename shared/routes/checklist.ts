import { z } from "zod";
import type { DeepReadonly } from "./deepReadonly.ts";
import { idSchema, routeTokensSchema } from "./routeSchema.ts";

/** One item of a checklist (routes.md 7.1 to 7.4). */
export const checklistItemSchema = z.strictObject({
  id: z.string().regex(/^CL-[A-Z0-9]{2,3}-[A-F]\d$/),
  stage: z.string().min(1),
  text: z.string().min(1),
  /** What ticks it, in words; "manual" where only the user can. */
  binding: z.string().min(1),
  /** Ids named there: slots, positions, rules, photo faults, letters, facts, route variants. */
  boundTo: z.array(z.string().min(1)),
  basis: z.enum(["G", "A", "D"]),
});

/** The items of one stage. */
export const checklistSchema = z.strictObject({
  id: z.string().regex(/^CL-[A-Z0-9]{2,3}-[A-F]$/),
  routes: routeTokensSchema,
  sources: z.array(z.string()),
  items: z.array(checklistItemSchema).min(1),
});

export const checklistCatalogueSchema = z.strictObject({
  format: z.literal(1),
  checklists: z.array(checklistSchema),
  /** Questions to practise (7.5). */
  practiceCards: z.array(
    z.strictObject({
      route: idSchema,
      interview: z.array(z.string().min(1)),
      border: z.array(z.string().min(1)),
      sources: z.array(z.string()),
    }),
  ),
  /** What to carry over the border (7.6). */
  carrySheets: z.array(
    z.strictObject({ route: idSchema, items: z.array(z.string().min(1)), sources: z.array(z.string()) }),
  ),
  /** What to look at when the visa has been issued (7.7). */
  issuedVisaCheck: z.strictObject({ rule: z.string(), items: z.array(z.string().min(1)), onMistake: z.string() }),
  /** When to contact the mission and when not (7.8). */
  contactMission: z.strictObject({
    good: z.array(z.string().min(1)),
    bad: z.array(z.string().min(1)),
    sources: z.array(z.string()),
  }),
});

export type ChecklistItem = DeepReadonly<z.infer<typeof checklistItemSchema>>;
export type Checklist = DeepReadonly<z.infer<typeof checklistSchema>>;
export type ChecklistCatalogue = DeepReadonly<z.infer<typeof checklistCatalogueSchema>>;
