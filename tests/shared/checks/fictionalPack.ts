import { readFileSync } from "node:fs";
import type { CheckInput, CheckResult } from "#shared/checks/checkInput.ts";
import { runChecks } from "#shared/checks/registry.ts";
import type { Facts } from "#shared/domain/caseFacts.ts";
import type { DocumentKind, Field, FieldName, FieldSource, PackDocument } from "#shared/domain/document.ts";
import type { Person } from "#shared/domain/person.ts";
import type { RecognisedPage } from "#shared/domain/recognised.ts";
import { type Route, routeSchema } from "#shared/routes/route.ts";

/** A field as the tests write it: the value alone, or with how it was read. Several values in a list. */
export type Written =
  | string
  | {
      readonly value: string;
      readonly raw?: string;
      readonly confidence?: number;
      readonly source?: FieldSource;
      readonly page?: number;
    };
export type WrittenFields = Partial<Record<FieldName, Written | readonly Written[]>>;

export interface Paper {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly slot?: string | null;
  readonly person?: string | null;
  readonly language?: string;
  readonly fields?: WrittenFields;
  /** Fields by role: { husband: { fullName: "…" } }. */
  readonly roles?: Readonly<Record<string, WrittenFields>>;
  /** Of every field that does not say. */
  readonly source?: FieldSource;
  readonly translationOf?: string;
  readonly attachments?: PackDocument["attachments"];
  /** The paper's words, for rules that read letters. */
  readonly words?: string;
}

const routes = new Map<string, Route>();

/** A route of the product, read from its own data. */
export function routeOf(id: string): Route {
  const known = routes.get(id);
  if (known !== undefined) return known;
  const read = routeSchema.parse(
    JSON.parse(readFileSync(new URL(`../../../resources/routes/${id}.json`, import.meta.url), "utf8")),
  );
  routes.set(id, read);
  return read;
}

/** A document of the domain from a paper as the tests write it. */
export function documentOf(paper: Paper): PackDocument {
  const source = paper.source ?? "ocr";
  return {
    id: paper.id,
    fileId: `f-${paper.id}`,
    pageIds: [`f-${paper.id}.0`],
    kind: paper.kind,
    slot: paper.slot === undefined ? paper.kind : paper.slot,
    person: paper.person === undefined ? "applicant" : paper.person,
    language: paper.language ?? "rus",
    confidence: 0.95,
    fields: [
      ...fieldsOf(paper.fields ?? {}, source, null),
      ...Object.entries(paper.roles ?? {}).flatMap(([role, fields]) => fieldsOf(fields, source, role)),
    ],
    translationOf: paper.translationOf ?? null,
    attachments: paper.attachments ?? [],
    title: "",
    because: [],
  };
}

function fieldsOf(fields: WrittenFields, source: FieldSource, person: string | null): readonly Field[] {
  return Object.entries(fields).flatMap(([name, written]) => {
    const list: readonly Written[] = Array.isArray(written) ? written : [written as Written];
    return list.map((one) => {
      const parts = typeof one === "string" ? { value: one } : one;
      return {
        name: name as FieldName,
        value: parts.value,
        raw: parts.raw ?? parts.value,
        pageNumber: parts.page ?? 1,
        box: [0.1, 0.1, 0.3, 0.03] as const,
        confidence: parts.confidence ?? 0.96,
        source: parts.source ?? source,
        ...(person === null ? {} : { person }),
      };
    });
  });
}

function recognisedOf(papers: readonly Paper[]): Readonly<Record<string, RecognisedPage>> {
  return Object.fromEntries(
    papers
      .filter(({ words }) => words !== undefined)
      .map(({ id, words }) => [
        `f-${id}.0`,
        {
          pageId: `f-${id}.0`,
          source: "text" as const,
          uprightTurns: 0 as const,
          skewDegrees: 0,
          widthPx: 1000,
          heightPx: 1400,
          languages: [],
          lines: (words ?? "").split("\n").map((text, block) => ({
            words: text.split(" ").map((word) => ({ text: word, box: [0, 0, 0.1, 0.02] as const, confidence: 1 })),
            box: [0, 0, 1, 0.02] as const,
            block,
          })),
          latinLines: [],
          mrz: null,
          meanConfidence: 1,
        },
      ]),
  );
}

export const PEOPLE: readonly Person[] = [
  { id: "applicant", role: "applicant", surname: "", givenNames: "", birthDate: "", nationality: "" },
  { id: "sponsor", role: "sponsor", surname: "", givenNames: "", birthDate: "", nationality: "" },
];

/** Runs the rules on papers; b11, and a quiet day in November 2026, unless said otherwise. */
export function check(
  papers: readonly Paper[],
  settings: { readonly route?: string; readonly facts?: Facts; readonly people?: readonly Person[] } & Partial<
    Pick<CheckInput, "order" | "decisions" | "today">
  > = {},
): CheckResult {
  const { route, facts, people, ...rest } = settings;
  return runChecks({
    documents: papers.map(documentOf),
    people: people ?? PEOPLE,
    route: routeOf(route ?? "b11"),
    facts: facts ?? {},
    today: "2026-11-20",
    recognised: recognisedOf(papers),
    ...rest,
  });
}

