import { basename } from "node:path";
import type { Report, ReportDocument, ReportField, ReportFinding } from "#shared/contract/report.ts";
import type { FieldName } from "#shared/domain/document.ts";
import type { ToolResult } from "./tools.ts";
import type { PackTruth, PaperLevel, TruthDocument, TruthField } from "./truth.ts";

/** The five fields of the bar. */
export const BAR_FIELDS: readonly FieldName[] = [
  "surname",
  "givenNames",
  "fullName",
  "passportNumber",
  "birthDate",
  "expiryDate",
];
const NAMES: ReadonlySet<FieldName> = new Set([
  "surname",
  "givenNames",
  "fullName",
  "accountHolder",
  "spouseSurname",
  "spouseGivenNames",
  "fatherName",
  "motherName",
  "childName",
]);
const sameKind: Readonly<Record<string, readonly string[]>> = { accommodation: ["address-proof"] };

export interface Tally {
  right: number;
  of: number;
}
export const tally = (): Tally => ({ right: 0, of: 0 });
const count = (t: Tally, right: boolean): void => {
  t.of += 1;
  if (right) t.right += 1;
};

export interface Score {
  readonly level: PaperLevel;
  readonly kinds: Tally;
  readonly barFields: Tally;
  readonly allFields: Tally;
  readonly peerFields: Tally;
  /** Found as a mistake; `asked` are those found only as a likely misread. */
  readonly mistakes: Tally;
  asked: number;
  readonly harmless: Tally;
  cleanPacks: number;
  falseBlockers: number;
  missingSlots: number;
  pages: number;
  seconds: number;
  processorSeconds: number;
  readonly failures: string[];
}

export const newScore = (level: PaperLevel): Score => ({
  level,
  kinds: tally(),
  barFields: tally(),
  allFields: tally(),
  peerFields: tally(),
  mistakes: tally(),
  asked: 0,
  harmless: tally(),
  cleanPacks: 0,
  falseBlockers: 0,
  missingSlots: 0,
  pages: 0,
  seconds: 0,
  processorSeconds: 0,
  failures: [],
});

const fold = (text: string): string =>
  text
    .normalize("NFC")
    .toUpperCase()
    .replaceAll("İ", "I")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
const words = (text: string): string => fold(text).split(" ").sort().join(" ");

/** True where the document's fields hold the value, character for character but for case, spaces and order of names. */
export function holdsValue(fields: readonly ReportField[], truth: TruthField): boolean {
  return [truth.value, ...(truth.also ?? [])].some((value) => {
    if (!NAMES.has(truth.name)) {
      const compact = truth.name === "passportNumber" || truth.name.endsWith("Number");
      const write = compact ? (t: string) => fold(t).replaceAll(" ", "") : fold;
      return fields.some((f) => f.name === truth.name && write(f.value) === write(value));
    }
    const wanted = words(value);
    if (fields.some((f) => NAMES.has(f.name) && words(f.value) === wanted)) return true;
    if (truth.name === "fullName" || truth.name === "accountHolder")
      return fields.some(
        (s) =>
          s.name === "surname" &&
          fields.some((g) => g.name === "givenNames" && words(`${s.value} ${g.value}`) === wanted),
      );
    return fields.some(
      (f) =>
        (f.name === "fullName" || f.name === "accountHolder") &&
        wanted.split(" ").every((w) => words(f.value).split(" ").includes(w)),
    );
  });
}

const sameField = (a: FieldName | null, b: FieldName): boolean =>
  a === b || (a !== null && NAMES.has(a) && NAMES.has(b)) || a === null;

function touches(finding: ReportFinding, id: string, field: FieldName, printed: string): boolean {
  if (!finding.documents.includes(id) && !finding.evidence.some((e) => e.document === id)) return false;
  if (finding.field === null) return finding.evidence.some((e) => fold(e.value).includes(fold(printed)));
  return sameField(finding.field, field);
}

