import { describe, expect, test } from "vitest";
import { checkDigitOf } from "#shared/reading/mrz/checkDigit.ts";
import { findZoneText } from "#shared/reading/mrz/findZoneText.ts";
import { LAYOUTS } from "#shared/reading/mrz/layouts.ts";
import { parseMrz } from "#shared/reading/mrz/parseMrz.ts";
import { repairMrz } from "#shared/reading/mrz/repairMrz.ts";
import { voteMrz } from "#shared/reading/mrz/voteMrz.ts";
import { makeZone, randomOf } from "./makeZone.ts";

const TODAY = "2026-11-20";
const ERIKSSON = ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"];
const SPECIMENS: readonly (readonly [string, readonly string[]])[] = [
  ["TD3", ERIKSSON],
  ["TD2", ["I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"]],
  ["TD1", ["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"]],
  ["MRV-A", ["V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F96121096ZE184226B<<<<<<"]],
  ["MRV-B", ["V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<"]],
  ["TD1", ["IDKAZ0412365878880412401006<<<", "8804123F3104116KAZ<<<<<<<<<<<2", "SEIDAKHMETOVA<<MADINA<<<<<<<<<"]],
  ["FRA-ID", ["IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<", "8806923102858CORINNE<<<<<<<6512068F6"]],
];

describe("check digits", () => {
  test.each([
    ["L898902C3", "6"],
    ["740812", "2"],
    ["120415", "9"],
    ["ZE184226B<<<<<", "1"],
    ["520727", "3"],
    ["AB2134<<<", "5"],
  ])("%s has %s", (text, digit) => expect(checkDigitOf(text)).toBe(digit));
});

describe("a zone as it is printed", () => {
  test.each(SPECIMENS)("%s specimens hold", (format, lines) => {
    expect(parseMrz(lines, TODAY)).toMatchObject({ format, valid: true, problems: [], lines });
  });

  test("names every field of a passport", () => {
    expect(parseMrz(ERIKSSON, TODAY)?.fields).toEqual({
      documentCode: "P<",
      issuingState: "UTO",
      surname: "ERIKSSON",
      givenNames: "ANNA MARIA",
      documentNumber: "L898902C3",
      nationality: "UTO",
      birthDate: "1974-08-12",
      sex: "F",
      expiryDate: "2012-04-15",
      optional: ["ZE184226B"],
      personalNumber: "",
      nameTruncated: false,
    });
  });

  test("finds the Kazakh IIN that agrees with birth date and sex", () => {
    expect(parseMrz(SPECIMENS[5]?.[1] ?? [], TODAY)?.fields.personalNumber).toBe("880412401006");
  });

  test("puts a long number together", () => {
    const lines = [
      "I<UTOD23145890<7349<<<<<<<<<<<",
      "3407127M9507122UTO<<<<<<<<<<<2",
      "STEVENSON<<PETER<JOHN<<<<<<<<<",
    ];
    expect(parseMrz(lines, TODAY)).toMatchObject({
      valid: true,
      fields: { documentNumber: "D23145890734", optional: [] },
    });
  });

  test("accepts the document codes of 2026 and says when a name fills its field", () => {
    const lines = ["PPUTOBENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI", ERIKSSON[1] ?? ""];
    expect(parseMrz(lines, TODAY)).toMatchObject({
      valid: true,
      fields: {
        documentCode: "PP",
        surname: "BENNELONG WOOLOOMOOLOO WARRANDYTE W",
        givenNames: "DI",
        nameTruncated: true,
      },
    });
  });

  test("reads Germany, unknown dates and unspecified sex", () => {
    const born = "64<<<<";
    const front = `C01X00T478D<<${born}${checkDigitOf(born)}<3510317<<<<<<<<<<<<<<0`;
    const line = front + checkDigitOf(front.slice(0, 10) + front.slice(13, 20) + front.slice(21, 43));
    expect(parseMrz(["P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<", line], TODAY)).toMatchObject({
      valid: true,
      fields: { issuingState: "DEU", nationality: "DEU", birthDate: "1964", sex: "X", expiryDate: "2035-10-31" },
    });
  });

  test("reads wrong digits and impossible facts as they are printed, and calls them not valid", () => {
    const digit = parseMrz([ERIKSSON[0] ?? "", "L898902C37UTO7408122F1204159ZE184226B<<<<<10"], TODAY);
    expect(digit).toMatchObject({ valid: false, checks: { documentNumber: false, composite: false, birthDate: true } });
    const issuer = parseMrz([(ERIKSSON[0] ?? "").replace("UTO", "UTX"), ERIKSSON[1] ?? ""], TODAY);
    expect(issuer).toMatchObject({ valid: false, problems: ["unknown-issuer"], checks: { composite: true } });
    const day = `L898902C36UTO740230${checkDigitOf("740230")}F1204159ZE184226B<<<<<1`;
    const line = day + checkDigitOf(day.slice(0, 10) + day.slice(13, 20) + day.slice(21, 43));
    expect(parseMrz([ERIKSSON[0] ?? "", line], TODAY)).toMatchObject({
      valid: false,
      problems: ["impossible-birth-date"],
    });
    expect(parseMrz(["P<UTOERIKSSON", "L898902C36"], TODAY)).toBeNull();
  });
});

