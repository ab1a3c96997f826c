import { assertNever } from "#shared/domain/assertNever.ts";
import type { PersonRole } from "#shared/domain/person.ts";
import { latinName } from "./latinName.ts";
import type { NamingStyle } from "./namingStyle.ts";

/** One file to be named, in pack order. */
export interface FileNameEntry {
  /** Slot id; "" for a document that fills none. */
  readonly slot: string;
  /** Kind of the document; names one that fills no slot and whose title has no letter that can be spelt in Latin. */
  readonly kind?: string;
  /** 1-based position of the slot in the pack order; null for a loose one. */
  readonly position: number | null;
  /** Whose paper it is; null for papers of nobody (the index) or of a company. */
  readonly person: FileNamePerson | null;
  /** Whether a translation stands behind the original in the same file. */
  readonly hasTranslation: boolean;
  /** Format that it will be written in, without the dot: "pdf", "jpg". */
  readonly extension: string;
  /** A title that the user gave; "" for the slot's own. */
  readonly title: string;
  /** Entries with the same key are the same file, named once (a sponsor's paper shared by a family); "" for none. */
  readonly sharedKey: string;
}

export interface FileNamePerson {
  readonly role: PersonRole;
  /** 1-based within the role: children in age order. */
  readonly number: number;
}

export interface FileNameOptions {
  /** Running over the files supplied, as in the guides' examples, or the position in the pack order. */
  readonly numbering: "running" | "pack-position";
  readonly includeIndex: boolean;
  /** Off where a portal rejects `+`. */
  readonly plusAllowed: boolean;
  readonly spacesAllowed: boolean;
  /** The applicant's name in passport spelling; other scripts are spelt as a passport would. */
  readonly applicant: { readonly surname: string; readonly givenNames: string };
  readonly applicantName: "surname" | "surname-given";
  /** Passport numbers and birth dates (ISO 8601) that no name of a file may hold. */
  readonly neverInName: readonly string[];
}

export const DEFAULT_FILE_NAME_OPTIONS: Omit<FileNameOptions, "applicant"> = {
  numbering: "running",
  includeIndex: true,
  plusAllowed: true,
  spacesAllowed: true,
  applicantName: "surname-given",
  neverInName: [],
};

/** Longest name, extension included (routes.md 2.2). */
const LONGEST = 80;

/**
 * Names of files for a pack, one for each entry in the order given; null for an index that is left out
 * (routes.md section 2). ASCII, no path separators, at most 80 characters, unique whatever the case.
 */
export function buildFileNames(
  style: NamingStyle,
  entries: readonly FileNameEntry[],
  options: FileNameOptions,
): readonly (string | null)[] {
  const kept = entries.filter((entry) => options.includeIndex || entry.slot !== "document-index");
  const named = new Map<FileNameEntry, string>();
  const shared = new Map<string, string>();
  const taken = new Set<string>();
  let running = 0;
  for (const entry of style.person === "label" ? inPersonOrder(kept) : kept) {
    const already = entry.sharedKey === "" ? undefined : shared.get(entry.sharedKey);
    if (already !== undefined) {
      named.set(entry, already);
      continue;
    }
    running += 1;
    const number = options.numbering === "pack-position" ? (entry.position ?? running) : running;
    const parts = partsOf(style, entry, kept, options);
    const name = uniqueName(String(number).padStart(2, "0"), parts, taken);
    taken.add(name.toLowerCase());
    if (entry.sharedKey !== "") shared.set(entry.sharedKey, name);
    named.set(entry, name);
  }
  return entries.map((entry) => named.get(entry) ?? null);
}

interface NameParts {
  readonly body: string;
  /** Kept whole when the body has to be cut. */
  readonly ending: string;
  readonly extension: string;
}

function partsOf(
  style: NamingStyle,
  entry: FileNameEntry,
  all: readonly FileNameEntry[],
  options: FileNameOptions,
): NameParts {
  const clean = (text: string): string => safeText(text, options);
  const token = clean(titleAsToken(style, entry.title, options.neverInName) || tokenOf(style, entry));
  const label = style.person === "label" && entry.person !== null ? clean(personLabel(entry.person)) : "";
  const marker = style.marksTranslation && entry.hasTranslation ? "_Original+Translation" : "";
  return {
    body: [label, token, qualifierBehind(style, entry, all)].filter((part) => part !== "").join("_"),
    ending: nameBehind(style, options, clean) + (options.plusAllowed ? marker : marker.replace("+", "_and_")),
    extension: style.pictures.includes(entry.slot) ? pictureExtension(entry.extension) : "pdf",
  };
}

function pictureExtension(extension: string): string {
  const lower = extension.toLowerCase();
  return lower === "jpeg" ? "jpg" : lower === "jpg" || lower === "png" ? lower : "pdf";
}

