import { readFileSync } from "node:fs";
import type { Chance } from "#resources/samples/press/chance.ts";
import type { Field } from "#shared/domain/document.ts";

/** How hard a page is to read. */
export const LEVELS = ["perfect", "clean", "office", "phone", "harsh"] as const;
export type NoiseLevel = (typeof LEVELS)[number];

interface Confusions {
  readonly characters: number;
  readonly pairs: readonly (readonly [truth: string, read: string, count: number])[];
}

const tables = JSON.parse(readFileSync(new URL("confusions.json", import.meta.url), "utf8")) as Readonly<
  Record<string, Confusions>
>;

/** Chance that one character is misread, and how sure the reader is of what it reads (measured on the reading benchmark). */
const RATES: Readonly<Record<NoiseLevel, { readonly letter: number; readonly sure: number; readonly spread: number }>> =
  {
    perfect: { letter: 0, sure: 0.9, spread: 0.02 },
    clean: { letter: 0.0002, sure: 0.88, spread: 0.03 },
    office: { letter: 0.0005, sure: 0.87, spread: 0.04 },
    phone: { letter: 0.001, sure: 0.85, spread: 0.05 },
    harsh: { letter: 0.003, sure: 0.84, spread: 0.06 },
  };

/** A value as the reader gives it: mostly right and sure of itself; where a letter is wrong, mostly less so. */
export function readField(field: Field, level: NoiseLevel, c: Chance): Field {
  const rate = RATES[level];
  const normal = () => (c.next() + c.next() + c.next() - 1.5) * 1.4;
  const printed = isDate(field) ? field.raw : field.value;
  const read =
    level === "perfect" || field.source === "text" || BY_MEANING.has(field.name)
      ? printed
      : misread(printed, field, rate.letter, c);
  const wrong = read !== printed;
  const low = !wrong && level !== "perfect" && c.chance(0.04);
  const sure = wrong ? 0.71 + normal() * 0.11 : low ? 0.6 + normal() * 0.08 : rate.sure + normal() * rate.spread;
  const confidence = field.source === "text" ? 1 : Math.round(Math.min(0.96, Math.max(0.3, sure)) * 1000) / 1000;
  if (!wrong) return { ...field, confidence };
  return isDate(field)
    ? { ...field, raw: read, value: dateOf(read) ?? "", confidence }
    : { ...field, raw: read, value: read, confidence };
}

/** Told by their meaning, so that a wrong letter is no wrong value. */
const BY_MEANING: ReadonlySet<Field["name"]> = new Set(["nationality", "sex", "entries", "visaCategory", "purpose"]);

function isDate({ name }: Field): boolean {
  return /Date$|^stay|^statement/u.test(name);
}

/** Digits of a date that is written with digits; "" is a day that does not exist. */
function dateOf(read: string): string | null {
  const parts = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(read);
  if (parts === null) return /^\d{4}-\d\d-\d\d$/.test(read) && !Number.isNaN(Date.parse(read)) ? read : null;
  const date = `${parts[3]}-${parts[2]}-${parts[1]}`;
  return Number.isNaN(Date.parse(date)) || new Date(date).toISOString().slice(0, 10) !== date ? null : date;
}

function tableFor(text: string, field: Field): Confusions {
  const name = /\d/.test(text)
    ? "digits"
    : /[әғқңөұүһі]/iu.test(text)
      ? `kazakh${caseOf(text)}`
      : /[а-яё]/iu.test(text)
        ? `russian${caseOf(text)}`
        : `latin${caseOf(text)}`;
  const table = tables[name];
  if (table === undefined) throw new Error(`no confusions for ${field.name}`);
  return table;
}

function caseOf(text: string): "Upper" | "Lower" {
  return text === text.toUpperCase() ? "Upper" : "Lower";
}

/** Up to two misreadings, drawn from the measured ones that the text offers; one in seven is any other letter. */
function misread(text: string, field: Field, rate: number, c: Chance): string {
  let read = text;
  for (let turn = 0; turn < 2; turn += 1) {
    if (!c.chance(1 - (1 - rate) ** [...text].length)) continue;
    const offered = tableFor(text, field).pairs.filter(([truth]) => read.includes(truth));
    if (offered.length === 0 || c.chance(0.15)) {
      const at = c.whole(0, read.length - 1);
      const letter = /\d/.test(read.charAt(at))
        ? c.digits(1)
        : c.pick([...(/[а-я]/iu.test(read) ? "аоенитс" : "aeionrs")]);
      read = read.slice(0, at) + (read === read.toUpperCase() ? letter.toUpperCase() : letter) + read.slice(at + 1);
      continue;
    }
    const total = offered.reduce((sum, [, , count]) => sum + count, 0);
    const drawn = c.next() * total;
    const sums = offered.map((_, index) => offered.slice(0, index + 1).reduce((sum, [, , count]) => sum + count, 0));
    const [truth, mistaken] = offered[sums.findIndex((sum) => drawn < sum)] as (typeof offered)[number];
    const places = [...read.matchAll(new RegExp(truth.replace(/[$|[\]]/g, "\\$&"), "gu"))].map(({ index }) => index);
    const at = c.pick(places);
    read = read.slice(0, at) + mistaken + read.slice(at + truth.length);
  }
  return read;
}