describe("repair", () => {
  const repairOne = (lines: readonly string[]) => repairMrz(lines, TODAY)[0];

  test("knows digits, letters and fillers by their place", () => {
    const one = repairOne([
      "P<UTOERIKSS0N<<ANNA<MARIA<<<<<K<<<<<LLL<<<<",
      "L898902C36UTO74O8I22F12O4159ZE184226B<<<<<IO",
    ]);
    expect(one?.parsed).toMatchObject({ valid: true, lines: ERIKSSON });
    expect(one?.repaired).toContainEqual([0, 11]);
  });

  test("mends a number where the issuer's own shape leaves no choice", () => {
    const front = "N12345678?KAZ9001011M3001012<<<<<<<<<<<<<<0".replace("?", checkDigitOf("N12345678"));
    const line = front + checkDigitOf(front.slice(0, 10) + front.slice(13, 20) + front.slice(21, 43));
    const name = "P<KAZOSPANOV<<DAUREN<<<<<<<<<<<<<<<<<<<<<<<<";
    const born = line
      .replace("9001011", `900101${checkDigitOf("900101")}`)
      .replace("3001012", `300101${checkDigitOf("300101")}`);
    const whole = born.slice(0, 43) + checkDigitOf(born.slice(0, 10) + born.slice(13, 20) + born.slice(21, 43));
    const one = repairOne([name, whole.replace("N12345678", "N1Z34S678")]);
    expect(one).toMatchObject({ doubt: "none", parsed: { valid: true, lines: [name, whole] } });
  });

  test("does not call a number valid that only a lucky swap made hold", () => {
    const one = repairOne([ERIKSSON[0] ?? "", (ERIKSSON[1] ?? "").replace("L898902C3", "L8989O2C3")]);
    expect(one?.doubt).toBe("swap");
    expect(one?.parsed).toMatchObject({ valid: false, problems: ["number-unconfirmed"] });
  });

  test("never changes a letter of a name into another, nor eats a short given name", () => {
    for (const name of [
      "P<UTOELLIS<<KELLE<ESEL<<<<<<<<<<<<<<<<<<<<<<",
      "P<UTOLEE<<K<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<",
    ]) {
      expect(repairOne([name, ERIKSSON[1] ?? ""])?.parsed.lines[0]).toBe(name);
    }
  });

  test("brings lines to length inside the last filler run only", () => {
    const shorter = [(ERIKSSON[0] ?? "").slice(0, 40), (ERIKSSON[1] ?? "").replace("<<<<<10", "<<<<10")];
    expect(repairOne(shorter)?.parsed).toMatchObject({ valid: true, lines: ERIKSSON });
    const cutName = ["P<UTOERIKSSON<<ANNA", ERIKSSON[1] ?? ""];
    expect(repairOne(cutName)?.parsed).toMatchObject({ valid: false });
  });

  test("asks for a second reading where the digit is blind to what stands among digits", () => {
    const lines = ["V<UTOYILMAZ<<QUEENIE<<<<<<<<<<<<<<<<<<<<<<<<", "Y0751176<1UTO7912089<2710095<<<<<<<<<<<<<<<<"];
    const blind = repairOne([lines[0] ?? "", (lines[1] ?? "").replace("Y0751176", "Y075L176")]);
    expect(blind).toMatchObject({ doubt: "blind", parsed: { valid: false, problems: ["number-unconfirmed"] } });
    expect(repairOne(lines)?.parsed.valid).toBe(true);
  });

  test("never settles by the digit alone whether a U or an 0 stands among digits", () => {
    const lines = [
      "IDESP306020471<9202<<<<<<<<<<<",
      "6807119M2907170ESP<<<<<<<<<<<0",
      "NA<<RATOGULLU<<<<<<<<<<<<<<<<<",
    ];
    const printed = [(lines[0] ?? "").replace("ESP3060", "ESPU060"), ...lines.slice(1)];
    const spoiled = [(lines[0] ?? "").replace("306020471", "3U6020471"), ...lines.slice(1)];
    expect(Object.values(repairOne(spoiled)?.parsed.checks ?? {}).every(Boolean)).toBe(true);
    const [one] = repairMrz(spoiled, TODAY);
    if (one === undefined) throw new Error("no reading");
    const models = ["mrz", "mrz2", "mrz", "mrz2"];
    expect(
      voteMrz(
        models.map((model) => ({ ...one, model })),
        TODAY,
      )?.parsed.problems,
    ).toContain("number-unconfirmed");
    expect(repairOne(printed)?.doubt).toBe("none");
  });

  test("takes two short lines with a passport's code for a passport that lost fillers", () => {
    const passport = ["PPINDSEITKALI<UULY<<JEAN<LUC<<<<<<<<<<<<<<<<", "D9396012<5IND8505224M3106246<<<<<<<<<<<<<<<0"];
    expect(repairOne(passport.map((line) => line.slice(0, 36)))?.parsed.format).toBe("TD3");
    const card = ["I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"];
    expect(repairOne(card)?.parsed).toMatchObject({ format: "TD2", valid: true });
    expect(repairOne([(card[0] ?? "").replace("I<", "P<"), card[1] ?? ""])?.parsed.format).toBe("TD2");
  });

  test("takes an unknown state from the other state it nearly equals, and a lone letter among fillers for one", () => {
    const lines = [
      "IPIRNVKTSQ90HN3<<<<<<<<<<<<<<<",
      "6506250X2003016IRN1911<<<<<<<8",
      "SEROZILU<SORENAAN<SHA<<ROSO<VE",
    ];
    expect(parseMrz(lines, TODAY)?.valid).toBe(true);
    const stray = [(lines[0] ?? "").replace("HN3<<<<<<<<", "HN3<<<<<<<K"), ...lines.slice(1)];
    expect(repairOne(stray)?.parsed.lines).toEqual(lines);
    const unknown = [(lines[0] ?? "").replace("IRN", "IRV"), ...lines.slice(1)];
    expect(repairOne(unknown)?.parsed.lines).toEqual(lines);
    const foreign = [(lines[0] ?? "").replace("IRN", "DEU"), ...lines.slice(1)];
    expect(repairOne(foreign)?.parsed.fields).toMatchObject({ issuingState: "DEU", nationality: "IRN" });
  });

  test("leaves out words of a sheet that run into a visa's lines", () => {
    const visa = ["VCUZBKOWALSKA<<ELCE<<<<<<<<<<<<<<<<<", "P8816398<2UZB6612049M3512089<<<<<<<<"];
    expect(repairOne([`${visa[0]}TCOBNSTS`, `${visa[1]}CCBM1SSU`])?.parsed).toMatchObject({
      format: "MRV-B",
      lines: visa,
    });
    const long = ["V<UTOYILMAZ<<QUEENIE<<<<<<<<<<<<<<<<<<<<<<<<", "Y0751176<1UTO7912089<2710095<<<<<<<<<<<<<<<<"];
    expect(repairOne(long)?.parsed).toMatchObject({ format: "MRV-A", lines: long });
  });

  test("reads a row of zeros that was taken for letters, and the one document code with a digit", () => {
    const number = `XX00000000`.slice(0, 9);
    const front = `C1USA${number}${checkDigitOf(number)}`.padEnd(30, "<");
    const dates = `900101${checkDigitOf("900101")}M300101${checkDigitOf("300101")}UTO<<<<<<<<<<<`;
    const second = dates + checkDigitOf(front.slice(5) + dates.slice(0, 7) + dates.slice(8, 15) + dates.slice(18));
    const lines = [front, second, "OSPANOV<<DAUREN<<<<<<<<<<<<<<<"];
    expect(parseMrz(lines, TODAY)?.valid).toBe(true);
    const spoiled = [front.replace("0000000", "OOOOOOO").replace("C1", "CI"), ...lines.slice(1)];
    expect(repairOne(spoiled)?.parsed).toMatchObject({ lines, problems: ["number-unconfirmed"] });
  });

  test("planted confusables never end in a wrong number or date called valid", () => {
    const random = randomOf(20261120);
    const swap: Readonly<Record<string, string>> = {
      0: "ODQ",
      1: "I",
      2: "Z",
      5: "S",
      8: "B",
      O: "0",
      I: "1",
      Z: "2",
      S: "5",
      B: "8",
      D: "0",
      Q: "0",
    };
    let mended = 0;
    for (let round = 0; round < 4000; round++) {
      const lines = makeZone(random);
      const spoiled = lines.map((line) => [...line]);
      for (const row of spoiled) {
        const column = Math.floor(random() * row.length);
        const options = swap[row[column] ?? ""];
        if (options !== undefined) row[column] = options.charAt(Math.floor(random() * options.length));
      }
      const truth = parseMrz(lines, TODAY);
      const one = repairOne(spoiled.map((row) => row.join("")));
      if (one?.parsed.valid !== true || truth === null) continue;
      mended += 1;
      const { documentNumber, birthDate, expiryDate } = one.parsed.fields;
      const expected = truth.fields;
      expect({ documentNumber, birthDate, expiryDate, lines }).toEqual({
        documentNumber: expected.documentNumber,
        birthDate: expected.birthDate,
        expiryDate: expected.expiryDate,
        lines,
      });
    }
    expect(mended).toBeGreaterThan(2000);
  });
});

