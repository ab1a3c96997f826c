/** What is known of one side of a comparison. */
export interface SideContext {
  /** The value came through text recognition. */
  readonly ocr?: boolean;
  readonly source?: string;
  /** Document language: "rus", "kk", ... */
  readonly lang?: string;
  /** Running text, where a name may be declined. */
  readonly freeText?: boolean;
  /** The MRZ name field is full, so that the name may be cut. */
  readonly truncated?: boolean;
  /** Word confidence of the recogniser, 0..1 or 0..100. */
  readonly wordConf?: number;
  /** A date is printed as in an MRZ: YYMMDD. */
  readonly mrz?: boolean;
  /** "birth", "expiry", "issue", ... */
  readonly field?: string;
  /** ISO date from which a century is told. */
  readonly today?: string;
  /** Issuing state, ISO 3166-1 alpha-3. */
  readonly country?: string;
  /** Order of numeric dates that the rest of the document shows (names.md 4.2). */
  readonly order?: DateOrder;
}

export type DateOrder = "dmy" | "mdy" | "ymd";

/** What is known of both sides (names.md 3.1, 3.10, 4.4, 5.1); keys in A and B exist for every side's fact. */
export interface CompareContext extends SideContext {
  readonly ocrA?: boolean;
  readonly ocrB?: boolean;
  readonly truncatedA?: boolean;
  readonly truncatedB?: boolean;
  readonly freeTextA?: boolean;
  readonly freeTextB?: boolean;
  readonly sourceA?: string;
  readonly sourceB?: string;
  readonly langA?: string;
  readonly langB?: string;
  readonly wordConfA?: number;
  readonly wordConfB?: number;
  /** Check digit that the MRZ prints after the number of that side. */
  readonly mrzCheckA?: string;
  readonly mrzCheckB?: string;
  /** MRZ code of the holder's nationality. */
  readonly nationality?: string;
  readonly hints?: readonly string[];
  /** The holder is known to have one name only. */
  readonly singleNameOk?: boolean;
  /** Trusted Cyrillic forms of the same person's name, for the bridge rule (names.md 3.4 step 8). */
  readonly cyrillic?: string | readonly string[];
  readonly a?: SideContext;
  readonly b?: SideContext;
}

/** Why a context cannot be used. `path` names the key: "b.field", "hints[1]". */
export interface ContextFault {
  readonly kind: "unknown-key" | "wrong-type";
  readonly path: string;
  /** What is expected there; for an unknown key, the keys that exist. */
  readonly expected: string;
}

export type ParsedContext =
  | { readonly ok: true; readonly context: CompareContext }
  | { readonly ok: false; readonly fault: ContextFault };

const SIDE_KEYS: Readonly<Record<keyof SideContext, string>> = {
  ocr: "boolean",
  source: "string",
  lang: "string",
  freeText: "boolean",
  truncated: "boolean",
  wordConf: "number",
  mrz: "boolean",
  field: "string",
  today: "date",
  country: "string",
  order: "order",
};

const KEYS: Readonly<Record<keyof CompareContext, string>> = {
  ...SIDE_KEYS,
  ocrA: "boolean",
  ocrB: "boolean",
  truncatedA: "boolean",
  truncatedB: "boolean",
  freeTextA: "boolean",
  freeTextB: "boolean",
  sourceA: "string",
  sourceB: "string",
  langA: "string",
  langB: "string",
  wordConfA: "number",
  wordConfB: "number",
  mrzCheckA: "check digit",
  mrzCheckB: "check digit",
  nationality: "string",
  hints: "strings",
  singleNameOk: "boolean",
  cyrillic: "string or strings",
  a: "object",
  b: "object",
};

const EXPECTED: Readonly<Record<string, string>> = {
  boolean: "true or false",
  string: "a text",
  number: "a number",
  date: "a date as 2026-11-20",
  order: "dmy, mdy or ymd",
  strings: "a list of texts",
  "string or strings": "a text or a list of texts",
  "check digit": "one digit as a text",
  object: "an object",
};

/** Checks a context that came through a door. An unknown key is a fault that names it. */
export function parseCompareContext(value: unknown): ParsedContext {
  const fault = faultIn(value, KEYS, "");
  if (fault !== null) return { ok: false, fault };
  return isContext(value) ? { ok: true, context: value } : { ok: false, fault: wrongType("", "object") };
}

function isContext(value: unknown): value is CompareContext {
  return faultIn(value, KEYS, "") === null;
}

function faultIn(value: unknown, keys: Readonly<Record<string, string>>, path: string): ContextFault | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrongType(path, "object");
  for (const [key, inner] of Object.entries(value)) {
    const at = path === "" ? key : `${path}.${key}`;
    const type = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (type === undefined) return { kind: "unknown-key", path: at, expected: Object.keys(keys).join(", ") };
    const fault = type === "object" ? faultIn(inner, SIDE_KEYS, at) : faultOfType(inner, type, at);
    if (fault !== null) return fault;
  }
  return null;
}

function faultOfType(value: unknown, type: string, path: string): ContextFault | null {
  if (type === "strings" || (type === "string or strings" && Array.isArray(value))) {
    if (!Array.isArray(value)) return wrongType(path, type);
    const wrong = value.findIndex((item) => typeof item !== "string");
    return wrong >= 0 ? wrongType(`${path}[${wrong}]`, "string") : null;
  }
  const right =
    type === "boolean"
      ? typeof value === "boolean"
      : type === "number"
        ? typeof value === "number" && Number.isFinite(value)
        : type === "date"
          ? typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)
          : type === "order"
            ? value === "dmy" || value === "mdy" || value === "ymd"
            : type === "check digit"
              ? typeof value === "string" && /^[0-9<]$/.test(value)
              : typeof value === "string";
  return right ? null : wrongType(path, type);
}

function wrongType(path: string, type: string): ContextFault {
  return { kind: "wrong-type", path, expected: EXPECTED[type] ?? type };
}

const OCR_SOURCES: ReadonlySet<string> = new Set(["mrz", "viz-ocr", "ocr"]);

/** One side's facts: its own, else those of both. */
export function sideOf(context: CompareContext, side: "A" | "B"): SideContext & { readonly ocr: boolean } {
  const own = (side === "A" ? context.a : context.b) ?? {};
  const letter = <T>(forA: T | undefined, forB: T | undefined): T | undefined => (side === "A" ? forA : forB);
  const defined = <K extends keyof SideContext>(key: K, value: SideContext[K] | undefined) =>
    value === undefined ? {} : { [key]: value };
  const source = own.source ?? letter(context.sourceA, context.sourceB) ?? context.source;
  return {
    ...defined("source", source),
    ...defined("lang", own.lang ?? letter(context.langA, context.langB) ?? context.lang),
    ...defined("freeText", own.freeText ?? letter(context.freeTextA, context.freeTextB) ?? context.freeText),
    ...defined("truncated", own.truncated ?? letter(context.truncatedA, context.truncatedB) ?? context.truncated),
    ...defined("wordConf", own.wordConf ?? letter(context.wordConfA, context.wordConfB) ?? context.wordConf),
    ...defined("mrz", own.mrz ?? context.mrz),
    ...defined("field", own.field ?? context.field),
    ...defined("today", own.today ?? context.today),
    ...defined("country", own.country ?? context.country),
    ...defined("order", own.order ?? context.order),
    ocr: own.ocr ?? letter(context.ocrA, context.ocrB) ?? context.ocr ?? OCR_SOURCES.has(source ?? ""),
  };
}
