import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readRoutes } from "#electron/engine/readRoutes.ts";
import { type WriteResult, writePack } from "#electron/pdf/writePack.ts";
import type { FieldName } from "#shared/domain/document.ts";
import type { LetterDraft } from "#shared/domain/pack.ts";
import { letterSourcesOf } from "#shared/letters/letterSources.ts";
import { placedLetters, writePlacedLetters } from "#shared/letters/placedLetters.ts";
import { buildPackPlan } from "#shared/plan/buildPackPlan.ts";
import { entriesOf } from "#shared/plan/packPlan.ts";
import { findRoute } from "#shared/routes/routeLibrary.ts";
import { tool, wordsByPage } from "./outsideTools.ts";
import { documentOf, packOf, sourceOf, textPdf } from "./packFixture.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "qujat-letters-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const { library } = await readRoutes();
const letterSources = letterSourcesOf(library);
const route = findRoute(library, "b11");

const placed = (letter: string, language: "en" | "ru", more: Partial<LetterDraft> = {}): LetterDraft => ({
  letter,
  language,
  body: "",
  fields: {},
  inPack: true,
  ...more,
});
const field = (name: FieldName, value: string) => ({
  name,
  value,
  raw: value,
  pageNumber: 1,
  box: null,
  confidence: 0.95,
  source: "ocr" as const,
});

/** The spelling number `index`, unlike any other. */
const spelling = (index: number) =>
  `PRIYA${String.fromCharCode(65 + Math.floor(index / 10), 65 + (index % 10))} SHARMA`;
/** Takes each of them into the note, although each looks like a mistake. */
const everyRow = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`row.f${index + 2}.0/${spelling(index)}`, "in"]));

const drawn = new Map<string, Uint8Array>();
/** A paper that says so; the same bytes each time, although a PDF made at another second is another file. */
async function paperOf(text: string): Promise<Uint8Array> {
  const bytes = drawn.get(text) ?? (await textPdf([{ text }]));
  drawn.set(text, bytes);
  return bytes;
}