describe("voting", () => {
  const readings = (...zones: readonly (readonly string[])[]) => zones.flatMap((zone) => repairMrz(zone, TODAY));

  test("takes the name that most readings agree upon, and calls it valid where fewer than half as many say otherwise", () => {
    const wrong = [(ERIKSSON[0] ?? "").replace("ANNA", "ANMA"), ERIKSSON[1] ?? ""];
    expect(voteMrz(readings(wrong, ERIKSSON, ERIKSSON), TODAY)?.parsed).toMatchObject({
      lines: ERIKSSON,
      problems: ["name-unconfirmed"],
    });
    const voted = voteMrz(readings(wrong, ERIKSSON, ERIKSSON, ERIKSSON), TODAY);
    expect(voted).toMatchObject({ agreeingReadings: 3, parsed: { valid: true, lines: ERIKSSON } });
  });

  test("puts a name together by majority and does not call it valid", () => {
    const spoil = (from: string, to: string) => [(ERIKSSON[0] ?? "").replace(from, to), ERIKSSON[1] ?? ""];
    const voted = voteMrz(
      readings(spoil("ANNA", "ANMA"), spoil("ERIK", "FRIK"), spoil("MARIA", "MAR1A".replace("1", "L"))),
      TODAY,
    );
    expect(voted?.parsed).toMatchObject({ lines: ERIKSSON, valid: false, problems: ["name-unconfirmed"] });
  });

  test("calls a name valid that two models read alike, not one that a single model repeats", () => {
    const [one] = readings(ERIKSSON);
    if (one === undefined) throw new Error("no reading");
    const by = (...models: readonly string[]) => models.map((model) => ({ ...one, model }));
    expect(voteMrz(by("mrz", "mrz2"), TODAY)?.parsed.valid).toBe(true);
    expect(voteMrz(by("mrz", "mrz"), TODAY)?.parsed.problems).toEqual(["name-unconfirmed"]);
    expect(voteMrz(by("mrz", "mrz", "mrz"), TODAY)?.parsed.valid).toBe(true);
  });

  test("prefers a number that was read over one that was mended by luck", () => {
    const spoiled = [ERIKSSON[0] ?? "", (ERIKSSON[1] ?? "").replace("L898902C3", "L8989O2C3")];
    expect(voteMrz(readings(spoiled, ERIKSSON), TODAY)?.parsed).toMatchObject({ valid: true, lines: ERIKSSON });
    expect(voteMrz([], TODAY)).toBeNull();
  });
});

