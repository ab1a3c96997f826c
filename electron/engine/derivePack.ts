import type { CheckedPage, CheckResult } from "#shared/checks/checkInput.ts";
import { photoIssues, photoSpecOf } from "#shared/checks/judgePhoto.ts";
import { runChecks } from "#shared/checks/registry.ts";
import { routeSentences as russianTitles } from "#shared/copy/routes/ru.ts";
import type { Facts, FactValue } from "#shared/domain/caseFacts.ts";
import type { Field, PackDocument } from "#shared/domain/document.ts";
import type { PageIssue } from "#shared/domain/finding.ts";
import { type QuarterTurns, turnBy } from "#shared/domain/geometry.ts";
import type { Pack } from "#shared/domain/pack.ts";
import type { FieldCorrection, PackCase } from "#shared/domain/packCase.ts";
import type { Page } from "#shared/domain/page.ts";
import type { Person } from "#shared/domain/person.ts";
import type { SourceFile } from "#shared/domain/sourceFile.ts";
import { lintTextOfLetter } from "#shared/letters/documents/documentsOf.ts";
import type { LetterSources } from "#shared/letters/letterSources.ts";
import { withWording } from "#shared/letters/lints/wordingFindings.ts";
import { draftedSlots, placedLetters, writePlacedLetters } from "#shared/letters/placedLetters.ts";
import { buildPackPlan } from "#shared/plan/buildPackPlan.ts";
import { entriesOf } from "#shared/plan/packPlan.ts";
import { type FileReading, readPack } from "#shared/reading/readPack.ts";
import { deriveFacts } from "#shared/routes/deriveFacts.ts";
import type { Route } from "#shared/routes/route.ts";
import type { CaseRoute } from "#shared/routes/routeOfCase.ts";
import type { PageReading } from "../ports.ts";

export interface DeriveInput {
  readonly packCase: PackCase;
  /** Pages of each file, by file id. */
  readonly pages: ReadonlyMap<string, readonly Page[]>;
  /** What was read so far, by page id. */
  readonly readings: ReadonlyMap<string, PageReading>;
  readonly route: CaseRoute;
  readonly letterSources: LetterSources;
  /** ISO 8601; the case's own day outranks it. */
  readonly today: string;
}

export interface DerivedPack {
  readonly pack: Pack;
  /** The route that the pack is checked and planned by. */
  readonly route: CaseRoute;
  readonly checks: CheckResult;
  /** By page id: what is wrong with its scan. */
  readonly pageIssues: Readonly<Record<string, readonly PageIssue[]>>;
  /** By page id: turns found by reading and by the user together. */
  readonly uprightTurns: Readonly<Record<string, QuarterTurns>>;
}

const NOTHING_CHECKED: CheckResult = { findings: [], missing: [], questions: [], answered: [], decided: [] };

/** The whole pack from what the user did and what was read. Pure: the same input, the same pack. */
export function derivePack(input: DeriveInput): DerivedPack {
  const { packCase } = input;
  const { route } = input.route;
  const today = packCase.today ?? input.today;
  const read = readPack(
    filesToRead(input),
    route,
    { route: packCase.route, people: packCase.people, facts: packCase.facts, today },
    { kinds: kindsByFirstPage(packCase), people: peopleByFirstPage(packCase) },
  );
  const documents = [...withStableIds(read.documents), ...unreadDocuments(input)]
    .map((document) => applyOverride(document, packCase))
    .map((document) => ({ ...document, fields: correctFields(document, packCase.corrections) }));
  const pack: Pack = {
    version: 1,
    id: packCase.id,
    name: packCase.name,
    route: packCase.route,
    people: read.people,
    facts: knownFacts(packCase, input.route.facts, read.people, today),
    today,
    files: packCase.files,
    rejected: packCase.rejected,
    pages: packCase.files.flatMap((file) => input.pages.get(file.id) ?? []),
    edits: packCase.edits,
    sheets: packCase.sheets ?? [],
    documents: inFileOrder(documents, packCase.files),
    decisions: packCase.decisions,
    letters: packCase.letters,
    ticks: packCase.ticks,
    overlay: packCase.overlay,
    holidays: packCase.holidays,
    answers: packCase.answers,
  };
  const pageIssues = pageIssuesOf(pack, input.readings);
  return {
    pack,
    route: input.route,
    checks: route === null ? NOTHING_CHECKED : checkPack(pack, route, input, pageIssues, today),
    pageIssues,
    uprightTurns: uprightTurnsOf(pack, input.readings),
  };
}

