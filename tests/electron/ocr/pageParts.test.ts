import { describe, expect, it } from "vitest";
import type { Segment } from "#electron/ocr/page/findSegments.ts";
import { mergeReadings } from "#electron/ocr/page/mergeReadings.ts";
import { orderSegments } from "#electron/ocr/page/orderSegments.ts";
import { rereadWords } from "#electron/ocr/page/rereadWords.ts";
import { isSheet, type SheetCorners } from "#electron/ocr/page/straightenPage.ts";
import type { ReadWord } from "#electron/ocr/tesseract/textReader.ts";
import { reversePerspective, throughPerspective } from "#shared/domain/geometry.ts";

const line = (...words: readonly (readonly [text: string, confidence: number])[]): ReadWord[] =>
  words.map(([text, confidence], index) => ({ text, confidence, left: index * 100, top: 0, width: 80, height: 20 }));
const merged = (readings: Parameters<typeof mergeReadings>[0]): string =>
  mergeReadings(readings)
    .map((word) => word.text)
    .join(" ");

describe("putting several readings of a line together", () => {
  it("takes each word from the model of its script", () => {
    const eng = { language: "eng", words: line(["Hlaxeipy", 0.3], ["AYDIN", 0.91], ["MAMBETOBA", 0.89]) };
    const kaz = { language: "kaz", words: line(["Шақыру", 0.95], ["АУОТМ", 0.9], ["МАМБЕТОВА", 0.9]) };
    expect(merged([kaz, eng])).toBe("Шақыру AYDIN МАМБЕТОВА");
  });

  it("reads codes with the English model, and asks the others only where it is unsure", () => {
    const code = (text: string, confidence: number, language: string) => ({
      language,
      words: line([text, confidence]),
    });
    expect(merged([code("084623552", 0.95, "kaz"), code("U84623552", 0.92, "eng")])).toBe("U84623552");
    expect(
      merged([code("ACO575052", 0.41, "eng"), code("АС0575052", 0.34, "rus"), code("АС0575052", 0.91, "kaz")]),
    ).toBe("AC0575052");
  });

  it("does not take a Cyrillic word for Latin because its wide letters look like two", () => {
    const eng = { language: "eng", words: line(["APCJIAH", 0.9], ["ARSLAN", 0.92]) };
    const kaz = { language: "kaz", words: line(["АРСЛАН", 0.88], ["АКЅТАН", 0.4]) };
    expect(merged([kaz, eng])).toBe("АРСЛАН ARSLAN");
  });
});

describe("captions in two scripts", () => {
  const at = (text: string, left: number, width: number, confidence: number): ReadWord => ({
    text,
    left,
    top: 0,
    width,
    height: 20,
    confidence,
  });

  it("are put together half by half", () => {
    const russian = [at("Гражданство", 0, 90, 0.92), at("/", 100, 7, 0.92), at("Мабопаму", 115, 70, 0.55)];
    const english = [at("Tpaxfancreo", 0, 90, 0.2), at("/", 101, 7, 0.89), at("Nationality", 114, 72, 0.9)];
    expect(
      merged([
        { language: "rus", words: russian },
        { language: "eng", words: english },
      ]),
    ).toBe("Гражданство / Nationality");
  });

  it("hold words of captions rather than what is no word", () => {
    expect(
      merged([
        { language: "kaz", words: [at("Сіуеп", 0, 50, 0.9)] },
        { language: "eng", words: [at("Given", 0, 50, 0.84)] },
      ]),
    ).toBe("Given");
    expect(
      merged([
        { language: "kaz", words: [at("Тегі", 0, 40, 0.88)] },
        { language: "eng", words: [at("Teri", 0, 40, 0.92)] },
      ]),
    ).toBe("Тегі");
  });
});