describe("a line of dates", () => {
  const dates = "7408122F1204159UTO<<<<<<<<<<<6";

  test("is found within what was read of the border and background beside it", () => {
    expect(findZoneText(`K<${dates}44M`, [30])).toEqual({ from: 2, length: 30 });
    expect(findZoneText(`${ERIKSSON[1]}<<`, [44, 36])).toEqual({ from: 0, length: 44 });
    const visa = "UM234987<7UZB0406244M3302152YZWVDJLW";
    expect(findZoneText(`NPUNPC${visa}`, [44, 36])).toEqual({ from: 6, length: 36 });
    expect(findZoneText(`${visa}<<`, [44, 36])).toBeNull();
    const sheet = "D9UKGBOB80F4WUNDERSIGNED";
    expect(findZoneText(`${sheet}${dates}19S0808P9G900`, [30])).toEqual({ from: sheet.length, length: 30 });
    expect(findZoneText(`${sheet}${dates.replace("7408122", "7408123")}19S0808P9G900`, [30])).toBeNull();
  });

  test("is left alone where it has its length, or has lost characters of a longer one", () => {
    expect(findZoneText(dates, [30])).toBeNull();
    expect(findZoneText((ERIKSSON[1] ?? "").slice(0, 43), [44, 36])).toBeNull();
  });
});

test("every layout covers its composite with whole fields", () => {
  for (const layout of Object.values(LAYOUTS)) expect(layout.name.to).toBeLessThanOrEqual(layout.lineLength);
});