/** What the user said, what the mission wishes, what the papers say, and what follows; the user's word outranks all. */
function knownFacts(packCase: PackCase, wishes: Facts, people: readonly Person[], today: string): Facts {
  const applicant = people.find((person) => person.role === "applicant");
  const readOff: Record<string, FactValue> = {};
  if (applicant !== undefined && applicant.birthDate !== "") readOff["applicant.dob"] = applicant.birthDate;
  if (applicant !== undefined && applicant.nationality !== "") {
    readOff["applicant.nationalities"] = [applicant.nationality];
  }
  return deriveFacts({ ...readOff, ...wishes, ...packCase.facts }, today);
}

/** A file is read once all of its pages are; pages that the user put together are read as a file of their own. */
function filesToRead({ packCase, pages, readings }: DeriveInput): FileReading[] {
  const grouped = new Set(packCase.groups.flat());
  const fileOf = new Map(packCase.files.map((file) => [file.id, file]));
  const pageOf = new Map([...pages.values()].flat().map((page) => [page.id, page]));
  const stretches: { file: SourceFile; pages: readonly Page[]; together: boolean }[] = packCase.files.map((file) => ({
    file,
    pages: (pages.get(file.id) ?? []).filter((page) => !grouped.has(page.id)),
    together: false,
  }));
  for (const group of packCase.groups) {
    const own = group.flatMap((pageId) => pageOf.get(pageId) ?? []);
    const file = fileOf.get(own[0]?.fileId ?? "");
    if (file !== undefined) stretches.push({ file, pages: own, together: true });
  }
  return stretches.flatMap(({ file, pages: own, together }) => {
    const kept = own.filter((page) => packCase.edits[page.id]?.leftOut !== true);
    const done = kept.flatMap((page) => {
      const reading = readings.get(page.id);
      return reading === undefined ? [] : [{ page, recognised: reading.recognised }];
    });
    return kept.length > 0 && done.length === kept.length ? [{ file, pages: done, together }] : [];
  });
}

/** A document is named by its first page, so that the user's word on it survives new files and new readings. */
function withStableIds(documents: readonly PackDocument[]): PackDocument[] {
  const idOf = new Map<string, string>(documents.map((document) => [document.id, document.pageIds[0] ?? document.id]));
  return documents.map((document) => ({
    ...document,
    id: idOf.get(document.id) ?? document.id,
    translationOf: document.translationOf === null ? null : (idOf.get(document.translationOf) ?? null),
  }));
}

/** One provisional document for each file that is still being read, so that nothing dropped is out of sight. */
function unreadDocuments({ packCase, pages, readings }: DeriveInput): PackDocument[] {
  return packCase.files.flatMap((file): PackDocument[] => {
    const own = pages.get(file.id) ?? [];
    const waiting = own.some((page) => !readings.has(page.id));
    if (own.length > 0 && !waiting) return [];
    return [
      {
        id: own[0]?.id ?? `${file.id}.0`,
        fileId: file.id,
        pageIds: own.map((page) => page.id),
        kind: "unknown",
        slot: null,
        person: null,
        language: "",
        confidence: 0,
        fields: [],
        translationOf: null,
        attachments: [],
        title: "",
        because: [],
      },
    ];
  });
}

function kindsByFirstPage(packCase: PackCase): ReadonlyMap<string, PackDocument["kind"]> {
  return new Map(
    Object.entries(packCase.overrides).flatMap(([id, { kind }]) => (kind === undefined ? [] : [[id, kind]])),
  );
}

function peopleByFirstPage(packCase: PackCase): ReadonlyMap<string, string | null> {
  return new Map(
    Object.entries(packCase.overrides).flatMap(([id, { person }]) => (person === undefined ? [] : [[id, person]])),
  );
}

function applyOverride(document: PackDocument, packCase: PackCase): PackDocument {
  const override = packCase.overrides[document.id];
  if (override === undefined) return document;
  const { kind, slot, person, title, translationOf } = override;
  return {
    ...document,
    ...(kind === undefined ? {} : { kind }),
    ...(slot === undefined ? {} : { slot }),
    ...(person === undefined ? {} : { person }),
    ...(title === undefined ? {} : { title }),
    ...(translationOf === undefined ? {} : { translationOf }),
  };
}

