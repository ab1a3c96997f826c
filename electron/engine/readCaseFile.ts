import { readFile } from "node:fs/promises";
import { z } from "zod";
import { factValueSchema } from "#shared/contract/commandSchema.ts";
import { AppError } from "#shared/domain/appError.ts";
import type { Facts } from "#shared/domain/caseFacts.ts";
import { PERSON_ROLES, type Person } from "#shared/domain/person.ts";

/** A case file as it is written: every key optional, an unknown key an error that names it. */
const caseFileSchema = z.strictObject({
  route: z.string().optional(),
  people: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        role: z.enum(PERSON_ROLES),
        surname: z.string().default(""),
        givenNames: z.string().default(""),
        birthDate: z.union([z.iso.date(), z.literal("")]).default(""),
        nationality: z.string().default(""),
      }),
    )
    .optional(),
  facts: z.record(z.string(), factValueSchema).optional(),
  today: z.iso.date().optional(),
});

export interface CaseFileContent {
  readonly route: string | null;
  readonly people: readonly Person[];
  readonly facts: Facts;
  readonly today: string | null;
}

/**
 * Reads a case file from disk. `checkFacts` says what is wrong with the facts ("" for nothing).
 * Throws AppError "case-file-invalid" that names the key.
 */
export async function readCaseFile(path: string, checkFacts: (facts: Facts) => string): Promise<CaseFileContent> {
  const fail = (what: string): never => {
    throw new AppError("case-file-invalid", { file: path, what });
  };
  const text = await readFile(path, "utf8").catch(() => fail("it cannot be opened"));
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return fail(`it is not JSON (${error instanceof Error ? error.message : "syntax"})`);
  }
  const parsed = caseFileSchema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const where = issue?.path.map(String).join(".") ?? "";
    return fail(`${where === "" ? "" : `${where}: `}${issue?.message ?? "not valid"}`);
  }
  const { route, people, facts, today } = parsed.data;
  const wrong = checkFacts(facts ?? {});
  if (wrong !== "") return fail(wrong);
  return { route: route ?? null, people: people ?? [], facts: facts ?? {}, today: today ?? null };
}
