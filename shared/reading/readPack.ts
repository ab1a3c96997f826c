import type { CaseFile } from "#shared/domain/caseFacts.ts";
import type { DocumentKind, PackDocument } from "#shared/domain/document.ts";
import type { PersonId } from "#shared/domain/ids.ts";
import type { Page } from "#shared/domain/page.ts";
import type { Person } from "#shared/domain/person.ts";
import type { RecognisedPage } from "#shared/domain/recognised.ts";
import type { SourceFile } from "#shared/domain/sourceFile.ts";
import type { Route } from "#shared/routes/route.ts";
import { extractFields } from "./fields/extractFields.ts";
import { classifyPages } from "./kinds/classifyPages.ts";
import { findAttachments } from "./kinds/findAttachments.ts";
import { languageOf } from "./kinds/languageOf.ts";
import { splitIntoDocuments } from "./kinds/splitIntoDocuments.ts";
import { assignPeople } from "./people/assignPeople.ts";
import { assignSlots } from "./people/assignSlots.ts";
import { type PairingHints, pairTranslations } from "./people/pairTranslations.ts";
import { asOnPages, seeStraight } from "./text/seeStraight.ts";

/** One file with what was read off its pages, in page order. */
export interface FileReading {
  readonly file: SourceFile;
  readonly pages: readonly { readonly page: Page; readonly recognised: RecognisedPage }[];
  /** The user put these pages together: they are one document. */
  readonly together?: boolean;
}

/** What the user said of documents, by the id of their first page. */
export interface ReadOverrides {
  readonly kinds: ReadonlyMap<string, DocumentKind>;
  readonly people: ReadonlyMap<string, PersonId | null>;
}

export interface ReadPack {
  /** "d1", "d2", ... in the order of the input. */
  readonly documents: readonly PackDocument[];
  readonly people: readonly Person[];
}

const NO_OVERRIDES: ReadOverrides = { kinds: new Map(), people: new Map() };

/** From recognised pages to documents with kind, fields, person and slot, and the people of the case. Pure and deterministic. */
export function readPack(
  files: readonly FileReading[],
  route: Route | null,
  caseFile: CaseFile,
  overrides: ReadOverrides = NO_OVERRIDES,
): ReadPack {
  const hints = new Map<string, PairingHints>();
  const documents: PackDocument[] = [];
  for (const [fileIndex, reading] of files.entries()) {
    for (const pages of documentsOf(reading)) {
      const id = `d${documents.length + 1}`;
      documents.push(readDocument(id, reading, pages, caseFile.today, overrides));
      hints.set(id, { fileName: reading.file.name, fileIndex });
    }
  }
  const assigned = assignPeople(documents, caseFile.people, isFamilyRoute(route, caseFile), overrides.people);
  const paired = pairTranslations(assigned.documents, hints);
  const placed = route === null ? paired : assignSlots(paired, route, caseFile.facts, assigned.people);
  return { documents: placed, people: assigned.people };
}

type PagesRead = FileReading["pages"];

function documentsOf(reading: FileReading): readonly PagesRead[] {
  if (reading.together === true) return reading.pages.length === 0 ? [] : [reading.pages];
  const recognised = reading.pages.map((page) => seeStraight(page.recognised));
  return remembered(recognised, "split", () => splitIntoDocuments(recognised)).map((group) =>
    group.flatMap((index) => reading.pages[index] ?? []),
  );
}

function readDocument(
  id: string,
  reading: FileReading,
  pages: PagesRead,
  today: string,
  overrides: ReadOverrides,
): PackDocument {
  const asTheyLie = pages.map((page) => page.recognised);
  const recognised = asTheyLie.map(seeStraight);
  const pageIds = pages.map(({ page }) => page.id);
  const told = overrides.kinds.get(pageIds[0] ?? "");
  const classified = remembered(recognised, `kind ${reading.file.name}`, () =>
    classifyPages(recognised, reading.file.name),
  );
  const kind = told ?? classified.kind;
  return {
    id,
    fileId: reading.file.id,
    pageIds,
    kind,
    slot: null,
    person: null,
    language: remembered(recognised, "language", () => languageOf(recognised)),
    confidence: told === undefined ? classified.confidence : 1,
    fields: remembered(recognised, `fields ${kind} ${today}`, () =>
      asOnPages(extractFields(kind, recognised, { today }), asTheyLie),
    ),
    translationOf: null,
    attachments: remembered(recognised, `attachments ${kind} ${today}`, () => findAttachments(kind, recognised, today)),
    title: "",
    because: classified.because,
  };
}

const memory = new WeakMap<
  RecognisedPage,
  Map<string, { readonly pages: readonly RecognisedPage[]; readonly value: unknown }>
>();

/**
 * What was worked out of the very same pages before: a pack is derived anew at every change, its pages hardly ever
 * change. Forgotten with the pages.
 */
function remembered<Value>(pages: readonly RecognisedPage[], what: string, work: () => Value): Value {
  const [first] = pages;
  if (first === undefined) return work();
  const known = memory.get(first) ?? new Map();
  memory.set(first, known);
  const before = known.get(what);
  if (
    before !== undefined &&
    before.pages.length === pages.length &&
    pages.every((page, i) => page === before.pages[i])
  ) {
    return before.value;
  }
  const value = work();
  known.set(what, { pages, value });
  return value;
}

/** Whether a person, and not a company, invites. */
function isFamilyRoute(route: Route | null, caseFile: CaseFile): boolean {
  if (route === null) return caseFile.people.some(({ role }) => role === "sponsor");
  const id = route.variantOf === null ? route.id : `${route.id} ${route.variantOf}`;
  return /b11|family/.test(id) || caseFile.people.some(({ role }) => role === "sponsor");
}
