import { z } from "zod";
import type { DeepReadonly } from "./deepReadonly.ts";

const FACT_TYPES = [
  /** yes, no or unknown; a boolean is taken as yes or no. */
  "tri",
  "bool",
  /** One of `values`. */
  "enum",
  /** Any of `values`, a list. */
  "set",
  /** Short texts, a list. */
  "list",
  "text",
  /** ISO 8601. */
  "date",
  "int",
  "number",
  /** ISO 3166-1 alpha-3. */
  "country",
  "countries",
  /** ISO 639-1, a list. */
  "languages",
  /** Has parts only, no value of its own. */
  "record",
] as const;

const factIdSchema = z.string().regex(/^[a-z][a-zA-Z0-9]*\.[a-zA-Z]+$/, "must look like sponsor.status");
const valueSchema = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

const partSchema = z.strictObject({
  id: z.string().regex(/^[a-zA-Z]+$/),
  type: z.enum(FACT_TYPES),
  values: z.array(z.string()).optional(),
});

/** One case fact of routes.md section 10. */
export const factDefinitionSchema = z.strictObject({
  id: factIdSchema,
  type: z.enum(FACT_TYPES),
  /** For enum and set. */
  values: z.array(z.string()).optional(),
  /** Whether other values than those are accepted too: ids of routes that a user added. */
  openValues: z.boolean().optional(),
  /** For a date that may be left open: the value "open". */
  mayBeOpen: z.boolean().optional(),
  /** Sub-keys: applicant.passport has applicant.passport.number, ... */
  parts: z.array(partSchema).optional(),
  /** Null for unknown. */
  default: valueSchema.nullable(),
  question: z.string().min(1),
  /** Why it is asked: what changes with the answer. */
  why: z.string().min(1),
  /** When it is asked, as in the specification's table. */
  when: z.string().min(1),
  /** Rules, slots, documents that read it, as in the specification's table. */
  usedBy: z.array(z.string()),
  /** Route ids, or "all". */
  routes: z.union([z.literal("all"), z.array(z.string()).min(1)]),
  /** How it is computed; null where it is asked only. */
  derived: z.string().nullable(),
  /** Whether the user is asked at all; a fact that is only computed may still be overruled. */
  asked: z.boolean(),
});

export const factCatalogueSchema = z.strictObject({ format: z.literal(1), facts: z.array(factDefinitionSchema) });

export type FactType = (typeof FACT_TYPES)[number];
export type FactDefinition = DeepReadonly<z.infer<typeof factDefinitionSchema>>;

/** What is known of one key of the case file: the type of a fact or of one of its parts. */
export interface FactKey {
  readonly key: string;
  readonly type: FactType;
  readonly values: readonly string[];
  readonly openValues: boolean;
  readonly mayBeOpen: boolean;
}

/** Every key that the case file's `facts` may have, by key: the facts and their parts ("applicant.passport.number"). */
export function factKeysOf(facts: readonly FactDefinition[]): ReadonlyMap<string, FactKey> {
  const keys = new Map<string, FactKey>();
  for (const fact of facts) {
    keys.set(fact.id, {
      key: fact.id,
      type: fact.type,
      values: fact.values ?? [],
      openValues: fact.openValues ?? false,
      mayBeOpen: fact.mayBeOpen ?? false,
    });
    for (const part of fact.parts ?? []) {
      const key = `${fact.id}.${part.id}`;
      keys.set(key, { key, type: part.type, values: part.values ?? [], openValues: false, mayBeOpen: false });
    }
  }
  return keys;
}
