import type { DocumentKind, Field, FieldName } from "#shared/domain/document.ts";
import type { RecognisedPage } from "#shared/domain/recognised.ts";
import { proveDateOrder } from "#shared/matching/parseDate.ts";
import { fitsPassportShape, passportNumberReadings } from "#shared/matching/passportNumberShapes.ts";
import { joinWrapped } from "../text/joinWrapped.ts";
import { type PageLayout, pageLayout } from "../text/pageLayout.ts";
import type { DateAbout } from "../values/dateText.ts";
import { cutCertification } from "./cutCertification.ts";
import { fallbackCandidates } from "./fallbackCandidates.ts";
import { bestCandidates, type FieldCandidate, fieldOf } from "./fieldCandidate.ts";
import { FIELDS_OF_KIND, PERSON_FIELDS } from "./fieldRules.ts";
import { captionSpans } from "./findLabels.ts";
import { labelledCandidates } from "./labelledCandidates.ts";
import { mrzCandidates } from "./mrzCandidates.ts";
import { proseCandidates } from "./proseCandidates.ts";
import { rereadCandidate } from "./rereadCandidate.ts";

/** What is known beside the pages. */
export interface ExtractContext {
  /** ISO date, for the century of two-digit years. */
  readonly today: string;
}

/** Kinds whose zone decides: printed values of the same field stand behind it, for comparison. */
const WITH_ZONE: ReadonlySet<DocumentKind> = new Set(["passport-copy", "id-card", "residence-permit", "visa"]);

/**
 * Fields of a document of known kind, each with its page (1-based) and box; `person` is a printed role where the
 * paper names several people. Values of a machine-readable zone come first, then the printed ones.
 */
export function extractFields(
  kind: DocumentKind,
  pages: readonly RecognisedPage[],
  context: ExtractContext,
): readonly Field[] {
  if (FIELDS_OF_KIND[kind].length === 0) return [];
  const layouts = pages
    .map((page, index) => pageLayout(page, index + 1))
    .map((layout) =>
      kind === "translation-certification" || kind === "notary" || kind === "apostille"
        ? layout
        : cutCertification(layout),
    )
    .filter((layout): layout is PageLayout => layout !== null)
    .map((layout) => joinWrapped(layout, captionSpans));
  const flow = layouts.flatMap((layout) => layout.flow);
  const about: DateAbout = {
    order: proveDateOrder(pages.map((page) => numericDates(page))),
    field: "",
    today: context.today,
  };
  const labelled = layouts.flatMap((layout) => labelledCandidates(kind, layout, about));
  const told = WITH_ZONE.has(kind) ? [] : proseCandidates(kind, flow, about);
  const printed = withTripEnd(kind, [...labelled, ...told.filter((candidate) => !isToldByRole(candidate, labelled))]);
  const allowed = new Set<FieldName>(FIELDS_OF_KIND[kind]);
  const zone = WITH_ZONE.has(kind) ? layouts.flatMap((layout) => mrzCandidates(kind, layout)) : [];
  const chosen = bestCandidates(printed.filter((candidate) => allowed.has(candidate.name)));
  const filled = withVisaEnd(kind, [...chosen, ...fallbackCandidates(kind, layouts, about, chosen)]);
  const byPage = new Map(layouts.map((layout) => [layout.pageNumber, layout.page]));
  const read = filled.map((candidate) => rereadCandidate(candidate, byPage, about)).map(withSource(byPage));
  const zoneNames = zone.some(({ name }) => name === "surname");
  const kept = read.filter(
    (candidate) =>
      !isWholeOfParts(candidate, read) &&
      // Where a zone gives the names in parts, one printed word is no whole name.
      !(zoneNames && candidate.name === "fullName" && !/\s/.test(candidate.read.value.trim())),
  );
  return [...zone, ...kept.map((candidate) => inShape(candidate, read))].map(fieldOf);
}

/** A role's whole name, pieced together from what stands below its heading, where the parts were read one by one. */
function isWholeOfParts(candidate: FieldCandidate, all: readonly FieldCandidate[]): boolean {
  if (candidate.name !== "fullName" || candidate.role === null) return false;
  const has = (name: FieldName) => all.some((other) => other.name === name && other.role === candidate.role);
  return has("surname") && has("givenNames");
}

