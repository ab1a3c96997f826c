import type { DocumentKind, Field, FieldName, PackDocument } from "../domain/document.ts";
import { type QuarterTurns, turnBy } from "../domain/geometry.ts";
import type { PageId, SlotId } from "../domain/ids.ts";
import type { Pack } from "../domain/pack.ts";
import type { Page } from "../domain/page.ts";
import { PERSON_ROLES, type Person } from "../domain/person.ts";
import { type GatheredEntry, gatherEntries } from "./gatherEntries.ts";
import { numberPlan } from "./numberPlan.ts";
import {
  INDEX_ID,
  type PackPlan,
  type PlanEntry,
  type PlannedPage,
  type PlannedSide,
  type PlanSection,
  sidesOf,
} from "./packPlan.ts";
import { ENGLISH_PLAN_LABELS, type PlanLabels } from "./planLabels.ts";

/** The part of a route that decides the order: a Route of shared/routes is one. */
export interface PlanRoute {
  readonly id: string;
  readonly title: string;
  readonly code: string | null;
  readonly positions: readonly {
    readonly id: string;
    readonly title: string;
    readonly slots: readonly { readonly id: string; readonly title: string }[];
  }[];
  /** Taken to the counter: kept, in a section behind the positions. */
  readonly loose: readonly { readonly id: string; readonly title: string }[];
}

/** A document that Qujat writes, for the slot it fills. */
export interface GeneratedDocument {
  readonly id: string;
  /** Null for one that fills no place of the route. */
  readonly slot: SlotId | null;
  /** Slot behind which one without a slot stands; null for the end of the pack. */
  readonly beside: SlotId | null;
  readonly kind: DocumentKind;
  /** "" for the slot's title. */
  readonly title: string;
  readonly pageCount: number;
}

export interface PlanOptions {
  /** ISO 8601; dates the pack. */
  readonly today: string;
  /** Turns found by reading, by page id. A page that was not read stays as its file shows it. */
  readonly readings: ReadonlyMap<string, { readonly uprightTurns: QuarterTurns }>;
  /** Pages of the index; the writer finds out how many it needs (withGeneratedPages). */
  readonly indexPageCount: number;
  /** Letters beside the index. */
  readonly generated: readonly GeneratedDocument[];
  /** Overrides the route's own code. */
  readonly visaCode?: string;
  readonly labels?: PlanLabels;
}

/**
 * Puts every page of the pack that is not left out into the route's order, once, and numbers it.
 * Documents without a place, and pages of no document, go to a last section. Pure; never fails.
 */
