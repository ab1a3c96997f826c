import type { FieldName } from "#shared/domain/document.ts";
import type { RecognisedPage } from "#shared/domain/recognised.ts";
import { parseBin, parseIin } from "#shared/matching/kazakhNumbers.ts";
import type { LayoutWord } from "../text/pageLayout.ts";
import type { DateAbout } from "../values/dateText.ts";
import { readVisaCode } from "../values/readCodes.ts";
import { readDate } from "../values/readDate.ts";
import {
  readDocumentNumber,
  readInvitationNumber,
  readPassportNumber,
  readTwelveDigits,
} from "../values/readNumber.ts";
import type { ReadValue } from "../values/readValue.ts";
import { rereadWords } from "../values/rereadNumber.ts";
import type { FieldCandidate } from "./fieldCandidate.ts";

type Reader = (words: readonly LayoutWord[], about: DateAbout) => ReadValue | null;

const READERS: Readonly<Partial<Record<FieldName, Reader>>> = {
  passportNumber: (words) => readPassportNumber(words),
  documentNumber: (words) => readDocumentNumber(words),
  personalNumber: (words) => readTwelveDigits(words),
  companyNumber: (words) => readTwelveDigits(words),
  invitationNumber: (words) => readInvitationNumber(words),
  visaCategory: (words) => readVisaCode(words, true),
  birthDate: (words, about) => readDate(words, 0, { ...about, field: "birth" }),
  issueDate: (words, about) => readDate(words, 0, about),
  expiryDate: (words, about) => readDate(words, 0, about),
  stayFrom: (words, about) => readDate(words, 0, about),
  stayTo: (words, about) => readDate(words, 0, about),
  statementFrom: (words, about) => readDate(words, 0, about),
  statementTo: (words, about) => readDate(words, 0, about),
};

/** A number or a date as the English model alone reads it, where that is the better reading (names.md, decision 9). */
export function rereadCandidate(
  candidate: FieldCandidate,
  byPage: ReadonlyMap<number, RecognisedPage>,
  about: DateAbout,
): FieldCandidate {
  const reader = READERS[candidate.name];
  const page = byPage.get(candidate.read.words[0]?.pageNumber ?? 1);
  if (reader === undefined || page === undefined || candidate.source === "mrz") return candidate;
  // A month in words is better read with its own language.
  if (/(Date|From|To)$/.test(candidate.name) && /\p{L}{3,}/u.test(candidate.read.raw)) return candidate;
  const words = rereadWords(page, candidate.read.words);
  if (words === null) return candidate;
  const again = reader(words, about);
  if (again === null || again.value === candidate.read.value) return candidate;
  return better(candidate, again) ? { ...candidate, read: again } : candidate;
}

function better(candidate: FieldCandidate, again: ReadValue): boolean {
  const old = candidate.read;
  // A category whose figures the Cyrillic model took for letters ("ВІ" for B11).
  if (candidate.name === "visaCategory") return !/\d/.test(old.raw) && /\d/.test(again.raw);
  if (candidate.name === "personalNumber") {
    if (parseIin(old.value) !== null) return false;
    if (parseIin(again.value) !== null) return true;
  }
  if (candidate.name === "companyNumber") {
    if (parseBin(old.value) !== null) return false;
    if (parseBin(again.value) !== null) return true;
  }
  if (/[Ѐ-ӿ]/u.test(again.value)) return false;
  if (again.value.length < old.value.length) return false;
  return confidenceOf(again) >= confidenceOf(old) - 0.05;
}

function confidenceOf(read: ReadValue): number {
  return Math.min(...read.words.map((word) => word.confidence));
}