/** Of two "valid until" on an invitation the one of the trip is its end, the other the passport's. */
function withTripEnd(kind: DocumentKind, candidates: readonly FieldCandidate[]): readonly FieldCandidate[] {
  const from = candidates.find(({ name }) => name === "stayFrom")?.read.value;
  if (kind !== "invitation" || from === undefined || candidates.some(({ name }) => name === "stayTo"))
    return candidates;
  const isTrips = ({ name, read }: FieldCandidate): boolean =>
    name === "expiryDate" && read.value > from && read.value < `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`;
  const others = candidates.some((candidate) => candidate.name === "expiryDate" && !isTrips(candidate));
  return others
    ? candidates.map((candidate) => (isTrips(candidate) ? { ...candidate, name: "stayTo" as const } : candidate))
    : candidates;
}

const OF_A_TRIP: ReadonlySet<DocumentKind> = new Set(["invitation", "visa", "insurance-policy"]);

/** "Valid from ... valid until ..." of an invitation is the stay, not the passport. */
function withVisaEnd(kind: DocumentKind, candidates: readonly FieldCandidate[]): readonly FieldCandidate[] {
  const from = candidates.find(({ name }) => name === "stayFrom")?.read.value;
  if (!OF_A_TRIP.has(kind) || from === undefined || candidates.some(({ name }) => name === "stayTo")) return candidates;
  const limit = `${Number(from.slice(0, 4)) + 2}${from.slice(4)}`;
  return candidates.map((candidate) =>
    candidate.name === "expiryDate" && candidate.read.value > from && candidate.read.value < limit
      ? { ...candidate, name: "stayTo" as const }
      : candidate,
  );
}

/** Where captions say whose the values are, running text without a name before it says nothing more. */
function isToldByRole(candidate: FieldCandidate, labelled: readonly FieldCandidate[]): boolean {
  return (
    candidate.role === null &&
    PERSON_FIELDS.has(candidate.name) &&
    labelled.some(
      ({ name, role, read }) =>
        name === candidate.name &&
        role !== null &&
        // Beside the inviter somebody is invited; the inviter's own name, told once more, is nobody else's.
        (role !== "inviter" || read.value === candidate.read.value),
    )
  );
}

/** A passport number with a letter where the holder's state prints digits was misread there (names.md 5.2). */
function inShape(candidate: FieldCandidate, all: readonly FieldCandidate[]): FieldCandidate {
  if (candidate.name !== "passportNumber" || candidate.source !== "ocr") return candidate;
  const state = all.find(({ name, role }) => name === "nationality" && role === candidate.role)?.read.value ?? "";
  if (fitsPassportShape(candidate.read.value, state) !== "does-not-fit") return candidate;
  const [only, ...others] = passportNumberReadings(candidate.read.value, state);
  if (only === undefined || others.length > 0) return candidate;
  // A shape is plausibility: against a letter that was read surely it counts only where the two look alike.
  const sure = candidate.read.words.every(({ confidence }) => confidence > SURE_OF_NUMBER);
  if (sure && alike(candidate.read.value) !== alike(only)) return candidate;
  return { ...candidate, trust: candidate.trust - 0.1, read: { ...candidate.read, value: only } };
}

const SURE_OF_NUMBER = 0.85;

/** With one sign for those that are drawn alike. */
const alike = (number: string): string => number.replace(/[OQD]/g, "0").replace(/[IL]/g, "1");

function withSource(byPage: ReadonlyMap<number, RecognisedPage>): (candidate: FieldCandidate) => FieldCandidate {
  return (candidate) => {
    const page = byPage.get(candidate.read.words[0]?.pageNumber ?? 1);
    return { ...candidate, source: page?.source === "text" ? "text" : "ocr" };
  };
}

function numericDates(page: RecognisedPage): string {
  return page.lines
    .flatMap((line) => line.words)
    .map((word) => word.text)
    .filter((text) => /\d/.test(text))
    .join(" | ");
}