/** The papers of a wife who joins her husband in Almaty; nothing is wrong with them. */
export const FAMILY: readonly Paper[] = [
  {
    id: "passport",
    kind: "passport-copy",
    fields: {
      surname: [
        { value: "KARIMOVA", source: "mrz" },
        { value: "KARIMOVA", source: "ocr" },
      ],
      givenNames: [
        { value: "NILUFAR", source: "mrz" },
        { value: "NILUFAR", source: "ocr" },
      ],
      passportNumber: [
        { value: "FA5512384", source: "mrz" },
        { value: "FA5512384", source: "ocr" },
      ],
      birthDate: [
        { value: "1995-04-18", source: "mrz" },
        { value: "1995-04-18", source: "ocr" },
      ],
      expiryDate: [{ value: "2033-06-30", source: "mrz" }],
      issueDate: "2023-07-01",
      nationality: { value: "UZB", source: "mrz" },
      sex: { value: "F", source: "mrz" },
    },
  },
  { id: "photo", kind: "photo", language: "" },
  {
    id: "form",
    kind: "application-form",
    fields: {
      surname: "KARIMOVA",
      givenNames: "NILUFAR",
      passportNumber: "FA5512384",
      birthDate: { value: "1995-04-18", raw: "18.04.1995" },
      expiryDate: "2033-06-30",
      issueDate: "2023-07-01",
      nationality: "UZB",
      sex: "F",
      visaCategory: "B11",
      entries: "single",
      stayFrom: "2026-12-10",
      stayTo: "2027-03-01",
      invitationNumber: "2611048820",
      marriageDate: "2025-05-17",
    },
  },
  {
    id: "invitation",
    kind: "invitation",
    fields: {
      surname: "KARIMOVA",
      givenNames: "NILUFAR",
      passportNumber: "FA5512384",
      birthDate: "1995-04-18",
      nationality: "UZB",
      visaCategory: { value: "B11", raw: "В11" },
      entries: { value: "single", raw: "однократная" },
      stayFrom: "2026-12-10",
      stayTo: "2027-03-01",
      invitationNumber: "2611048820",
    },
    roles: { inviter: { fullName: "Сейткали Арман Болатович" } },
  },
  {
    id: "id",
    kind: "id-card",
    slot: "sponsor-id",
    person: "sponsor",
    fields: {
      surname: "СЕЙТКАЛИ",
      givenNames: "АРМАН",
      birthDate: "1992-02-03",
      personalNumber: "920203300126",
      documentNumber: "041236587",
    },
  },
  {
    id: "letter",
    kind: "invitation-letter",
    person: "sponsor",
    fields: { fullName: "Nilufar Karimova", passportNumber: "FA5512384", stayFrom: "2026-12-10", stayTo: "2027-03-01" },
    roles: { inviter: { fullName: "Arman Seitkali" } },
  },
  {
    id: "marriage",
    kind: "marriage-certificate",
    fields: { marriageDate: "2025-05-17", documentNumber: "0512233" },
    roles: {
      husband: { fullName: "Сейткали Арман Болатович", birthDate: "1992-02-03" },
      wife: { fullName: "Каримова Нилуфар Бахтиёровна", birthDate: "1995-04-18" },
    },
  },
  {
    id: "translation",
    kind: "marriage-certificate",
    language: "eng",
    translationOf: "marriage",
    attachments: [{ kind: "translation-certification", pageNumber: 1, number: "", date: "" }],
    fields: { marriageDate: { value: "2025-05-17", raw: "May 17, 2025" }, documentNumber: "0512233" },
    roles: {
      husband: { fullName: "SEITKALI ARMAN BOLATOVICH", birthDate: "1992-02-03" },
      wife: { fullName: "KARIMOVA NILUFAR BAKHTIYOROVNA", birthDate: "1995-04-18" },
    },
  },
  {
    id: "lease",
    kind: "accommodation",
    slot: "sponsor-address-proof",
    person: "sponsor",
    fields: { fullName: "Сейткали Арман Болатович" },
  },
  {
    id: "statement",
    kind: "bank-statement",
    slot: "bank-statements",
    source: "text",
    language: "eng",
    fields: { accountHolder: "KARIMOVA NILUFAR", statementFrom: "2026-08-14", statementTo: "2026-11-14" },
  },
];

/** Papers with some of them changed: fields are replaced one by one, everything else as a whole. */
export function withChanges(
  papers: readonly Paper[],
  changes: Readonly<Record<string, Partial<Paper>>>,
): readonly Paper[] {
  return papers.map((paper) => {
    const change = changes[paper.id];
    if (change === undefined) return paper;
    const roles = Object.fromEntries(
      [...new Set([...Object.keys(paper.roles ?? {}), ...Object.keys(change.roles ?? {})])].map((role) => [
        role,
        { ...paper.roles?.[role], ...change.roles?.[role] },
      ]),
    );
    return { ...paper, ...change, fields: { ...paper.fields, ...change.fields }, roles };
  });
}

/** Papers without some of them. */
export function without(papers: readonly Paper[], ...ids: readonly string[]): readonly Paper[] {
  return papers.filter(({ id }) => !ids.includes(id));
}

/** Findings in short, for comparison: "R001 blocker mismatch passportNumber form+passport". */
export function inShort({ findings }: Pick<CheckResult, "findings">): readonly string[] {
  return findings.map(({ rule, severity, verdict, field, documents }) =>
    [rule, severity, verdict, field ?? "-", documents.join("+")].join(" "),
  );
}
