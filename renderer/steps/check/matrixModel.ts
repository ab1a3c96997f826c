import type { PackView } from "#shared/contract/packView.ts";
import type { Field, FieldName, PackDocument } from "#shared/domain/document.ts";
import type { Finding } from "#shared/domain/finding.ts";
import type { Box } from "#shared/domain/geometry.ts";
import { agrees } from "./agreement.ts";
import { findingsAt, type Sight, sightOf } from "./findingSides.ts";

/** What a cell says of its reading. */
export type CellVerdict = "mismatch" | "look" | "variant" | "corrected" | "agrees" | "alone";

export interface MatrixCell {
  readonly key: string;
  readonly documentId: string;
  /** All readings of this value on this document, the one to show first. Never empty. */
  readonly sights: readonly [Sight, ...Sight[]];
  readonly verdict: CellVerdict;
  /** Open findings that name this reading. */
  readonly findings: readonly Finding[];
}

export interface MatrixRow {
  readonly key: string;
  readonly field: FieldName;
  /** By document id; a document that does not show the value has none. */
  readonly cells: ReadonlyMap<string, MatrixCell>;
}

/** Rows about one person, or about the case itself. */
export interface MatrixSection {
  /** A person's id; "" for what belongs to the case and to nobody. */
  readonly whose: string;
  readonly rows: readonly MatrixRow[];
}

export interface MatrixColumn {
  readonly document: PackDocument;
  /** The person whose paper it is; "" for nobody's. */
  readonly owner: string;
}

export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  readonly sections: readonly MatrixSection[];
  /** Rows that are left out because only one paper shows them. */
  readonly loneRows: number;
}

const PERSONAL: readonly FieldName[] = [
  "surname",
  "givenNames",
  "fullName",
  "passportNumber",
  "birthDate",
  "nationality",
  "sex",
  "personalNumber",
  "expiryDate",
  "accountHolder",
  "spouseSurname",
  "spouseGivenNames",
  "fatherName",
  "motherName",
  "childName",
];
const OF_THE_CASE: readonly FieldName[] = [
  "invitationNumber",
  "visaCategory",
  "entries",
  "purpose",
  "stayFrom",
  "stayTo",
  "address",
  "marriageDate",
  "companyName",
  "companyNumber",
  "contractNumber",
  "statementFrom",
  "statementTo",
  "documentNumber",
  "issueDate",
];
/** Below this a reading is a guess of the last resort; it is shown only where nothing better was read. */
const GUESS = 0.65;
/** Values of two papers that have no reason to be equal. */
const OWN_TO_EACH: ReadonlySet<FieldName> = new Set(["issueDate", "documentNumber", "statementFrom", "statementTo"]);

/** The values of the whole pack side by side: whose, which field, on which document; only what has something. */
export function buildMatrix(view: PackView, withLoneRows: boolean): Matrix {
  const known = new Set<string>(view.pack.people.map((person) => person.id));
  const cells = new Map<string, Map<string, MatrixCell>>();
  for (const document of view.pack.documents) {
    for (const { whose, field, fields } of readingsOf(document, known)) {
      const rowKey = `${whose}/${field}`;
      const row = cells.get(rowKey) ?? new Map<string, MatrixCell>();
      cells.set(rowKey, row);
      row.set(document.id, cellOf(view, document, rowKey, fields));
    }
  }
  let loneRows = 0;
  const rowsOf = (whose: string, names: readonly FieldName[]): readonly MatrixRow[] =>
    names.flatMap((field) => {
      const row = cells.get(`${whose}/${field}`);
      if (row === undefined) return [];
      const hasFinding = [...row.values()].some((cell) => cell.findings.length > 0 || cell.verdict === "corrected");
      const isLone = (row.size < 2 || OWN_TO_EACH.has(field)) && !hasFinding;
      if (isLone) loneRows += 1;
      if (isLone && !withLoneRows) return [];
      return [{ key: `${whose}/${field}`, field, cells: withAgreement(row, OWN_TO_EACH.has(field)) }];
    });
  const sections = [
    ...view.pack.people.map((person) => ({ whose: person.id as string, rows: rowsOf(person.id, PERSONAL) })),
    { whose: "", rows: rowsOf("", [...OF_THE_CASE, ...PERSONAL]) },
  ].filter((section) => section.rows.length > 0);
  const used = new Set(sections.flatMap((section) => section.rows.flatMap((row) => [...row.cells.keys()])));
  return { columns: columnsOf(view, used), sections, loneRows };
}

interface ReadingsOfOne {
  readonly whose: string;
  readonly field: FieldName;
  readonly fields: readonly Field[];
}

