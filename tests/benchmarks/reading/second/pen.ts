import type { Chance } from "#resources/samples/press/chance.ts";
import type { DocumentKind, FieldName } from "#shared/domain/document.ts";
import type { Subject, TruthField, TruthZone } from "../truth.ts";
import type { Human, Tale } from "./tale.ts";

export type Tongue = "en" | "ru" | "kk";
export type Half = "tune" | "final" | "third";

/** How one paper is written: its chance, its face, and one date writing for each language. */
export interface Pen {
  readonly c: Chance;
  readonly face: string;
  readonly date: (iso: string, tongue?: Tongue) => string;
}

export interface Printed {
  readonly pages: readonly string[];
  readonly fields: readonly TruthField[];
  readonly zone?: TruthZone;
  readonly translation?: boolean;
}

/** One layout of one kind of paper. */
export interface Sheet {
  readonly id: string;
  readonly half: Half;
  readonly kind: DocumentKind;
  readonly print: (t: Tale, p: Pen) => Printed;
}

const en = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const ru = [
  "января",
  "февраля",
  "марта",
  "апреля",
  "мая",
  "июня",
  "июля",
  "августа",
  "сентября",
  "октября",
  "ноября",
  "декабря",
];
const kk = [
  "қаңтар",
  "ақпан",
  "наурыз",
  "сәуір",
  "мамыр",
  "маусым",
  "шілде",
  "тамыз",
  "қыркүйек",
  "қазан",
  "қараша",
  "желтоқсан",
];
type Writing = (y: string, m: string, d: string) => string;
const at = (list: readonly string[], m: string): string => list[Number(m) - 1] ?? "";
const writings: Readonly<Record<Tongue, readonly Writing[]>> = {
  en: [
    (y, m, d) => `${d}.${m}.${y}`,
    (y, m, d) => `${d}/${m}/${y}`,
    (y, m, d) => `${Number(d)} ${at(en, m)} ${y}`,
    (y, m, d) => `${at(en, m)} ${Number(d)}, ${y}`,
    (y, m, d) => `${d} ${at(en, m).slice(0, 3).toUpperCase()} ${y}`,
    (y, m, d) => `${y}-${m}-${d}`,
    (y, m, d) => `${d}-${at(en, m).slice(0, 3)}-${y}`,
  ],
  ru: [
    (y, m, d) => `${d}.${m}.${y}`,
    (y, m, d) => `${d}.${m}.${y} г.`,
    (y, m, d) => `${Number(d)} ${at(ru, m)} ${y} г.`,
    (y, m, d) => `«${d}» ${at(ru, m)} ${y} года`,
  ],
  kk: [
    (y, m, d) => `${d}.${m}.${y}`,
    (y, m, d) => `${y} ж. ${Number(d)} ${at(kk, m)}`,
    (y, m, d) => `${y} жылғы ${Number(d)} ${at(kk, m)}`,
    (y, m, d) => `${d}.${m}.${y} ж.`,
  ],
};
const faces = [
  "Liberation Serif",
  "Liberation Sans",
  "DejaVu Sans",
  "DejaVu Serif",
  "FreeSerif",
  "Liberation Sans Narrow",
  "FreeSans",
  "Liberation Mono",
];

export function makePen(c: Chance): Pen {
  const chosen = { en: c.pick(writings.en), ru: c.pick(writings.ru), kk: c.pick(writings.kk) };
  return {
    c,
    face: c.pick(faces.slice(0, 7)),
    date: (iso, tongue = "en") => chosen[tongue](iso.slice(0, 4), iso.slice(5, 7), iso.slice(8, 10)),
  };
}

/** A date as figures with points, for papers that never write it otherwise. */
export const dots = (iso: string): string => iso.split("-").reverse().join(".");