/** A correction is one more field, source "user", that stands in for the readings of the same name. */
function correctFields(document: PackDocument, corrections: readonly FieldCorrection[]): readonly Field[] {
  const own = corrections.filter((one) => one.documentId === document.id);
  if (own.length === 0) return document.fields;
  const isCorrected = (field: Field) =>
    own.some((one) => one.field === field.name && (one.person === null || one.person === (field.person ?? null)));
  const kept = document.fields.filter((field) => !isCorrected(field));
  const added = own.flatMap((one): Field[] => {
    const before = document.fields.find((field) => field.name === one.field && one.person === (field.person ?? null));
    if (one.value === "") return [];
    return [
      {
        name: one.field,
        value: one.value,
        raw: one.value,
        pageNumber: before?.pageNumber ?? 1,
        box: before?.box ?? null,
        confidence: 1,
        source: "user",
        ...(one.person === null ? {} : { person: one.person }),
      },
    ];
  });
  return [...kept, ...added];
}

function inFileOrder(documents: readonly PackDocument[], files: readonly SourceFile[]): readonly PackDocument[] {
  const rank = new Map(files.map((file, index) => [file.id, index]));
  const pageOf = (document: PackDocument) => Number(document.id.split(".")[1] ?? 0);
  const rankOf = (document: PackDocument) => rank.get(document.fileId) ?? files.length;
  return [...documents].sort((a, b) => rankOf(a) - rankOf(b) || pageOf(a) - pageOf(b));
}

/** What is wrong with each page: in the photo's place as a photo, anywhere else as a sheet. */
function pageIssuesOf(pack: Pack, readings: ReadonlyMap<string, PageReading>): DerivedPack["pageIssues"] {
  const photos = new Set(pack.documents.flatMap(({ slot, pageIds }) => (slot === "photo" ? pageIds : [])));
  const spec = photoSpecOf(pack.facts);
  return Object.fromEntries(
    [...readings].map(([pageId, { issues, photo }]) => {
      // What the user turned was not measured as it stands now.
      const isAsMeasured = (pack.edits[pageId]?.turns ?? 0) === 0;
      return [pageId, photos.has(pageId) && isAsMeasured ? photoIssues(issues, photo ?? null, spec) : issues];
    }),
  );
}

function checkPack(
  pack: Pack,
  route: Route,
  { readings, letterSources }: DeriveInput,
  pageIssues: DerivedPack["pageIssues"],
  today: string,
): CheckResult {
  const pages: CheckedPage[] = pack.documents.flatMap((document) =>
    document.pageIds.map((pageId, index) => ({
      document: document.id,
      pageNumber: index + 1,
      issues: pageIssues[pageId] ?? [],
    })),
  );
  const placed = placedLetters(pack, route, letterSources.documents);
  const generated = placed.map(({ entry }) => entry);
  const plan = buildPackPlan(pack, route, { today, readings: new Map(), indexPageCount: 1, generated });
  const recognised = Object.fromEntries([...readings].map(([pageId, reading]) => [pageId, reading.recognised]));
  const checks = runChecks({
    order: entriesOf(plan).flatMap((entry) => entry.documents),
    documents: pack.documents,
    people: pack.people,
    route,
    facts: pack.facts,
    today,
    recognised,
    stamps: Object.fromEntries([...readings].map(([pageId, { stamps }]) => [pageId, stamps])),
    pages,
    decisions: pack.decisions,
    answers: pack.answers,
    drafted: draftedSlots(placed),
  });
  const { findings, decided } = checks;
  const letters = writePlacedLetters(placed, { pack, findings, decided, russianTitles }, plan, route, letterSources);
  return withWording(checks, {
    documents: pack.documents,
    people: pack.people,
    facts: pack.facts,
    route,
    recognised,
    lints: letterSources.lints,
    decisions: pack.decisions,
    drafted: [...letters.values()].flatMap((letter) => lintTextOfLetter(letter, route.id) ?? []),
  });
}

function uprightTurnsOf(
  pack: Pack,
  readings: ReadonlyMap<string, PageReading>,
): Readonly<Record<string, QuarterTurns>> {
  return Object.fromEntries(
    pack.pages.map((page) => [
      page.id,
      turnBy(readings.get(page.id)?.recognised.uprightTurns ?? 0, pack.edits[page.id]?.turns ?? 0),
    ]),
  );
}