/** Statements on which the name is written in as many ways: their pages lie behind the note that cites them. */
async function writeWith(letters: readonly LetterDraft[], spellings: number, scanned: readonly string[] = []) {
  const names = Array.from({ length: spellings }, (_, index) => spelling(index));
  const papers = ["PASSPORT SHARMA PRIYA", ...names.map((name) => `STATEMENT ${name}`), ...scanned];
  const sources = await Promise.all(
    papers.map(async (text, index) => sourceOf(`f${index + 1}`, "pdf", await paperOf(text), [{}])),
  );
  const documents = [
    documentOf("f1.0", "passport-copy", ["f1.0"], {
      fields: [field("surname", "SHARMA"), field("givenNames", "PRIYA"), field("passportNumber", "K1234567")],
    }),
    ...names.map((name, index) =>
      documentOf(`f${index + 2}.0`, "bank-statement", [`f${index + 2}.0`], {
        slot: "bank-statements",
        fields: [field("fullName", name)],
      }),
    ),
    ...scanned.map((slot, index) => {
      const page = `f${spellings + 2 + index}.0`;
      return documentOf(page, "cover-letter", [page], { slot });
    }),
  ];
  const pack = packOf(sources, documents, { letters });
  const chosen = placedLetters(pack, route, letterSources.documents);
  const plan = buildPackPlan(pack, route, {
    today: "2026-11-20",
    readings: new Map(),
    indexPageCount: 1,
    generated: chosen.map(({ entry }) => entry),
  });
  const result = await writePack({
    packId: "p1",
    plan,
    writeLetters: (numbered) =>
      writePlacedLetters(chosen, { pack, findings: [], decided: [] }, numbered, route, letterSources),
    sources: new Map(sources.map((source) => [source.file.id, source])),
    readings: new Map(),
    options: {
      output: "both",
      searchable: true,
      maxSizeBytes: null,
      outDir: folder,
      names: {
        single: "Pack.pdf",
        entries: new Map(entriesOf(plan).map((entry) => [entry.id, `${entry.row}_${entry.id}.pdf`])),
      },
      title: "Pack",
      language: "en",
      force: false,
    },
    decisions: [],
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  return result;
}

const failuresOf = (result: WriteResult) =>
  result.outputs.flatMap((output) => output.checks.filter((check) => !check.passed).map((check) => check.check));
const entryOf = (result: WriteResult, id: string) => entriesOf(result.plan).find((entry) => entry.id === id);
const textOf = async (page: number) =>
  tool("pdftotext", "-layout", "-f", `${page}`, "-l", `${page}`, join(folder, "Pack.pdf"), "-");

it("letters stand in their places with number, index row, bookmark, tags and embedded fonts, and in files of their own", async () => {
  const own = { body: "Мен күйеуіме қосыламын.", fields: { mission: "Embassy in New Delhi" } };
  const result = await writeWith([placed("GD16", "en"), placed("GD02", "en", own), placed("GD02", "ru")], 1);
  expect(failuresOf(result)).toEqual([]);
  expect(entriesOf(result.plan).map(({ title, slot, firstPage }) => [title, slot, firstPage])).toEqual([
    ["Document index", "document-index", 1],
    ["Cover letter (English)", "cover-letter", 2],
    ["Cover letter (Russian)", "cover-letter", 3],
    ["Applicant's undertaking", null, 4],
    [expect.stringContaining("assport"), "passport-copy", 5],
    [expect.stringContaining("tatements"), "bank-statements", 6],
  ]);
  const english = await textOf(2);
  expect(english).toContain("To the Embassy in New Delhi");
  expect(english).toContain("Мен күйеуіме қосыламын.");
  expect(english).toMatch(/–\s*2\s*–/);
  expect(await textOf(3)).toContain("Сопроводительное письмо");
  const fonts = (await tool("pdffonts", join(folder, "Pack.pdf")))
    .split("\n")
    .filter((line) => line.startsWith("QUJATS"));
  expect(fonts.length).toBeGreaterThan(1);
  for (const font of fonts) expect(font).toMatch(/yes yes yes/);
  expect(await tool("pdfinfo", "-struct-text", join(folder, "Pack.pdf"))).toMatch(
    /H1[\s\S]*Cover letter[\s\S]*Enclosed:[\s\S]*L \(block\)|LI/,
  );
  expect(await tool("pdftotext", join(folder, "2_GD02.en.pdf"), "-")).toContain("Embassy in New Delhi");
});

it("the note cites each spelling with the page on which it really stands, however long the note is itself", async () => {
  const result = await writeWith([placed("GD10", "en", { fields: everyRow(40) })], 40);
  expect(failuresOf(result)).toEqual([]);
  const note = entryOf(result, "GD10.en");
  expect((note?.lastPage ?? 0) - (note?.firstPage ?? 0)).toBeGreaterThan(0);
  const pages = (await wordsByPage(join(folder, "Pack.pdf"))).map((words) => words.map(({ text }) => text).join(" "));
  const cited = pages.slice((note?.firstPage ?? 1) - 1, note?.lastPage).join(" ");
  const rows = [...cited.matchAll(/(PRIYA[A-Z]{2} SHARMA) .*?tatements.*? (\d+) Latin/g)];
  expect(rows).toHaveLength(40);
  for (const [, name, page] of rows) expect(pages[Number(page) - 1]).toContain(`STATEMENT ${name} `);
});

it("a scanned paper in the place outranks the letter", async () => {
  const result = await writeWith([placed("GD02", "en")], 1, ["cover-letter"]);
  expect(entryOf(result, "GD02.en")).toBeUndefined();
  expect(failuresOf(result)).toEqual([]);
});

it("the same letters give the same bytes, and other words another file", async () => {
  const hash = async (body: string) =>
    (await writeWith([placed("GD02", "en", { body })], 1)).outputs.find(({ kind }) => kind === "pack")?.sha256;
  const first = await hash("One.");
  expect(await hash("One.")).toBe(first);
  expect(await hash("Two.")).not.toBe(first);
});
