import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "#shared/contract/report.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
let cache: string;
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), "qujat-trade-"));
});
afterAll(() => rm(cache, { recursive: true, force: true }));

interface Truth {
  readonly documents: readonly { file: string; kind: string; slot: string; fields: Record<string, string> }[];
  readonly mistakes: readonly { field: string; file: string; page: number; printed: string }[];
}

/** `qujat check` of a sample: a blocker is planted, so that it ends with status 1. */
function check(sample: string): Report {
  try {
    execFileSync(process.execPath, [join(root, "electron/cli/qujat.mjs"), "check", sample, "--json"], {
      encoding: "utf8",
      env: { ...process.env, QUJAT_CACHE_DIR: cache },
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 100_000_000,
    });
  } catch (error) {
    const ended = error as { status: number | null; stdout: string };
    expect(ended.status).toBe(1);
    return JSON.parse(ended.stdout);
  }
  throw new Error("No blocker was found.");
}

const last = (path: string) => path.normalize("NFC").split("/").at(-1);

describe.each(["b1-business", "b2-installation"])("the sample %s", (name) => {
  let report: Report;
  let truth: Truth;
  beforeAll(async () => {
    truth = JSON.parse(await readFile(join(root, `resources/samples/${name}.truth.json`), "utf8"));
    report = check(join(root, "resources/samples", name));
  }, 300_000);

  test("exactly the three planted mistakes are told, each on its page with what is printed", () => {
    const fileOf = (id: string) => last(report.documents.find((document) => document.id === id)?.file ?? "");
    const told = report.findings.filter((finding) => finding.severity !== "advice");
    expect(told).toHaveLength(3);
    for (const mistake of truth.mistakes) {
      const shown = told.flatMap((finding) =>
        finding.evidence.filter(
          ({ document, page, value }) =>
            fileOf(document) === mistake.file && page === mistake.page && mistake.printed.includes(value),
        ),
      );
      expect(shown.length, mistake.file).toBe(1);
    }
    expect(report.missing.filter((slot) => slot.severity !== "advice")).toEqual([]);
  });

  test("every paper finds its kind and slot", () => {
    const read = report.documents.map(({ file, kind, slot }) => `${last(file)}: ${kind}, ${slot}`);
    expect(read.sort()).toEqual(truth.documents.map(({ file, kind, slot }) => `${file}: ${kind}, ${slot}`).sort());
  });

  test("what the truth says of the passport is read from it", () => {
    const passport = truth.documents.find(({ kind }) => kind === "passport-copy");
    const read = report.documents.find(({ kind }) => kind === "passport-copy");
    const zone = Object.fromEntries(
      (read?.fields ?? []).filter(({ source }) => source === "mrz").map((field) => [field.name, field.value]),
    );
    const { surname, givenNames, passportNumber, birthDate, expiryDate } = passport?.fields ?? {};
    expect(zone).toMatchObject({ surname, givenNames, passportNumber, birthDate, expiryDate });
  });
});