/** A document's values by whose they are; values of people who are no party of the case are left out. */
function readingsOf(document: PackDocument, known: ReadonlySet<string>): readonly ReadingsOfOne[] {
  const groups = new Map<string, { whose: string; field: FieldName; fields: Field[] }>();
  for (const field of document.fields.filter((one) => !isShadow(one, document.fields))) {
    const personal = PERSONAL.includes(field.name);
    const named = personal ? (field.person ?? document.person ?? "") : "";
    if (personal && named !== "" && !known.has(named)) continue;
    const key = `${named}/${field.name}`;
    const group = groups.get(key) ?? { whose: named, field: field.name, fields: [] };
    groups.set(key, group);
    group.fields.push(field);
  }
  return [...groups.values()].map(({ whose, field, fields }) => {
    const sure = fields.filter((one) => one.confidence >= GUESS || one.source === "user");
    return { whose, field, fields: sure.length > 0 ? sure : fields.slice(0, 1) };
  });
}

/** The same words once more, read less surely as somebody else's. */
function isShadow(field: Field, all: readonly Field[]): boolean {
  return all.some(
    (other) =>
      other !== field &&
      other.name === field.name &&
      other.pageNumber === field.pageNumber &&
      isSameBox(other.box, field.box) &&
      other.person !== field.person &&
      other.confidence > field.confidence,
  );
}

export function isSameBox(one: Box | null, other: Box | null): boolean {
  return one !== null && other !== null && one.every((part, index) => Math.abs(part - (other[index] ?? -1)) < 0.0005);
}

function cellOf(view: PackView, document: PackDocument, rowKey: string, fields: readonly Field[]): MatrixCell {
  const sights = [...fields].sort(byClarity).map((field) => sightOf(document, field));
  const [first, ...rest] = sights;
  if (first === undefined) throw new Error("a cell without a reading");
  const findings = findingsAt(view.findings, sights);
  return {
    key: `${rowKey}/${document.id}`,
    documentId: document.id,
    sights: [first, ...rest],
    verdict: verdictOf(first, findings),
    findings: findings.map(({ finding }) => finding),
  };
}

/** The user's own word first, then print rather than the zone, whose crop shows two whole lines. */
function byClarity(one: Field, other: Field): number {
  const rank = { user: 0, text: 1, ocr: 1, mrz: 2 } as const;
  return rank[one.source] - rank[other.source] || other.confidence - one.confidence;
}

function verdictOf(sight: Sight, findings: ReturnType<typeof findingsAt>): CellVerdict {
  const against = findings.filter(({ side }) => side === "odd").map(({ finding }) => finding.verdict);
  if (against.some((verdict) => verdict === "possible-misread" || verdict === "unreadable")) return "look";
  if (against.includes("variant")) return "variant";
  if (against.length > 0) return "mismatch";
  return sight.field?.source === "user" ? "corrected" : "alone";
}

/** A value that another paper shows too, and nothing is said against, agrees; a reading that fits nowhere claims nothing. */
function withAgreement(row: ReadonlyMap<string, MatrixCell>, isOwn: boolean): ReadonlyMap<string, MatrixCell> {
  if (row.size < 2 || isOwn) return row;
  const cells = [...row.values()];
  return new Map(
    cells.map((cell) => {
      const others = cells.filter((other) => other !== cell);
      const fits = (sight: Sight) => others.some((other) => other.sights.some((one) => agrees(sight, one)));
      if (cell.verdict !== "alone") return [cell.documentId, cell];
      const fitting = cell.sights.find(fits);
      if (fitting === undefined) return [cell.documentId, cell];
      const rest = cell.sights.filter((sight) => sight !== fitting);
      return [cell.documentId, { ...cell, verdict: "agrees", sights: [fitting, ...rest] }];
    }),
  );
}

function columnsOf(view: PackView, used: ReadonlySet<string>): readonly MatrixColumn[] {
  const slotRank = new Map(view.slots.map((slot, index) => [slot.slotId, index]));
  const people = view.pack.people.map((person) => person.id as string);
  const rankOf = (document: PackDocument) => slotRank.get(document.slot ?? "") ?? slotRank.size;
  const ownerOf = (document: PackDocument) => document.person ?? "";
  const ownerRank = (owner: string) => (people.includes(owner) ? people.indexOf(owner) : people.length);
  const originalOf = (document: PackDocument) =>
    view.pack.documents.find((one) => one.id === document.translationOf) ?? document;
  // The paper that the others are held against stands first.
  const isReference = (document: PackDocument) => document.kind === "passport-copy" || document.kind === "id-card";
  return view.pack.documents
    .filter((document) => used.has(document.id))
    .map((document) => ({ document, owner: ownerOf(document) }))
    .sort((a, b) => {
      const [one, other] = [originalOf(a.document), originalOf(b.document)];
      return (
        ownerRank(a.owner) - ownerRank(b.owner) ||
        Number(isReference(other)) - Number(isReference(one)) ||
        rankOf(one) - rankOf(other) ||
        one.id.localeCompare(other.id, "en", { numeric: true }) ||
        Number(a.document.translationOf !== null) - Number(b.document.translationOf !== null)
      );
    });
}
