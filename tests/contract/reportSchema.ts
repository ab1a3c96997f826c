import { z } from "zod";

/** The report of the command-line contract, word for word and strict: a key more is as wrong as a key less. */
const fraction = z.number().min(0).max(1);
const box = z
  .tuple([fraction, fraction, fraction, fraction])
  .refine(([left, top, width, height]) => left + width <= 1.0002 && top + height <= 1.0002, "within the page");
const documentId = z.string().regex(/^d\d+$/);
const severity = z.enum(["blocker", "warning", "advice"]);
const pageNumber = z.number().int().min(1);
const fieldName = z.enum([
  "surname",
  "givenNames",
  "fullName",
  "passportNumber",
  "birthDate",
  "expiryDate",
  "issueDate",
  "nationality",
  "sex",
  "personalNumber",
  "spouseSurname",
  "spouseGivenNames",
  "fatherName",
  "motherName",
  "childName",
  "marriageDate",
  "address",
  "invitationNumber",
  "visaCategory",
  "purpose",
  "entries",
  "stayFrom",
  "stayTo",
  "companyName",
  "companyNumber",
  "contractNumber",
  "accountHolder",
  "statementFrom",
  "statementTo",
  "documentNumber",
]);
const DATES = new Set(["birthDate", "expiryDate", "issueDate", "marriageDate", "stayFrom", "stayTo"]);

const field = z
  .strictObject({
    name: fieldName,
    value: z.string(),
    raw: z.string(),
    page: pageNumber,
    box,
    confidence: fraction,
    source: z.enum(["mrz", "text", "ocr", "user"]),
    person: z.string().optional(),
  })
  .refine(({ name, value }) => !DATES.has(name) || /^\d{4}-\d{2}-\d{2}$/.test(value), "a date of ISO 8601")
  .refine(({ name, value }) => name !== "nationality" || /^[A-Z]{3}$/.test(value), "a country of ISO 3166-1 alpha-3");

const document = z.strictObject({
  id: documentId,
  file: z.string().min(1),
  pages: pageNumber,
  kind: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  slot: z.string().nullable(),
  person: z.string().nullable(),
  language: z.string(),
  confidence: fraction,
  fields: z.array(field),
  translationOf: documentId.optional(),
  attachments: z
    .array(z.strictObject({ kind: z.string(), page: pageNumber, number: z.string(), date: z.string() }))
    .min(1)
    .optional(),
});

const finding = z.strictObject({
  rule: z.string().regex(/^[A-Z]+\d+[a-z]?$/),
  severity,
  verdict: z.enum([
    "mismatch",
    "variant",
    "possible-misread",
    "missing",
    "unreadable",
    "expired",
    "out-of-range",
    "wrong-purpose",
  ]),
  field: fieldName.nullable(),
  documents: z.array(documentId),
  message: z.string().min(1),
  evidence: z.array(z.strictObject({ document: documentId, page: pageNumber, box, value: z.string() })),
});

const page = z.strictObject({
  document: documentId,
  page: pageNumber,
  dpi: z.number().positive().nullable(),
  rotation: z.literal([0, 90, 180, 270]),
  issues: z.array(
    z.strictObject({ check: z.string().min(1), severity, measure: z.number(), message: z.string().min(1) }),
  ),
});

export const reportSchema = z
  .strictObject({
    version: z.literal(1),
    route: z.string().min(1),
    documents: z.array(document),
    findings: z.array(finding),
    missing: z.array(z.strictObject({ slot: z.string().min(1), severity, because: z.string().min(1) })),
    pages: z.array(page),
    rejected: z.array(z.strictObject({ file: z.string().min(1), reason: z.string().min(1) })),
    output: z.array(
      z.strictObject({
        file: z.string().min(1),
        bytes: z.number().int().positive(),
        pages: z.number().int().min(0),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    ),
  })
  .superRefine((report, context) => {
    const wrong = (message: string) => context.addIssue({ code: "custom", message });
    const documents = new Map(report.documents.map((one) => [one.id, one]));
    if (documents.size !== report.documents.length) wrong("an id is given twice");
    const pages = report.pages.map((one) => `${one.document} ${one.page}`);
    const expected = report.documents.flatMap((one) =>
      Array.from({ length: one.pages }, (_, index) => `${one.id} ${index + 1}`),
    );
    if (pages.join() !== expected.join()) wrong("pages are not those of the documents");
    const named = [
      ...report.findings.flatMap((one) => [...one.documents, ...one.evidence.map((evidence) => evidence.document)]),
      ...report.documents.flatMap((one) => one.translationOf ?? []),
    ];
    for (const id of named) if (!documents.has(id)) wrong(`${id} is no document`);
    for (const one of report.documents)
      for (const { page: at } of [...one.fields, ...(one.attachments ?? [])])
        if (at > one.pages) wrong(`page ${at} of ${one.id} is none`);
    const both = report.rejected.filter(({ file }) => report.documents.some((one) => one.file === file));
    for (const { file } of both) wrong(`${file} is in documents and in rejected`);
  });
