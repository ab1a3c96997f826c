import { expect, test } from "vitest";
import { helpText } from "#electron/cli/helpText.ts";
import { parseArguments, parseSize } from "#electron/cli/parseArguments.ts";

test("assemble takes every option of the contract", () => {
  const line =
    "assemble scans more.pdf --route b11 --case c.json --languages eng,rus --json --jobs 3 --no-cache --out o --output split --naming b1-clear --max-size 10MB --no-searchable --allow-blockers --force";
  expect(parseArguments(line.split(" "))).toEqual({
    kind: "assemble",
    read: {
      inputs: ["scans", "more.pdf"],
      route: "b11",
      caseFile: "c.json",
      languages: ["eng", "rus"],
      json: true,
      jobs: 3,
      cache: false,
    },
    write: {
      out: "o",
      output: "split",
      naming: "b1-clear",
      maxSizeBytes: 10_000_000,
      searchable: false,
      allowBlockers: true,
      force: true,
    },
  });
});

test("the defaults are those of the contract", () => {
  expect(parseArguments(["assemble", "x", "--out", "o"])).toMatchObject({
    read: { route: null, languages: ["eng", "rus", "kaz"], json: false, cache: true },
    write: { output: "both", naming: null, maxSizeBytes: null, searchable: true, allowBlockers: false, force: false },
  });
  expect(parseArguments(["demo"])).toMatchObject({ kind: "demo", out: "qujat-demo" });
});

test.each([
  [["asemble"], 'There is no command "asemble".'],
  [["check"], "Name at least one INPUT"],
  [["check", "x", "--languages", "deu"], '"deu"'],
  [["check", "x", "--jobs", "0"], "--jobs is a whole number"],
  [["check", "x", "--rout", "b1"], "--rout"],
  [["assemble", "x"], "--out DIR"],
  [["assemble", "x", "--out", "o", "--output", "zip"], "--output is single, split or both"],
  [["assemble", "x", "--out", "o", "--max-size", "big"], "--max-size is a size"],
  [["compare", "a", "b"], "--kind name|number|date|visa-code"],
  [["compare", "--kind", "name", "a"], "exactly two values"],
  [["compare", "--kind", "name", "a", "b", "--context", "{"], "--context is not JSON"],
  [["mrz"], "at least one FILE"],
  [["demo", "x"], 'demo takes no "x"'],
])("%j says what is wrong", (argv, sentence) => {
  expect(() => parseArguments(argv)).toThrow(expect.objectContaining({ code: "usage" }));
  try {
    parseArguments(argv);
  } catch (error) {
    expect(JSON.stringify((error as { detail: unknown }).detail).replaceAll('\\"', '"')).toContain(sentence);
  }
});

test("sizes are decimal: 1 MB is 1,000,000 bytes", () => {
  expect([parseSize("10MB"), parseSize("800kB"), parseSize("1.5 MB"), parseSize("123")]).toEqual([
    10_000_000, 800_000, 1_500_000, 123,
  ]);
});

test("every command has help of its own", () => {
  for (const command of ["demo", "assemble", "check", "mrz", "compare", "routes", "serve"]) {
    expect(parseArguments([command, "--help"])).toEqual({ kind: "help", topic: command });
    expect(helpText(command)).toMatch(new RegExp(`^qujat ${command}`));
  }
  expect(helpText(null)).toContain("qujat assemble");
});
