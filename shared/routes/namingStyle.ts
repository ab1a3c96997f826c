import { z } from "zod";
import type { DeepReadonly } from "./deepReadonly.ts";
import { idSchema, sourceSchema } from "./routeSchema.ts";

/** How names of files are put together (routes.md 2.2 and 2.3). */
export const namingStyleSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  /** How words are joined in a token made from a slot id: BankStatements, Bank Statements, Bank_Statements. */
  words: z.enum(["camel", "spaces", "snake"]),
  /** Where a person stands: nowhere; behind the token, as a role; before the title, as a role; at the end, by name. */
  person: z.enum(["none", "qualifier", "label", "applicant-name"]),
  /** Slots that carry the qualifier even where only one person has such a paper. */
  alwaysQualified: z.array(idSchema),
  /** Whether a merged original and translation is marked `_Original+Translation`. */
  marksTranslation: z.boolean(),
  /** Slots whose file keeps the picture's own format: the photo as .jpg. */
  pictures: z.array(idSchema),
  /** Token by slot id; every other slot's token is made from its id. */
  tokens: z.record(idSchema, z.string().regex(/^[A-Za-z0-9]+([ _][A-Za-z0-9]+)*$/)),
  sources: z.array(sourceSchema),
  /** Names as the guide prints them. */
  examples: z.array(z.string()),
});

export const namingCatalogueSchema = z.strictObject({ format: z.literal(1), styles: z.array(namingStyleSchema) });

export type NamingStyle = DeepReadonly<z.infer<typeof namingStyleSchema>>;
