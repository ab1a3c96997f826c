import { availableParallelism } from "node:os";
import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { AppError } from "#shared/domain/appError.ts";

export type Command =
  | { readonly kind: "help"; readonly topic: string | null }
  | { readonly kind: "version" }
  | {
      readonly kind: "demo";
      readonly out: string;
      readonly json: boolean;
      readonly jobs: number;
      readonly cache: boolean;
      readonly force: boolean;
    }
  | { readonly kind: "assemble"; readonly read: ReadOptions; readonly write: WriteOptions }
  | { readonly kind: "check"; readonly read: ReadOptions }
  | { readonly kind: "mrz"; readonly files: readonly string[]; readonly json: boolean; readonly jobs: number }
  | {
      readonly kind: "compare";
      readonly what: CompareKind;
      readonly a: string;
      readonly b: string;
      readonly context: unknown;
      readonly json: boolean;
    }
  | { readonly kind: "routes"; readonly id: string | null; readonly json: boolean }
  | { readonly kind: "serve"; readonly port: number; readonly open: boolean };

export const COMPARE_KINDS = ["name", "number", "date", "visa-code"] as const;
export type CompareKind = (typeof COMPARE_KINDS)[number];

export interface ReadOptions {
  readonly inputs: readonly string[];
  readonly route: string | null;
  readonly caseFile: string | null;
  readonly languages: readonly string[];
  readonly json: boolean;
  readonly jobs: number;
  readonly cache: boolean;
}

export interface WriteOptions {
  readonly out: string;
  readonly output: "single" | "split" | "both";
  readonly naming: string | null;
  readonly maxSizeBytes: number | null;
  readonly searchable: boolean;
  readonly allowBlockers: boolean;
  readonly force: boolean;
}