describe("reading a doubtful word again by itself", () => {
  const part = (left: number) => ({
    left,
    right: left + 8,
    top: 0,
    bottom: 30,
    area: 100,
    sumX: 0,
    sumY: 0,
    sumXX: 0,
    sumYY: 0,
    sumXY: 0,
  });
  const segment: Segment = {
    left: 0,
    top: 0,
    right: 98,
    bottom: 30,
    letterHeight: 30,
    letters: 8,
    parts: [0, 10, 20, 30, 40, 50, 60, 70].map(part),
  };
  const word = (text: string, confidence: number): ReadWord => ({
    text,
    confidence,
    left: 0,
    top: 0,
    width: 80,
    height: 30,
  });
  const readAgain = (before: ReadWord, again: ReadWord, budget = { words: 5 }): string =>
    rereadWords([before], segment, null, { cropOf: never, read: never, readPart: () => [again] }, budget)
      .map(({ text }) => text)
      .join(" ");
  const never = (): never => {
    throw new Error("not asked for here");
  };

  it("takes the surer reading of a name", () => {
    expect(readAgain(word("SATPAYEYV", 0.6), word("SATPAYEV.", 0.91))).toBe("SATPAYEV");
    expect(readAgain(word("SATPAYEV", 0.86), word("SATPAYEYV", 0.5))).toBe("SATPAYEV");
  });

  it("asks again where the letters in the picture are more than those read", () => {
    expect(readAgain(word("LUDMILA", 0.91), word("LIUDMILA", 0.9))).toBe("LIUDMILA");
  });

  it("does not read another word for it, and stops when the page has had its share of time", () => {
    expect(readAgain(word("SATPAYEV", 0.5), word("REPUBLIC", 0.95))).toBe("SATPAYEV");
    expect(readAgain(word("SATPAYEYV", 0.6), word("SATPAYEV", 0.91), { words: 0 })).toBe("SATPAYEYV");
  });
});

describe("reading order", () => {
  const at = (left: number, top: number, width = 100) => ({ left, top, right: left + width, bottom: top + 20 });
  it("goes down one column before the next, and across a page that has none", () => {
    const heading = at(0, 0, 400);
    const left = [at(0, 60), at(0, 90), at(0, 120)];
    const right = [at(300, 60), at(300, 90), at(300, 120)];
    expect(orderSegments([...right, heading, ...left], 20).flat()).toEqual([heading, ...left, ...right]);
    const [date, number] = [at(0, 60), at(300, 62)];
    expect(orderSegments([number, heading, date], 20).flat()).toEqual([heading, date, number]);
  });
});

describe("sheets and perspective", () => {
  it("takes a light quadrangle on a darker table for a sheet, shading and slivers for none", () => {
    const [width, height] = [100, 140];
    const picture = (table: number) => {
      const data = new Uint8Array(width * height).fill(table);
      for (let y = 14; y < 126; y++) data.fill(235, y * width + 10, y * width + 90);
      return { width, height, data };
    };
    const sheet: SheetCorners = [
      [0.1, 0.1],
      [0.9, 0.1],
      [0.9, 0.9],
      [0.1, 0.9],
    ];
    const sliver: SheetCorners = [[0.8, 0.1], [0.9, 0.1], sheet[2], sheet[3]];
    expect(isSheet(picture(80), sheet)).toBe(true);
    expect(isSheet(picture(225), sheet)).toBe(false);
    expect(isSheet(picture(80), sliver)).toBe(false);
  });

  it("leads back", () => {
    const by = { a: 0.8, b: 0.05, c: 0.1, d: -0.04, e: 0.9, f: 0.03, g: 0.1, h: -0.06 };
    const box = [0.4, 0.3, 0.1, 0.02] as const;
    const back = throughPerspective(throughPerspective(box, by), reversePerspective(by));
    expect(Math.abs(back[0] + back[2] / 2 - 0.45)).toBeLessThan(1e-9);
    expect(Math.abs(back[1] + back[3] / 2 - 0.31)).toBeLessThan(1e-9);
    expect(back[2]).toBeCloseTo(0.1, 2);
  });
});