export function buildPackPlan(pack: Pack, route: PlanRoute | null, options: PlanOptions): PackPlan {
  const labels = options.labels ?? ENGLISH_PLAN_LABELS;
  const taken = new Set<PageId>();
  const signedFiles = new Set(
    pack.files.filter((file) => file.notes.some((note) => note.code === "digitally-signed")).map((file) => file.id),
  );
  const pageById = new Map(pack.pages.map((page) => [page.id, page]));
  const slotTitles = new Map((route?.positions ?? []).flatMap((p) => p.slots).map((slot) => [slot.id, slot.title]));
  for (const slot of route?.loose ?? []) if (!slotTitles.has(slot.id)) slotTitles.set(slot.id, slot.title);

  const sideOf = (pageId: PageId): PlannedSide | null => {
    const page = pageById.get(pageId);
    if (page === undefined || taken.has(pageId)) return null;
    taken.add(pageId);
    const edit = pack.edits[pageId];
    if (edit?.leftOut === true) return null;
    const userTurns = edit?.turns ?? 0;
    const turns = turnBy(options.readings.get(pageId)?.uprightTurns ?? 0, userTurns);
    return { pageId, fileId: page.fileId, pageIndex: page.pageIndex, turns, userTurns };
  };
  const backs = new Map((pack.sheets ?? []).map(({ front, back }) => [front, back]));
  const plannedPage = (pageId: PageId, index: number, among: readonly PageId[]): PlannedPage[] => {
    const front = sideOf(pageId);
    if (front === null) return [];
    const back = backs.get(pageId);
    const other = back !== undefined && among[index + 1] === back ? sideOf(back) : null;
    return [{ kind: "source", ...front, pageNumber: 0, ...(other === null ? {} : { back: other }) }];
  };

  const entryOf = ({ original, members, parts }: GatheredEntry): PlanEntry => {
    const planned = parts.map((part) => ({ kind: part.kind, pages: part.pageIds.flatMap(plannedPage) }));
    const kinds = new Set(planned.filter((part) => part.pages.length > 0).map((part) => part.kind));
    const person = pack.people.find((candidate) => candidate.id === original.person);
    return {
      id: original.id,
      row: 0,
      slot: original.slot,
      kind: original.kind,
      documents: members.map((member) => member.id),
      title: titleOf(original, slotTitles, pack, labels),
      person: original.person,
      whose: person === undefined ? "" : labelOf(person, pack.people, labels),
      date: dateOf(original),
      parts: planned,
      firstPage: 0,
      lastPage: 0,
      marks: {
        translation: kinds.has("translation"),
        legalization: kinds.has("legalization") || members.some(carriesApostille),
        signed: planned.some((part) =>
          part.pages.some((page) => sidesOf(page).some((side) => signedFiles.has(side.fileId))),
        ),
      },
    };
  };

  const entries = gatherEntries(pack.documents).map(entryOf);
  const generated: readonly GeneratedDocument[] = [
    {
      id: INDEX_ID,
      slot: INDEX_ID,
      beside: null,
      kind: "document-index",
      title: "",
      pageCount: options.indexPageCount,
    },
    ...options.generated,
  ];
  const generatedEntries = generated.map((document) => generatedEntry(document, slotTitles, pack, labels));
  const besideOf = new Map(generated.map(({ id, slot, beside }) => [id, slot === null ? beside : null]));
  const orphans = orphanEntries(pack, taken, plannedPage, signedFiles, labels);

  const sections: PlanSection[] = [];
  const placed = new Set<string>();
  const place = (id: string, title: string, slots: readonly { readonly id: string }[]): void => {
    const inSection = slots.flatMap((slot) => {
      const own = [
        ...[...generatedEntries, ...entries].filter((entry) => entry.slot === slot.id),
        ...generatedEntries.filter((entry) => besideOf.get(entry.id) === slot.id),
      ].filter((entry) => !placed.has(entry.id));
      for (const entry of own) placed.add(entry.id);
      return own.sort((a, b) => rankOf(a, pack) - rankOf(b, pack) || compareDates(a.date, b.date));
    });
    sections.push({ id, title, entries: inSection });
  };
  for (const position of route?.positions ?? []) place(position.id, position.title, position.slots);
  if (!placed.has(INDEX_ID)) {
    const index = generatedEntries.filter((entry) => entry.id === INDEX_ID);
    sections.unshift({ id: INDEX_ID, title: labels.documentIndex, entries: index });
    placed.add(INDEX_ID);
  }
  const looseSection: PlanSection[] = [];
  if (route !== null && route.loose.length > 0) {
    place("loose", labels.looseDocuments, route.loose);
    looseSection.push(...sections.splice(-1, 1));
  }
  const rest = [...generatedEntries, ...entries].filter((entry) => !placed.has(entry.id));
  const other: PlanSection = {
    id: "other",
    title: route === null ? labels.documents : labels.otherDocuments,
    entries: [...rest, ...orphans],
  };

  const applicant = pack.people.find((person) => person.role === "applicant");
  return numberPlan({
    route: route?.id ?? null,
    routeTitle: route?.title ?? "",
    visaCode: options.visaCode ?? route?.code ?? "",
    applicant: applicant === undefined ? "" : nameOf(applicant),
    passportNumber: bestField(pack.documents, "passport-copy", "passportNumber", applicant?.id ?? null),
    invitationNumber: bestField(pack.documents, "invitation", "invitationNumber", null),
    today: options.today,
    sections: insertBeforeTrailingIndex(sections, [...looseSection, other]),
    pageCount: 0,
    leftOut: pack.pages.filter((page) => pack.edits[page.id]?.leftOut === true).map((page) => page.id),
  });
}

/** B2 puts the index last (routes.md 1.3): what has no position of its own comes before it, so that last stays last. */
function insertBeforeTrailingIndex(sections: readonly PlanSection[], tail: readonly PlanSection[]): PlanSection[] {
  const last = sections.at(-1);
  const indexIsLast = sections.length > 1 && last?.entries.some(({ id }) => id === INDEX_ID) === true;
  return indexIsLast && last !== undefined ? [...sections.slice(0, -1), ...tail, last] : [...sections, ...tail];
}

function generatedEntry(
  document: GeneratedDocument,
  slotTitles: ReadonlyMap<string, string>,
  pack: Pack,
  labels: PlanLabels,
): PlanEntry {
  const isIndex = document.id === INDEX_ID;
  const applicant = pack.people.find((person) => person.role === "applicant");
  return {
    id: document.id,
    row: 0,
    slot: document.slot,
    kind: document.kind,
    documents: [],
    title: document.title || (isIndex ? labels.documentIndex : (slotTitles.get(document.slot ?? "") ?? document.id)),
    person: isIndex ? null : (applicant?.id ?? null),
    whose: isIndex || applicant === undefined ? "" : labelOf(applicant, pack.people, labels),
    date: "",
    parts: [
      {
        kind: "original",
        pages: Array.from({ length: document.pageCount }, (_, sheetIndex) => ({
          kind: "generated" as const,
          generated: document.id,
          sheetIndex,
          pageNumber: 0,
        })),
      },
    ],
    firstPage: 0,
    lastPage: 0,
    marks: { translation: false, legalization: false, signed: false },
  };
}