const SHARED = {
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const satisfies ParseArgsOptionsConfig;

const READ = {
  ...SHARED,
  route: { type: "string" },
  case: { type: "string" },
  languages: { type: "string" },
  jobs: { type: "string" },
  "no-cache": { type: "boolean" },
} as const satisfies ParseArgsOptionsConfig;

const OPTIONS: Readonly<Record<string, ParseArgsOptionsConfig>> = {
  demo: {
    ...SHARED,
    out: { type: "string" },
    jobs: { type: "string" },
    "no-cache": { type: "boolean" },
    force: { type: "boolean" },
  },
  check: READ,
  assemble: {
    ...READ,
    out: { type: "string" },
    output: { type: "string" },
    naming: { type: "string" },
    "max-size": { type: "string" },
    searchable: { type: "boolean" },
    "no-searchable": { type: "boolean" },
    "allow-blockers": { type: "boolean" },
    force: { type: "boolean" },
  },
  mrz: { ...SHARED, jobs: { type: "string" } },
  compare: { ...SHARED, kind: { type: "string" }, context: { type: "string" } },
  routes: SHARED,
  serve: { ...SHARED, port: { type: "string" }, open: { type: "boolean" } },
};

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** Reads the command line. Throws AppError "usage" that says which word is wrong. */
export function parseArguments(argv: readonly string[]): Command {
  const [name, ...rest] = argv;
  if (name === undefined || name === "--help" || name === "-h") return { kind: "help", topic: null };
  if (name === "help") return { kind: "help", topic: rest[0] ?? null };
  if (name === "--version" || name === "-v" || name === "version") return { kind: "version" };
  const options = OPTIONS[name];
  if (options === undefined) throw usage(`There is no command "${name}".`);
  const { values, positionals } = parse(rest, options);
  if (values.help === true) return { kind: "help", topic: name };
  return build(name, values, positionals);
}

function build(name: string, values: Values, positionals: readonly string[]): Command {
  const json = values.json === true;
  switch (name) {
    case "demo":
      expectNone(positionals, "demo");
      return {
        kind: "demo",
        out: text(values, "out") ?? "qujat-demo",
        json,
        jobs: jobsOf(values),
        cache: values["no-cache"] !== true,
        force: values.force === true,
      };
    case "check":
      return { kind: "check", read: readOptions(values, positionals) };
    case "assemble":
      return { kind: "assemble", read: readOptions(values, positionals), write: writeOptions(values) };
    case "mrz":
      if (positionals.length === 0) throw usage("mrz needs at least one FILE.");
      return { kind: "mrz", files: positionals, json, jobs: jobsOf(values) };
    case "compare":
      return compareCommand(values, positionals, json);
    case "routes":
      if (positionals.length > 1) throw usage(`routes takes one route id, not ${positionals.length}.`);
      return { kind: "routes", id: positionals[0] ?? null, json };
    default:
      expectNone(positionals, "serve");
      return { kind: "serve", port: wholeNumber(values, "port", 0, 65_535) ?? 0, open: values.open === true };
  }
}

function compareCommand(values: Values, positionals: readonly string[], json: boolean): Command {
  const what = COMPARE_KINDS.find((kind) => kind === values.kind);
  if (what === undefined) throw usage(`compare needs --kind ${COMPARE_KINDS.join("|")}.`);
  const [a, b] = positionals;
  if (a === undefined || b === undefined || positionals.length > 2) {
    throw usage('compare needs exactly two values: qujat compare --kind name "IVANOV IVAN" "Иванов Иван".');
  }
  const given = text(values, "context");
  let context: unknown = {};
  if (given !== null) {
    try {
      context = JSON.parse(given);
    } catch {
      throw usage(`--context is not JSON: ${given}`);
    }
  }
  return { kind: "compare", what, a, b, context, json };
}

function readOptions(values: Values, inputs: readonly string[]): ReadOptions {
  if (inputs.length === 0) throw usage("Name at least one INPUT: a file, a folder, or a saved pack.");
  const languages = (text(values, "languages") ?? "eng,rus,kaz").split(",").map((code) => code.trim());
  const unknown = languages.find((code) => !["eng", "rus", "kaz"].includes(code));
  if (unknown !== undefined) throw usage(`--languages knows eng, rus and kaz, not "${unknown}".`);
  return {
    inputs,
    route: text(values, "route"),
    caseFile: text(values, "case"),
    languages,
    json: values.json === true,
    jobs: jobsOf(values),
    cache: values["no-cache"] !== true,
  };
}

function writeOptions(values: Values): WriteOptions {
  const out = text(values, "out");
  if (out === null) throw usage("assemble needs --out DIR, the folder for the finished pack.");
  const output = text(values, "output") ?? "both";
  if (output !== "single" && output !== "split" && output !== "both") {
    throw usage(`--output is single, split or both, not "${output}".`);
  }
  const limit = text(values, "max-size");
  return {
    out,
    output,
    naming: text(values, "naming"),
    maxSizeBytes: limit === null ? null : parseSize(limit),
    searchable: values["no-searchable"] !== true,
    allowBlockers: values["allow-blockers"] === true,
    force: values.force === true,
  };
}

/** "10MB" -> 10,000,000 bytes; 1 kB = 1,000 bytes. Throws AppError "usage". */
export function parseSize(size: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*(B|kB|MB|GB)?$/i.exec(size.trim());
  const unit = { b: 1, kb: 1_000, mb: 1_000_000, gb: 1_000_000_000 }[(match?.[2] ?? "B").toLowerCase()];
  const bytes = match === null || unit === undefined ? 0 : Math.floor(Number(match[1]) * unit);
  if (bytes < 1) throw usage(`--max-size is a size like 10MB or 800kB, not "${size}".`);
  return bytes;
}

function parse(
  args: readonly string[],
  options: ParseArgsOptionsConfig,
): { values: Values; positionals: readonly string[] } {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw usage(error instanceof Error ? firstSentence(error.message) : String(error));
  }
}

function firstSentence(message: string): string {
  return `${message.split(". ")[0]?.replace(/\.$/, "")}.`;
}

function text(values: Values, name: string): string | null {
  const value = values[name];
  return typeof value === "string" ? value : null;
}

function jobsOf(values: Values): number {
  return wholeNumber(values, "jobs", 1, 64) ?? availableParallelism();
}

function wholeNumber(values: Values, name: string, least: number, most: number): number | null {
  const given = text(values, name);
  if (given === null) return null;
  const number = Number(given);
  if (!Number.isInteger(number) || number < least || number > most) {
    throw usage(`--${name} is a whole number from ${least} to ${most}, not "${given}".`);
  }
  return number;
}

function expectNone(positionals: readonly string[], command: string): void {
  if (positionals.length > 0) throw usage(`${command} takes no "${positionals[0]}".`);
}

function usage(what: string): AppError {
  return new AppError("usage", { what });
}
