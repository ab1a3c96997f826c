import { readFile } from "node:fs/promises";
import { z } from "zod";
import { AppError } from "#shared/domain/appError.ts";
import type { Facts } from "#shared/domain/caseFacts.ts";
import { PERSON_ROLES, type Person } from "#shared/domain/person.ts";
import type { FactDefinition } from "#shared/routes/fact.ts";
import { parseFacts } from "#shared/routes/parseFacts.ts";

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
  facts: z.record(z.string(), z.unknown()).optional(),
  today: z.iso.date().optional(),
});

export interface CaseFileContent {
  readonly route: string | null;
  readonly people: readonly Person[];
  readonly facts: Facts;
  readonly today: string | null;
}

/**
 * Reads a case file from disk; its facts are checked against their definitions.
 * Throws AppError "case-file-invalid" that names the key.
 */
export async function readCaseFile(path: string, definitions: readonly FactDefinition[]): Promise<CaseFileContent> {
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
  const checked = parseFacts(definitions, facts ?? {});
  if (checked.kind === "invalid") return fail(checked.problems.map((problem) => problem.message).join("; "));
  return { route: route ?? null, people: people ?? [], facts: checked.facts, today: today ?? null };
}