export const title = (name: string): string =>
  name.toLowerCase().replaceAll(/(^|[\s'’-])(\p{L})/gu, (_, a: string, b: string) => a + b.toUpperCase());
export const mr = (h: Human): string => (h.sex === "M" ? "Mr." : "Ms.");
export const latin = (h: Human): string => [h.giv, h.sur].filter((x) => x !== "").join(" ");
export const surFirst = (h: Human, between = " "): string => [h.sur, h.giv].filter((x) => x !== "").join(between);
export const ruFull = (h: Human): string => [h.ruSur, h.ruGiv, h.ruPat].filter((x) => x !== "").join(" ");
export const kkFull = (h: Human): string => [h.kkSur, h.kkGiv, h.kkPat].filter((x) => x !== "").join(" ");

/** Dative (кому) or genitive (кого) of a Russian full name of the usual shapes. */
export function ruCase(h: Human, which: "dat" | "gen" | "ins"): string {
  const f = h.sex === "F";
  const sur = /(ов|ев|ин|ын)а$/.test(h.ruSur)
    ? h.ruSur.replace(/а$/, "ой")
    : !f && /(ов|ев|ин|ын)$/.test(h.ruSur)
      ? h.ruSur + { dat: "у", gen: "а", ins: "ым" }[which]
      : h.ruSur;
  const giv = h.ruGiv.includes(" ")
    ? h.ruGiv
    : /ия$/.test(h.ruGiv)
      ? h.ruGiv.replace(/я$/, { dat: "и", gen: "и", ins: "ей" }[which])
      : f && /а$/.test(h.ruGiv)
        ? h.ruGiv.replace(/а$/, { dat: "е", gen: "ы", ins: "ой" }[which])
        : !f && /[бвгдзклмнпрстфхчш]$/.test(h.ruGiv)
          ? h.ruGiv + { dat: "у", gen: "а", ins: "ом" }[which]
          : !f && /й$/.test(h.ruGiv)
            ? h.ruGiv.replace(/й$/, { dat: "ю", gen: "я", ins: "ем" }[which])
            : h.ruGiv;
  const pat = /вич$/.test(h.ruPat)
    ? h.ruPat + { dat: "у", gen: "а", ins: "ем" }[which]
    : /вна$/.test(h.ruPat)
      ? h.ruPat.replace(/а$/, { dat: "е", gen: "ы", ins: "ой" }[which])
      : h.ruPat;
  return [sur, giv, pat].filter((x) => x !== "").join(" ");
}

export const val = (
  name: FieldName,
  value: string,
  subject: Subject = "applicant",
  also: readonly string[] = [],
): TruthField => ({ name, value, subject, ...(also.length > 0 ? { also } : {}) });
/** Surname and given names; a holder of one name has only that. */
export const split = (h: Human, subject: Subject = "applicant"): TruthField[] => [
  val("surname", h.sur, subject),
  ...(h.giv === "" ? [] : [val("givenNames", h.giv, subject)]),
];
export const whole = (h: Human, subject: Subject = "applicant"): TruthField => val("fullName", latin(h), subject);
export const wholeRu = (h: Human, subject: Subject, ...also: string[]): TruthField =>
  val("fullName", ruFull(h), subject, also);
export const own = (h: Human, subject: Subject = "applicant"): TruthField[] => [
  val("passportNumber", h.pass, subject),
  val("birthDate", h.born, subject),
];

export type Row = readonly [caption: string, value: string];
const cell = (s: string): string => s.replaceAll("\n", "<br>");
/** Ways to put captions and values on paper. */
export const put = {
  colon: (rows: readonly Row[]): string => rows.map(([k, v]) => `<div class="r">${k}: <b>${v}</b></div>`).join(""),
  dash: (rows: readonly Row[]): string => rows.map(([k, v]) => `<div class="r">${k} – ${v}</div>`).join(""),
  side: (rows: readonly Row[]): string =>
    `<table class="side">${rows.map(([k, v]) => `<tr><td class="k">${cell(k)}</td><td>${v}</td></tr>`).join("")}</table>`,
  boxed: (rows: readonly Row[]): string =>
    `<table class="boxed">${rows.map(([k, v]) => `<tr><td class="k">${cell(k)}</td><td>${v}</td></tr>`).join("")}</table>`,
  above: (rows: readonly Row[], columns = 2): string =>
    `<div class="grid" style="grid-template-columns:repeat(${columns},1fr)">${rows.map(([k, v]) => `<div><div class="cap">${cell(k)}</div><div class="v">${v}&nbsp;</div></div>`).join("")}</div>`,
  below: (rows: readonly Row[]): string =>
    rows.map(([k, v]) => `<div class="line">${v}&nbsp;</div><div class="under">(${k})</div>`).join(""),
  numbered: (rows: readonly Row[], from = 1): string =>
    rows.map(([k, v], i) => `<div class="r">${i + from}. ${k} <u>&nbsp;${v}&nbsp;</u></div>`).join(""),
  dotted: (rows: readonly Row[], from = 0): string =>
    rows
      .map(
        ([k, v], i) =>
          `<div class="dot"><span>${from > 0 ? `${i + from}. ` : ""}${k}</span><i></i><span>${v}</span></div>`,
      )
      .join(""),
  headed: (heads: readonly string[], lines: readonly (readonly string[])[]): string =>
    `<table class="headed"><tr>${heads.map((h) => `<th>${cell(h)}</th>`).join("")}</tr>${lines.map((l) => `<tr>${l.map((x) => `<td>${x}</td>`).join("")}</tr>`).join("")}</table>`,
  letters: (rows: readonly Row[]): string =>
    rows
      .map(
        ([k, v]) =>
          `<div class="cap">${k}</div><div class="letters">${[...v.toUpperCase().padEnd(24)].map((x) => `<span>${x === " " ? "&nbsp;" : x}</span>`).join("")}</div>`,
      )
      .join(""),
  ticks: (choices: readonly string[], chosen: string): string =>
    choices.map((x) => `<span class="tick">${x === chosen ? "☒" : "☐"} ${x}</span>`).join(" "),
};
export const h1 = (s: string): string => `<h1>${s}</h1>`;
export const par = (...s: string[]): string => s.map((x) => `<p>${x}</p>`).join("");
export const right = (s: string): string => `<div class="right">${cell(s)}</div>`;
export const two = (a: string, b: string): string => `<div class="two"><div>${a}</div><div>${b}</div></div>`;

/** The printable page set of one paper. */
export function paper(face: string, pages: readonly string[]): string {
  return `<!doctype html><html><head><meta charset="utf-8"><style>
*{box-sizing:border-box;margin:0;padding:0}@page{size:A4;margin:0}
body{font:11pt/1.42 "${face}";color:#16161a}
section{width:210mm;height:296.8mm;padding:18mm 17mm;overflow:hidden;position:relative;break-after:page}section:last-child{break-after:auto}
h1{font-size:14pt;text-align:center;margin:3mm 0 5mm}h2{font-size:11.5pt;margin:4mm 0 2mm}p{margin:2.4mm 0;text-align:justify}
.r{margin:1.4mm 0}.right{text-align:right;margin:3mm 0}.head{border-bottom:.5mm solid #345;padding-bottom:3mm;margin-bottom:6mm}.small{font-size:8.5pt;color:#555}
table{border-collapse:collapse;width:100%;margin:3mm 0}.side td{padding:1mm 2mm 1mm 0;vertical-align:top}.side .k{width:42%;color:#444}
.boxed td,.headed td,.headed th{border:.25mm solid #777;padding:1.3mm 2mm;vertical-align:top;font-weight:normal;text-align:left}.boxed .k{width:40%;background:#f1f3f5}.headed{font-size:9pt}.headed th{background:#e8ecf0;font-weight:bold}
.grid{display:grid;gap:2.4mm 6mm}.cap{font-size:7.5pt;color:#70757c}.v{font-size:11pt}
.line{border-bottom:.25mm solid #444;text-align:center;margin-top:3mm}.under{font-size:7.5pt;text-align:center;color:#444}
.dot{display:flex;gap:1mm;margin:1.2mm 0;align-items:flex-end}.dot i{flex:1;border-bottom:.3mm dotted #555;margin-bottom:1.4mm}
.letters{display:flex;margin:0 0 2mm}.letters span{width:6.6mm;height:7mm;border:.25mm solid #888;margin-left:-.25mm;text-align:center;font:11pt/7mm "Liberation Mono"}
.two{display:grid;grid-template-columns:1fr 1fr;gap:8mm}.tick{margin-right:4mm}.mrz{font:13.4pt/7mm "OCR B";white-space:pre;position:absolute;left:14mm;bottom:14mm}
.card{width:120mm;height:76mm;border:.4mm solid #9ab;border-radius:4mm;padding:6mm;margin:6mm auto;position:relative;font-size:9pt;line-height:1.25}.pagebox{border:.4mm solid #9ab;width:176mm;height:124mm;padding:7mm;position:relative;font-size:9.5pt;line-height:1.25}
</style></head><body>${pages.map((x) => `<section>${x}</section>`).join("")}</body></html>`;
}