/** The slot's token in this style, or one made from its id (routes.md 2.3). */
function tokenOf(style: NamingStyle, { slot, kind = "unknown" }: FileNameEntry): string {
  const words = slot !== "" ? slot : kind === "unknown" ? "document" : kind;
  return style.tokens[slot] ?? joinWords(style, words.split("-"));
}

/** The user's own title as a token; "" where there is none, or where it gives away a number or birth date. */
function titleAsToken(style: NamingStyle, title: string, neverInName: readonly string[]): string {
  const latin = latinName(title);
  if (neverInName.flatMap(spellingsOf).some((secret) => plain(latin).includes(secret))) return "";
  const words = latin.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  return words.length === 0 ? "" : joinWords(style, words);
}

function joinWords(style: NamingStyle, words: readonly string[]): string {
  const capitals = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
  switch (style.words) {
    case "camel":
      return capitals.join("");
    case "spaces":
      return capitals.join(" ");
    case "snake":
      return capitals.join("_");
    default:
      return assertNever(style.words);
  }
}

const LABELS: Readonly<Record<PersonRole, string>> = {
  applicant: "Main Applicant",
  spouse: "Spouse",
  child: "Child",
  parent: "Parent",
  sponsor: "Sponsor",
  other: "Family Member",
};

function personLabel(person: FileNamePerson): string {
  return person.number > 1 ? `${LABELS[person.role]} ${person.number}` : LABELS[person.role];
}

/** B11's `_MainApplicant`: on the passport always, on another paper where two persons have one. */
function qualifierBehind(style: NamingStyle, entry: FileNameEntry, all: readonly FileNameEntry[]): string {
  const { person } = entry;
  if (style.person !== "qualifier" || person === null) return "";
  const isShared = all.some(
    (other) =>
      other.slot === entry.slot &&
      other.person !== null &&
      (other.person.role !== person.role || other.person.number !== person.number),
  );
  if (!isShared && !style.alwaysQualified.includes(entry.slot)) return "";
  const label = LABELS[person.role].replace(" ", "");
  return person.role === "child" || person.number > 1 ? `${label}${person.number}` : label;
}

function nameBehind(style: NamingStyle, options: FileNameOptions, clean: (text: string) => string): string {
  if (style.person !== "applicant-name") return "";
  const { surname, givenNames } = options.applicant;
  const words = (text: string): readonly string[] => latinName(text).match(/[A-Za-z]+/g) ?? [];
  const family = words(surname);
  const given = words(givenNames);
  const name =
    options.applicantName === "surname"
      ? family.map((word) => word.toUpperCase()).join("_")
      : [...family, ...given].map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()).join("_");
  const safe = clean(name).slice(0, 40).replace(/_+$/, "");
  return safe === "" ? "" : `_${safe}`;
}

const PERSON_ORDER: readonly PersonRole[] = ["applicant", "spouse", "child", "parent", "other", "sponsor"];

/** Papers of nobody first (the index), then the main applicant, spouse, children in age order, the sponsor last. */
function inPersonOrder(entries: readonly FileNameEntry[]): readonly FileNameEntry[] {
  const rank = ({ person }: FileNameEntry): number =>
    person === null ? -1 : PERSON_ORDER.indexOf(person.role) * 1000 + person.number;
  return [...entries].sort((a, b) => rank(a) - rank(b));
}

function safeText(text: string, options: FileNameOptions): string {
  const spaced = options.spacesAllowed ? text : text.replaceAll(" ", "_");
  return spaced
    .replace(/[^A-Za-z0-9 _+-]/g, "")
    .replace(/_{2,}/g, "_")
    .replace(/ {2,}/g, " ")
    .replace(/^[ _]+|[ _]+$/g, "");
}

function plain(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
}

/** A number or date as it may be hidden in a title: 1994-03-12 also as 12031994, 940312 and 120394. */
function spellingsOf(secret: string): readonly string[] {
  const date = /^(\d{2})(\d{2})-(\d{2})-(\d{2})$/.exec(secret);
  if (date === null) return plain(secret).length < 4 ? [] : [plain(secret)];
  const [, century = "", year = "", month = "", day = ""] = date;
  const full = `${century}${year}`;
  return [full + month + day, day + month + full, month + day + full, year + month + day, day + month + year];
}

function uniqueName(number: string, parts: NameParts, taken: ReadonlySet<string>): string {
  for (let copy = 1; ; copy += 1) {
    const suffix = `${parts.ending}${copy === 1 ? "" : `_${copy}`}.${parts.extension}`;
    const room = LONGEST - number.length - 1 - suffix.length;
    const body = parts.body.slice(0, room).replace(/[ _]+$/, "");
    const name = `${number}_${body}${suffix}`.replace(/_{2,}/g, "_");
    if (!taken.has(name.toLowerCase())) return name;
  }
}
