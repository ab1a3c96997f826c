import { assertNever } from "#shared/domain/assertNever.ts";
import type { ValueKind } from "../fields/valueKinds.ts";
import type { LayoutWord } from "../text/pageLayout.ts";
import type { DateAbout } from "./dateText.ts";
import { readEntries, readSex, readVisaCode } from "./readCodes.ts";
import { readCountry } from "./readCountry.ts";
import { allDates, readDate } from "./readDate.ts";
import { readName } from "./readName.ts";
import {
  readDocumentNumber,
  readInvitationNumber,
  readPassportNumber,
  readPersonalNumber,
  readTwelveDigits,
} from "./readNumber.ts";
import { readParty, readTextValue } from "./readTextValue.ts";
import type { ReadValue } from "./readValue.ts";

/** What some words say, read as one kind of value: none if they do not hold such a value. */
export function readByKind(kind: ValueKind, words: readonly LayoutWord[], about: DateAbout): readonly ReadValue[] {
  switch (kind) {
    case "names":
      return readName(words, { most: 5, least: 1 });
    case "full-name":
      return readName(words, { most: 6, least: 1 });
    case "date":
      return listed(readDate(words, 2, about));
    case "range": {
      const dates = allDates(words, about);
      return dates.length >= 2 ? dates.slice(0, 2) : [];
    }
    case "date-pair":
      return allDates(words, about).slice(0, 2);
    case "passport-number":
      return listed(readPassportNumber(words, 3));
    case "number":
      return listed(readDocumentNumber(words));
    case "invitation-number":
      return listed(readInvitationNumber(words));
    case "twelve-digits":
      return listed(readTwelveDigits(words));
    case "personal-number":
      return listed(readPersonalNumber(words));
    case "country":
      return listed(readCountry(words));
    case "sex":
      return listed(readSex(words));
    case "visa-code":
      return listed(readVisaCode(words, true));
    case "entries":
      return listed(readEntries(words, true));
    case "text":
      return listed(readTextValue(words));
    case "party":
      return readParty(words).reads;
    case "none":
      return [];
    default:
      return assertNever(kind);
  }
}

function listed(read: ReadValue | null): readonly ReadValue[] {
  return read === null ? [] : [read];
}
