import { stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { AppError } from "#shared/domain/appError.ts";
import type { FactDefinition } from "#shared/routes/fact.ts";
import { type CaseFileContent, readCaseFile } from "./readCaseFile.ts";

const SAMPLES = fileURLToPath(new URL("../../resources/samples/", import.meta.url));

/** A bundled sample's scans and case. Throws AppError "invalid-request" for a name that is none. */
export async function sampleFolder(
  sample: string,
  definitions: readonly FactDefinition[],
): Promise<{ readonly folder: string; readonly name: string; readonly caseContent: CaseFileContent }> {
  const folder = join(SAMPLES, sample);
  const found = /^[a-z0-9-]+$/.test(sample) ? await stat(folder).catch(() => null) : null;
  if (!found?.isDirectory()) throw new AppError("invalid-request", { what: `sample ${sample}` });
  return { folder, name: sample, caseContent: await readCaseFile(join(folder, "case.json"), definitions) };
}