/** Pages that no document claims, one entry a file, so that nothing vanishes. */
function orphanEntries(
  pack: Pack,
  taken: ReadonlySet<PageId>,
  plannedPage: (pageId: PageId, index: number, among: readonly PageId[]) => PlannedPage[],
  signedFiles: ReadonlySet<string>,
  labels: PlanLabels,
): PlanEntry[] {
  return pack.files.flatMap((file): PlanEntry[] => {
    const own = pack.pages
      .filter((page: Page) => page.fileId === file.id && !taken.has(page.id))
      .sort((a, b) => a.pageIndex - b.pageIndex);
    if (own.length === 0) return [];
    return [
      {
        id: `pages-${file.id}`,
        row: 0,
        slot: null,
        kind: "unknown",
        documents: [],
        title: baseName(file.name) || labels.unsortedPages,
        person: null,
        whose: "",
        date: "",
        parts: [{ kind: "original", pages: own.map((page) => page.id).flatMap(plannedPage) }],
        firstPage: 0,
        lastPage: 0,
        marks: { translation: false, legalization: false, signed: signedFiles.has(file.id) },
      },
    ];
  });
}

function titleOf(
  document: PackDocument,
  slotTitles: ReadonlyMap<string, string>,
  pack: Pack,
  labels: PlanLabels,
): string {
  const own = oneLine(document.title);
  if (own !== "") return own;
  if (document.kind === "document-index" || document.slot === INDEX_ID) return labels.scannedIndex;
  const slotTitle = document.slot === null ? undefined : slotTitles.get(document.slot);
  if (slotTitle !== undefined) return slotTitle;
  if (document.kind === "unknown") {
    const file = pack.files.find((candidate) => candidate.id === document.fileId);
    if (file !== undefined) return baseName(file.name);
  }
  return titleOfKind(document.kind);
}

/** "marriage-certificate" -> "Marriage certificate", "id-card" -> "ID card". */
function titleOfKind(kind: DocumentKind): string {
  if (kind === "id-card") return "ID card";
  const words = kind.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function baseName(name: string): string {
  const last = name.split("/").at(-1) ?? name;
  return oneLine(last.replace(/\.[A-Za-z0-9]{2,5}$/, ""));
}

/** A title is one line, in bookmarks as in the index; what steers the direction of writing may not hide in a name. */
function oneLine(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

const SOURCE_RANK = { user: 0, mrz: 1, text: 2, ocr: 3 } as const;

function bestOf(fields: readonly Field[], name: FieldName): string {
  const own = fields.filter((field) => field.name === name && field.value !== "");
  own.sort((a, b) => SOURCE_RANK[a.source] - SOURCE_RANK[b.source] || b.confidence - a.confidence);
  return own[0]?.value ?? "";
}

function bestField(
  documents: readonly PackDocument[],
  kind: DocumentKind,
  name: FieldName,
  person: string | null,
): string {
  const own = documents.filter((document) => document.kind === kind && document.translationOf === null);
  const preferred = own.filter((document) => person === null || document.person === person);
  const candidates = preferred.length > 0 || person !== null ? preferred : own;
  for (const document of candidates) {
    const value = bestOf(document.fields, name);
    if (value !== "") return value;
  }
  return "";
}

/** The day the paper bears: its issue, or the end of the period it covers. A form's issue dates are of other papers. */
function dateOf(document: PackDocument): string {
  if (document.kind === "application-form") return "";
  return bestOf(document.fields, "issueDate") || bestOf(document.fields, "statementTo");
}

function carriesApostille(document: PackDocument): boolean {
  return document.attachments.some((attachment) => attachment.kind === "apostille");
}

function nameOf(person: Person): string {
  return [person.surname, person.givenNames].filter((part) => part !== "").join(" ");
}

function labelOf(person: Person, people: readonly Person[], labels: PlanLabels): string {
  const name = nameOf(person);
  if (name !== "") return name;
  const sameRole = people.filter((other) => other.role === person.role);
  const role = labels.roles[person.role];
  return sameRole.length > 1 ? `${role} ${sameRole.indexOf(person) + 1}` : role;
}

/** The pack's own index before a scanned one; then by person. */
function rankOf(entry: PlanEntry, pack: Pack): number {
  if (entry.id === INDEX_ID) return -1;
  const index = pack.people.findIndex((person) => person.id === entry.person);
  const person = pack.people[index];
  return person === undefined ? Number.MAX_SAFE_INTEGER : PERSON_ROLES.indexOf(person.role) * 1000 + index;
}

/** Chronological within a slot; undated papers keep their place behind the dated ones. */
function compareDates(a: string, b: string): number {
  if (a === b) return 0;
  if (a === "") return 1;
  if (b === "") return -1;
  return a < b ? -1 : 1;
}
