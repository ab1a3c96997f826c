import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { iinCheckDigit, mrzCheckDigit, td1Lines, td3Lines } from "#resources/samples/press/officialNumbers.ts";

const samples = join(import.meta.dirname, "..", "..", "..", "resources", "samples");
const folders = readdirSync(samples, { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && readdirSync(join(samples, entry.name)).includes("case.json"),
);

interface Truth {
  readonly route: string;
  readonly documents: readonly { readonly file: string; readonly translationOf?: string }[];
  readonly mistakes: readonly { readonly file: string }[];
  readonly harmless: readonly { readonly files: readonly string[] }[];
}

describe("the sample packs", () => {
  it.each(folders.map((entry) => entry.name))(
    "%s: the truth names every file and no other, and the folder stays small",
    (name) => {
      const truth = JSON.parse(readFileSync(join(samples, `${name}.truth.json`), "utf8")) as Truth;
      const files = readdirSync(join(samples, name))
        .filter((file) => file !== "case.json")
        .map((file) => file.normalize("NFC"));
      expect(truth.documents.map((d) => d.file).sort()).toEqual(files.sort());
      for (const file of [
        ...truth.mistakes.map((m) => m.file),
        ...truth.harmless.flatMap((h) => h.files),
        ...truth.documents.flatMap((d) => d.translationOf ?? []),
      ])
        expect(files).toContain(file);
      const bytes = files.reduce((sum, file) => sum + statSync(join(samples, name, file)).size, 0);
      expect(bytes).toBeLessThan(name === "b11-family" ? 12_000_000 : 1_500_000);
      const facts = JSON.parse(readFileSync(join(samples, name, "case.json"), "utf8")) as { route: string };
      expect(facts.route).toBe(truth.route);
    },
  );
});

describe("the printer's official numbers", () => {
  it("prints the zones that the specification prints", () => {
    expect(
      td3Lines({
        code: "P<",
        issuer: "UTO",
        nationality: "UTO",
        surname: "ERIKSSON",
        givenNames: "ANNA MARIA",
        number: "L898902C3",
        birthDate: "1974-08-12",
        expiryDate: "2012-04-15",
        sex: "F",
        optional: "ZE184226B",
      }),
    ).toEqual(["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"]);
    expect(
      td1Lines({
        code: "ID",
        issuer: "KAZ",
        nationality: "KAZ",
        surname: "SEIDAKHMETOVA",
        givenNames: "MADINA",
        number: "041236587",
        birthDate: "1988-04-12",
        expiryDate: "2031-04-11",
        sex: "F",
        optional: "880412401006",
      }),
    ).toEqual(["IDKAZ0412365878880412401006<<<", "8804123F3104116KAZ<<<<<<<<<<<2", "SEIDAKHMETOVA<<MADINA<<<<<<<<<"]);
    expect(mrzCheckDigit("AB2134<<<")).toBe("5");
  });

  it("completes IIN and BIN as the two-round check asks", () => {
    expect(["88041240100", "90010130081", "06121160001", "94014000038", "18044001234"].map(iinCheckDigit)).toEqual([
      "6",
      "1",
      "2",
      "5",
      "9",
    ]);
  });
});
