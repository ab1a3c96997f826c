import { describe, expect, it } from "vitest";
import { parseEntries } from "#shared/matching/entries.ts";
import { isIban } from "#shared/matching/iban.ts";
import { fitsInvitationNumber } from "#shared/matching/invitationNumber.ts";
import { iinAgreesWith, parseIin } from "#shared/matching/kazakhNumbers.ts";
import { mrzCheckDigit } from "#shared/matching/mrzCheckDigit.ts";
import { parseDate, proveDateOrder } from "#shared/matching/parseDate.ts";
import { fitsPassportShape, passportNumberReadings } from "#shared/matching/passportNumberShapes.ts";
import { compareVisaCodes, parseVisaCode } from "#shared/matching/visaCode.ts";
import { DATE_PAIR_ROWS, DATE_ROWS, NUMBER_ROWS } from "./dateRows.ts";
import { misjudged, readContext, readRows } from "./readRows.ts";

describe("dates", () => {
  it("are read in every form", () => {
    const rows = readRows(DATE_ROWS);
    const read = rows.map(([text = "", context = ""]) => {
      const parsed = parseDate(text, { today: "2026-11-01", ...readContext(context) });
      return [text, context, parsed.candidates.join(), parsed.notes.join()];
    });
    expect(read).toEqual(rows.map(([text, context, candidates, notes]) => [text, context, candidates, notes]));
  });

  it("are compared by all their readings", () => expect(misjudged("date", DATE_PAIR_ROWS)).toEqual([]));

  it("offer real days near an impossible one, without choosing", () => {
    const parsed = parseDate("31.02.1985");
    expect(parsed.candidates).toEqual([]);
    expect(parsed.alternatives).toContain("1985-03-31");
  });

  it("take their order from the other dates of the document, if those agree", () => {
    expect(proveDateOrder(["03/04/2024", "25/12/2024"])).toBe("dmy");
    expect(proveDateOrder(["03/04/2024", "12/25/2024"])).toBe("mdy");
    expect(proveDateOrder(["25/12/2024", "12/25/2024"])).toBeNull();
    expect(proveDateOrder(["03/04/2024", "25.12.2024"])).toBeNull();
  });
});

describe("numbers", () => {
  it("are compared by characters, never by sound", () => expect(misjudged("number", NUMBER_ROWS)).toEqual([]));

  it("weigh more where the check digit fits the other reading", () => {
    const vectors = ["L898902C3", "740812", "120415", "ZE184226B<<<<<", "520727", "AB2134<<<"].map(mrzCheckDigit);
    expect(vectors).toEqual([6, 2, 9, 1, 3, 5]);
  });

  it("are told apart by the shape of each state's passports", () => {
    expect(fitsPassportShape("N 1234 5678", "KAZ")).toBe("fits");
    expect(fitsPassportShape("041236587", "KAZ")).toBe("does-not-fit");
    expect(fitsPassportShape("C01X00T47", "D<<")).toBe("fits");
    expect(fitsPassportShape("123", "ZZZ")).toBe("unknown");
    expect(passportNumberReadings("NI2345678", "KAZ")).toEqual(["N12345678"]);
  });

  it("of accounts and persons hold together by their check digits", () => {
    expect(isIban("KZ86 125K ZT50 0410 0100")).toBe(true);
    expect(isIban("KZ86125KZT5004100101")).toBe(false);
    expect(isIban("DE89 3704 0044 0532 0130 00")).toBe(true);
    const iin = parseIin("880412401006");
    expect(iin !== null && iinAgreesWith(iin, "1988-04-12", "F")).toBe(true);
    expect(iin !== null && iinAgreesWith(iin, "1988-04-12", "M")).toBe(false);
    expect(fitsInvitationNumber("№ 1234567890")).toBe(true);
    expect(fitsInvitationNumber("KZ-12/345")).toBe(false);
  });
});

describe("visa categories and entries", () => {
  it("are read through look-alikes and kept opaque", () => {
    const printed = "В11 А5 в10 B-11 BO1 B01 811 «B11» BIO 8 B B123 B12-2 D5".split(" ");
    const codes = ["B11", "A5", "B10", "B11", "B1", "B1", "B11", "B11", "B10", null, null, null, null, null];
    expect(printed.map(parseVisaCode)).toEqual(codes);
    expect(compareVisaCodes("В 11", "B11")).toMatchObject({ verdict: "same", flags: ["homoglyph_fixed"] });
    expect(compareVisaCodes("B11", "B12").verdict).toBe("different");
    expect(compareVisaCodes("D5", "B5")).toMatchObject({ verdict: "different", flags: ["unreadable"] });
    expect(compareVisaCodes("B3", "B5", { ocrB: true }).verdict).toBe("likely_ocr");
  });

  it("are read in English, Russian and Kazakh", () => {
    const single = ["1", "однократная", "бір мәртелік", "single", "бір реттік", "1 (однократная)"];
    const double = ["2", "двукратная", "екі мәртелік", "Double entry", "двухкратная", "2-кратная"];
    const multiple = ["М", "M", "многократная", "көп мәртелік", "MULTIPLE", "көп реттік"];
    expect(new Set(single.map(parseEntries))).toEqual(new Set(["single"]));
    expect(new Set(double.map(parseEntries))).toEqual(new Set(["double"]));
    expect(new Set(multiple.map(parseEntries))).toEqual(new Set(["multiple"]));
    expect(["1/2/М", "money", ""].map(parseEntries)).toEqual([null, null, null]);
  });
});
