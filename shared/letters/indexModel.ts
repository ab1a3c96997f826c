import type { PackPlan, PartKind, PlanEntry, PlanPart } from "../plan/packPlan.ts";

/** Words of the index, in the pack's language. */
export interface IndexLabels {
  readonly title: string;
  readonly applicant: string;
  readonly passport: string;
  readonly route: string;
  readonly visaCode: string;
  readonly invitation: string;
  readonly date: string;
  readonly pageCount: string;
  readonly columns: {
    readonly row: string;
    readonly document: string;
    readonly whose: string;
    readonly date: string;
    readonly marks: string;
    readonly pages: string;
  };
  /** Letters of the marks column, and what they mean. */
  readonly marks: Readonly<
    Record<"translation" | "legalization" | "signed", readonly [letter: string, meaning: string]>
  >;
  /** Parts of a document, for the line below its title. */
  readonly parts: Readonly<Record<PartKind, string>>;
  readonly months: readonly string[];
  /** For the table, where room is scarce. */
  readonly shortMonths: readonly string[];
}

export const ENGLISH_INDEX_LABELS: IndexLabels = {
  title: "Document index",
  applicant: "Applicant",
  passport: "Passport number",
  route: "Application",
  visaCode: "Visa code",
  invitation: "Invitation number",
  date: "Date of this pack",
  pageCount: "Pages",
  columns: { row: "No.", document: "Document", whose: "Whose", date: "Date", marks: "Marks", pages: "Pages" },
  marks: {
    translation: ["T", "translation directly behind the original"],
    legalization: ["L", "legalization or apostille"],
    signed: ["S", "print of a digitally signed file; the signed original is supplied beside this pack"],
  },
  parts: {
    original: "Original",
    translation: "Translation",
    certification: "Certification",
    legalization: "Apostille / legalization",
  },
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};

export interface IndexRow {
  readonly entryId: string;
  readonly row: number;
  readonly title: string;
  readonly whose: string;
  /** Written out so that nobody can take the month for the day; "" where unknown. */
  readonly date: string;
  readonly firstPage: number;
  /** "7" or "7–9". */
  readonly pages: string;
  readonly marks: readonly string[];
  /** "Original 7 · Translation 9"; "" where the document is of one part. */
  readonly parts: string;
}

/** The document index (routes.md GD01): what it says, not how it looks. */
export interface IndexModel {
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly sections: readonly { readonly id: string; readonly title: string; readonly rows: readonly IndexRow[] }[];
  /** Marks that occur, with their meaning. */
  readonly legend: readonly { readonly letter: string; readonly meaning: string }[];
  readonly labels: IndexLabels;
}

/** Reads the index off the plan, so that it equals the pack's contents (routes.md R192). */
export function buildIndexModel(plan: PackPlan, labels: IndexLabels = ENGLISH_INDEX_LABELS): IndexModel {
  const facts = [
    { label: labels.applicant, value: plan.applicant },
    { label: labels.passport, value: plan.passportNumber },
    { label: labels.route, value: plan.routeTitle },
    { label: labels.visaCode, value: plan.visaCode },
    { label: labels.invitation, value: plan.invitationNumber },
    { label: labels.date, value: dateInWords(plan.today, labels.months) },
  ];
  const entries = plan.sections.flatMap((section) => section.entries);
  const kinds = (["translation", "legalization", "signed"] as const).filter((mark) =>
    entries.some((entry) => entry.marks[mark]),
  );
  return {
    title: labels.title,
    facts: facts.filter((fact) => fact.value !== ""),
    sections: plan.sections.map((section) => ({
      id: section.id,
      title: section.title,
      rows: section.entries.map((entry) => rowOf(entry, labels)),
    })),
    legend: kinds.map((mark) => ({ letter: labels.marks[mark][0], meaning: labels.marks[mark][1] })),
    labels,
  };
}

function rowOf(entry: PlanEntry, labels: IndexLabels): IndexRow {
  const marks = (["translation", "legalization", "signed"] as const).filter((mark) => entry.marks[mark]);
  return {
    entryId: entry.id,
    row: entry.row,
    title: entry.title,
    whose: entry.whose,
    date: dateInWords(entry.date, labels.shortMonths),
    firstPage: entry.firstPage,
    pages: entry.firstPage === entry.lastPage ? `${entry.firstPage}` : `${entry.firstPage}\u2013${entry.lastPage}`,
    marks: marks.map((mark) => labels.marks[mark][0]),
    parts: entry.parts.length < 2 ? "" : entry.parts.map((part) => partInWords(part, labels)).join("  \u00b7  "),
  };
}

/** "Translation 9", "Original 7–8". */
function partInWords(part: PlanPart, labels: IndexLabels): string {
  const first = part.pages[0]?.pageNumber ?? 0;
  const last = part.pages.at(-1)?.pageNumber ?? first;
  return `${labels.parts[part.kind]} ${first === last ? first : `${first}\u2013${last}`}`;
}

/** "2026-06-05" -> "5 June 2026"; "2026-06" -> "June 2026"; anything else stays. */
function dateInWords(iso: string, months: readonly string[]): string {
  const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso);
  if (found === null) return iso;
  const month = months[Number(found[2]) - 1];
  if (month === undefined) return iso;
  const day = found[3] === undefined ? "" : `${Number(found[3])} `;
  return `${day}${month} ${found[1]}`;
}