/** Adds one pack's report to the score of its level. */
export function scorePack(
  truth: PackTruth,
  report: Report,
  { seconds, processorSeconds }: Pick<ToolResult, "seconds" | "processorSeconds">,
  score: Score,
): void {
  const byFile = new Map<string, ReportDocument>();
  for (const d of report.documents) if (!byFile.has(basename(d.file))) byFile.set(basename(d.file), d);
  score.seconds += seconds;
  score.processorSeconds += processorSeconds;
  for (const doc of truth.documents) scoreDocument(truth, doc, byFile.get(doc.file), report, score);
  for (const m of truth.mistakes) {
    const id = byFile.get(m.file)?.id ?? "";
    const hits = report.findings.filter((f) => f.verdict !== "variant" && touches(f, id, m.field, m.printed));
    const found = hits.some((f) => f.verdict !== "possible-misread");
    count(score.mistakes, hits.length > 0);
    if (hits.length > 0 && !found) score.asked += 1;
    if (hits.length === 0)
      score.failures.push(
        `${truth.pack} ${truth.level}: mistake not found: ${m.id} (${m.file}: ${m.printed} for ${m.right})`,
      );
  }
  for (const v of truth.harmless) {
    if (truth.mistakes.some((m) => sameField(m.field, v.field))) continue;
    const id = byFile.get(v.file)?.id ?? "";
    const accused = report.findings.find(
      (f) =>
        f.verdict === "mismatch" &&
        f.field !== null &&
        f.evidence.some((e) => e.document === id) &&
        sameField(f.field, v.field),
    );
    count(score.harmless, accused === undefined);
    if (accused)
      score.failures.push(
        `${truth.pack} ${truth.level}: harmless ${v.id} accused: ${v.file} ${v.field} "${v.printed}": ${accused.message}`,
      );
  }
  if (truth.mistakes.length === 0) {
    score.cleanPacks += 1;
    const blockers = report.findings.filter((f) => f.severity === "blocker" && f.verdict !== "missing");
    score.falseBlockers += blockers.length;
    score.missingSlots += report.missing.filter((m) => m.severity === "blocker").length;
    for (const b of blockers)
      score.failures.push(`${truth.pack} ${truth.level}: false blocker ${b.rule}: ${b.message}`);
  }
}

function scoreDocument(
  truth: PackTruth,
  doc: TruthDocument,
  read: ReportDocument | undefined,
  report: Report,
  score: Score,
): void {
  score.pages += doc.pages;
  const kind = read?.kind ?? "none";
  const right = kind === doc.kind || (sameKind[doc.kind] ?? []).includes(kind);
  count(score.kinds, right);
  if (!right)
    score.failures.push(`${truth.pack} ${truth.level}: ${doc.file} (${doc.kind}, ${doc.layout}) taken for ${kind}`);
  if (doc.kind === "passport-copy" || doc.kind === "photo") return;
  const parts = report.documents.filter((d) => basename(d.file) === doc.file).flatMap((d) => d.fields);
  for (const field of doc.fields) {
    const holds = holdsValue(parts, field);
    count(score.allFields, holds);
    if (BAR_FIELDS.includes(field.name)) {
      count(score.barFields, holds);
      if (!holds) {
        const seen = parts.filter((f) => f.name === field.name).map((f) => f.value);
        score.failures.push(
          `${truth.pack} ${truth.level}: ${doc.file} (${doc.kind}, ${doc.layout}) ${field.subject} ${field.name} "${field.value}" read as ${seen.length > 0 ? seen.map((v) => `"${v}"`).join(", ") : "nothing"}`,
        );
      }
    }
  }
}

/** The plain reader's share of the bar: the printed value stands in its text. */
export function scorePeer(doc: TruthDocument, text: string, score: Score): void {
  const page = ` ${fold(text)} `;
  for (const field of doc.fields) {
    if (!BAR_FIELDS.includes(field.name) || doc.kind === "passport-copy") continue;
    const choices = [field.printed ?? field.value, ...(field.also ?? [])];
    count(
      score.peerFields,
      choices.some((v) =>
        fold(v)
          .split(" ")
          .every((w) => page.includes(` ${w} `)),
      ),
    );
  }
}
