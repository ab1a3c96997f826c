import { describe, expect, test } from "vitest";
import { zoneAgainstPrint } from "#shared/checks/zoneAgainstPrint.ts";
import type { Field, FieldName, FieldSource, PackDocument } from "#shared/domain/document.ts";

function field(name: FieldName, value: string, source: FieldSource): Field {
  return { name, value, raw: value, pageNumber: 1, box: null, confidence: 0.95, source };
}

function passport(fields: readonly Field[]): PackDocument {
  return {
    id: "d1",
    fileId: "f1",
    pageIds: ["p1"],
    kind: "passport-copy",
    slot: null,
    person: null,
    language: "eng",
    confidence: 1,
    fields,
    translationOf: null,
    attachments: [],
    title: "",
    because: [],
  } as unknown as PackDocument;
}

const outcomes = (fields: readonly Field[]) =>
  Object.fromEntries(zoneAgainstPrint(passport(fields)).map(({ field: name, outcome }) => [name, outcome]));

describe("the zone against the printed page", () => {
  test("passes what agrees, another romanization included, and skips what print does not show in Latin letters", () => {
    expect(
      outcomes([
        field("surname", "MUELLER", "mrz"),
        field("surname", "Müller", "ocr"),
        field("givenNames", "ANNA MARIA", "mrz"),
        field("givenNames", "Анна", "ocr"),
        field("birthDate", "1985-03-02", "mrz"),
        field("birthDate", "1985-03-02", "text"),
        field("sex", "F", "mrz"),
      ]),
    ).toEqual({ surname: "passed", givenNames: "skipped", birthDate: "passed", sex: "skipped" });
  });

  test("forgives the reader one character, the document none", () => {
    const zone = field("passportNumber", "N12345678", "mrz");
    expect(outcomes([zone, field("passportNumber", "N1234S678", "ocr")])).toEqual({ passportNumber: "passed" });
    expect(outcomes([zone, field("passportNumber", "N12345679", "text")])).toEqual({ passportNumber: "failed" });
    expect(outcomes([zone, field("passportNumber", "N12354679", "ocr")])).toEqual({ passportNumber: "failed" });
    expect(outcomes([field("sex", "F", "mrz"), field("sex", "M", "ocr")])).toEqual({ sex: "failed" });
  });

  test("leaves a name that the zone had to cut, and other people's values, alone", () => {
    expect(
      outcomes([
        field("surname", "ABDURAKHMANOVA", "mrz"),
        field("surname", "ABDURAKHMANOVA-SULTANBEKOVA", "ocr"),
        { ...field("surname", "IVANOV", "ocr"), person: "father" },
      ]),
    ).toEqual({ surname: "passed" });
    expect(zoneAgainstPrint(passport([field("surname", "IVANOV", "ocr")]))).toEqual([]);
  });
});
