import { mkdir, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { ParamsOf } from "#shared/contract/methods.ts";
import { routeSentences as russianTitles } from "#shared/copy/routes/ru.ts";
import { AppError } from "#shared/domain/appError.ts";
import type { Letter } from "#shared/letters/letter.ts";
import type { LetterSources } from "#shared/letters/letterSources.ts";
import { writeLetter } from "#shared/letters/writeLetter.ts";
import { latinName } from "#shared/routes/latinName.ts";
import { letterDocx } from "../docx/letterDocx.ts";
import { letterPdf } from "../pdf/letterPdf.ts";
import type { PackSession } from "./packSession.ts";
import { settlePack } from "./settlePack.ts";

type ExportRequest = Omit<ParamsOf<"letters.export">, "packId" | "outDir"> & { readonly outDir: string };

/**
 * Writes one letter as it reads now, with the page numbers of the pack, as a file to print, sign or edit; an earlier one
 * of the same name is replaced. Throws AppError "invalid-request", "output-not-writable".
 */
export async function exportLetter(
  session: PackSession,
  sources: LetterSources,
  request: ExportRequest,
): Promise<{ readonly file: string }> {
  const { pack, checks } = session.derived();
  const { plan, route } = await settlePack(session, sources);
  const own = pack.letters.find((one) => one.letter === request.letter && one.language === request.language) ?? null;
  const input = { pack, plan, findings: checks.findings, decided: checks.decided, russianTitles };
  const letter =
    route === null ? null : writeLetter(request.letter, input, request.language, own, { ...sources, route });
  if (letter === null) throw new AppError("invalid-request", { what: `letter ${request.letter}` });
  const today = pack.today ?? "";
  const bytes = request.format === "docx" ? letterDocx(letter, today) : await letterPdf(letter, today);
  const file = join(request.outDir, nameOf(letter, request));
  await writeWhole(request.outDir, file, bytes);
  return { file };
}

/** "GD02_Cover_letter_en.docx"; the title in ASCII, since not every system reads the rest. */
function nameOf({ id, title }: Letter, { language, format }: ExportRequest): string {
  const words = latinName(title)
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
  return `${[id, ...words, language].join("_").slice(0, 80)}.${format}`;
}

/** The whole file or none: written beside its place, then renamed into it. */
async function writeWhole(folder: string, file: string, bytes: Uint8Array): Promise<void> {
  const passing = `${file}.${process.pid}.part`;
  try {
    await mkdir(folder, { recursive: true });
    const handle = await open(passing, "w");
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(passing, file);
  } catch (error) {
    await rm(passing, { force: true }).catch(() => undefined);
    const what = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new AppError("output-not-writable", { folder, what });
  }
}
