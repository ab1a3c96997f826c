import { readFileSync } from "node:fs";
import type { CheckInput, CheckResult } from "#shared/checks/checkInput.ts";
import { runChecks } from "#shared/checks/registry.ts";
import type { Facts } from "#shared/domain/caseFacts.ts";
import type { DocumentKind, Field, FieldName, FieldSource, PackDocument } from "#shared/domain/document.ts";
import type { Person } from "#shared/domain/person.ts";
import type { RecognisedPage } from "#shared/domain/recognised.ts";
import type { Route } from "#shared/routes/route.ts";
import { routeSchema } from "#shared/routes/routeSchema.ts";

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
    Pick<CheckInput, "order" | "decisions" | "answers" | "today">
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

/** The papers of a business traveller to Almaty; nothing is wrong with them. */
export const BUSINESS: readonly Paper[] = [
  {
    id: "passport",
    kind: "passport-copy",
    fields: {
      surname: { value: "WEBER", source: "mrz" },
      givenNames: { value: "JONAS", source: "mrz" },
      passportNumber: { value: "C4F9KT72X", source: "mrz" },
      birthDate: { value: "1984-09-12", source: "mrz" },
      expiryDate: { value: "2032-02-14", source: "mrz" },
      issueDate: "2022-02-15",
      nationality: { value: "DEU", source: "mrz" },
      sex: { value: "M", source: "mrz" },
    },
  },
  { id: "photo", kind: "photo", language: "" },
  {
    id: "form",
    kind: "application-form",
    language: "eng",
    fields: {
      surname: "WEBER",
      givenNames: "JONAS",
      passportNumber: "C4F9KT72X",
      birthDate: "1984-09-12",
      nationality: "DEU",
      visaCategory: "B1",
      purpose: "Business negotiations",
      entries: "single",
      stayFrom: "2027-02-08",
      stayTo: "2027-02-19",
      invitationNumber: "2611050011",
    },
    roles: { inviter: { companyName: "Saryarka Trade LLP" } },
  },
  {
    id: "invitation",
    kind: "invitation",
    fields: {
      surname: "WEBER",
      givenNames: "JONAS",
      passportNumber: "C4F9KT72X",
      birthDate: "1984-09-12",
      nationality: "DEU",
      visaCategory: "B1",
      entries: "single",
      stayFrom: "2027-02-08",
      stayTo: "2027-02-19",
      invitationNumber: "2611050011",
      companyNumber: "140640018379",
    },
    roles: { inviter: { companyName: "ТОО «Сарыарка Трейд»" } },
  },
  {
    id: "letter",
    kind: "invitation-letter",
    source: "text",
    language: "eng",
    fields: {
      fullName: "Jonas Weber",
      passportNumber: "C4F9KT72X",
      companyName: "Saryarka Trade LLP",
      visaCategory: "B1",
    },
    words:
      "Saryarka Trade LLP, BIN 140640018379. We invite Mr Jonas Weber, passport C4F9KT72X, to negotiations in Almaty\nfrom 8 February 2027 to 19 February 2027. His company is our supplier.\nAll expenses are borne by the guest. Contact: Aliya, phone +7 727 250 11 22",
  },
  {
    id: "employer",
    kind: "employer-letter",
    source: "text",
    language: "eng",
    fields: { fullName: "Jonas Weber", companyName: "Weber Pumpen GmbH" },
    words:
      "Weber Pumpen GmbH confirms that Mr Jonas Weber travels to negotiations and will return to his position afterwards.",
  },
  {
    id: "cover",
    kind: "cover-letter",
    source: "text",
    language: "eng",
    fields: {
      fullName: "Jonas Weber",
      passportNumber: "C4F9KT72X",
      visaCategory: "B1",
      companyName: "Saryarka Trade LLP",
    },
    words:
      "I ask for a B1 business visa. I travel to negotiations with Saryarka Trade LLP in Almaty from 8 February 2027 to 19 February 2027. I will leave Kazakhstan after the visit.",
  },
  {
    id: "statement",
    kind: "bank-statement",
    slot: "bank-statements",
    source: "text",
    language: "eng",
    fields: { accountHolder: "Jonas Weber", statementFrom: "2026-08-10", statementTo: "2026-11-15" },
    words: "Account number DE89370400440532013000, holder Jonas Weber",
  },
  { id: "orders", kind: "contract-extract", slot: "commercial-relationship-proof", language: "eng" },
];

/** The papers of an engineer who installs a pump; nothing is wrong with them. */
export const TECHNICAL: readonly Paper[] = [
  ...BUSINESS.filter(({ id }) => ["passport", "photo", "statement"].includes(id)),
  withChanges(BUSINESS, {
    form: { fields: { visaCategory: "B2", purpose: "Installation of pumps under contract" } },
  })[2] as Paper,
  {
    ...(withChanges(BUSINESS, { invitation: { fields: { visaCategory: "B2" } } })[3] as Paper),
    words: "Приглашение. Цель: монтаж и наладка оборудования",
  },
  {
    id: "host",
    kind: "host-company-letter",
    source: "text",
    language: "eng",
    fields: {
      fullName: "Jonas Weber",
      passportNumber: "C4F9KT72X",
      companyName: "Saryarka Trade LLP",
      contractNumber: "SP-2026/14",
      visaCategory: "B2",
    },
    words:
      "Saryarka Trade LLP asks for a B2 visa for Mr Jonas Weber for the installation and commissioning of the pump, serial number WP-77120, under contract No SP-2026/14, from 8 February 2027 to 19 February 2027.\nA qualified specialist of the manufacturer is needed. Expenses are borne by the employer. Phone +7 727 250 11 22",
  },
  {
    id: "employer",
    kind: "employer-letter",
    source: "text",
    language: "eng",
    fields: { fullName: "Jonas Weber", companyName: "Weber Pumpen GmbH", contractNumber: "SP-2026/14" },
    words:
      "Weber Pumpen GmbH sends Mr Jonas Weber to the installation of the pump; he will return to his position. We bear all expenses.",
  },
  {
    id: "cover",
    kind: "cover-letter",
    source: "text",
    language: "eng",
    fields: { fullName: "Jonas Weber", passportNumber: "C4F9KT72X", visaCategory: "B2" },
    words: "I ask for a B2 visa for the installation of the pump. I will leave Kazakhstan when it is done.",
  },
  {
    id: "contract",
    kind: "contract-extract",
    source: "text",
    language: "eng",
    fields: { contractNumber: "SP-2026/14", companyName: ["Weber Pumpen GmbH", "Saryarka Trade LLP"] },
    words:
      "Contract SP-2026/14 of 3 March 2026: supply of a pump, equipment, serial number WP-77120, with installation and commissioning by the specialists of the supplier until 30 June 2027.",
  },
];
