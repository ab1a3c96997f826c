import { guilloche, rosette } from "#resources/samples/press/inks.ts";
import { td1Lines, td3Lines } from "#resources/samples/press/officialNumbers.ts";
import { portrait, type Sitter } from "#resources/samples/press/portrait.ts";
import { sheet } from "#resources/samples/press/printer.ts";
import { passportDate } from "../captions.ts";
import type { Look, Paper } from "../look.ts";
import type { Soul, Story } from "../story.ts";
import type { Subject, TruthField } from "../truth.ts";

const escapeMrz = (lines: readonly string[]): string => lines.join("\n").replaceAll("<", "&lt;");
const tones = [
  ["#efc9a9", "#d9a684"],
  ["#e3b48c", "#c08d66"],
  ["#c9956c", "#a8754f"],
  ["#f3d6bf", "#dcb295"],
] as const;
const hairs = [
  ["#2b1c16", "#5a3d30"],
  ["#17130f", "#3a322b"],
  ["#6b4a2a", "#9a7148"],
  ["#8a8a88", "#b5b4b0"],
] as const;

export function sitter(soul: Soul): Sitter {
  const n = [...soul.birthCityEn, ...soul.passportIssued].reduce((sum, char) => sum + char.charCodeAt(0), 0);
  const [skin, shade] = tones[n % tones.length] ?? tones[0];
  const [hair, hairLight] = hairs[(n >> 2) % hairs.length] ?? hairs[0];
  return {
    sex: soul.sex,
    skin,
    shade,
    hair,
    hairLight,
    eyes: "#3d2a1e",
    clothes: ["#2f5468", "#4a2f3c", "#2d3a2c", "#39393f"][n % 4] ?? "#333",
    collar: "#f3efe8",
    background: "#f0f2f4",
  };
}

export function photoPaper(s: Story): Paper {
  return {
    kind: "photo",
    layout: "studio",
    pages: [sheet(`<div style="position:absolute;inset:0">${portrait(sitter(s.applicant))}</div>`)],
    widthMm: 35,
    heightMm: 45,
    fields: [],
    zone: null,
  };
}

/** A passport's data page: three arrangements of the printed zone over a right machine-readable zone. */
export function passportPaper(soul: Soul, subject: Subject, look: Look): Paper {
  const c = look.chance;
  const personal =
    soul.country.code === "UZB" ? c.digits(14) : soul.country.code === "KAZ" || c.chance(0.6) ? "" : c.digits(10);
  const lines = td3Lines({
    code: "P<",
    issuer: soul.country.code === "DEU" ? "D" : soul.country.code,
    nationality: soul.country.code === "DEU" ? "D" : soul.country.code,
    surname: soul.name.surname,
    givenNames: soul.name.given,
    number: soul.passportNumber,
    birthDate: soul.birthDate,
    expiryDate: soul.passportExpires,
    sex: soul.sex,
    optional: personal,
  });
  const bilingual = ["RUS", "KGZ"].includes(soul.country.code);
  const label = (en: string, ru: string): string => (bilingual ? `${ru} / ${en}` : en);
  const both = (latin: string, cyrillic: string): string =>
    bilingual ? `${cyrillic.toUpperCase()} / ${latin}` : latin;
  const number = c.chance(0.3)
    ? `${soul.passportNumber.slice(0, 2)} ${soul.passportNumber.slice(2)}`
    : soul.passportNumber;
  const arrangement = c.whole(0, 2);
  const left = arrangement === 1 ? 6 : 40;
  const photoLeft = arrangement === 1 ? 88 : 5;
  const step = bilingual ? 7.6 : 8;
  const entries: (readonly [number, number, string, string])[] = [
    [0, 0, label("Surname", "Фамилия"), both(soul.name.surname, soul.name.surnameRu)],
    [0, 1, label("Given names", "Имя"), both(soul.name.given, soul.name.givenRu)],
    [
      0,
      2,
      label("Nationality", "Гражданство"),
      bilingual ? `${soul.country.ru.toUpperCase()} / ${soul.country.en.toUpperCase()}` : soul.country.en.toUpperCase(),
    ],
    [
      0,
      3,
      label("Date of birth", "Дата рождения"),
      arrangement === 2
        ? `${soul.birthDate.slice(8)}.${soul.birthDate.slice(5, 7)}.${soul.birthDate.slice(0, 4)}`
        : passportDate(soul.birthDate),
    ],
    [46, 3, label("Sex", "Пол"), soul.sex],
    [
      0,
      4,
      label("Date of issue", "Дата выдачи"),
      arrangement === 2
        ? `${soul.passportIssued.slice(8)}.${soul.passportIssued.slice(5, 7)}.${soul.passportIssued.slice(0, 4)}`
        : passportDate(soul.passportIssued),
    ],
    [46, 4, label("Authority", "Орган выдачи"), soul.authority],
    [
      0,
      5,
      label("Date of expiry", "Срок действия"),
      arrangement === 2
        ? `${soul.passportExpires.slice(8)}.${soul.passportExpires.slice(5, 7)}.${soul.passportExpires.slice(0, 4)}`
        : passportDate(soul.passportExpires),
    ],
    [46, 5, label("Place of birth", "Место рождения"), soul.birthCityEn.toUpperCase()],
  ];
  const html = sheet(
    `<div class="leaf">${guilloche(
      500,
      340,
      [
        ["#b9d7cf", "#c9d6ea", "#e4d6c4"],
        ["#ead2cf", "#d8dcea"],
        ["#d3e2c6", "#e6dfc2"],
      ][c.whole(0, 2)] ?? ["#ddd"],
      c,
      c.whole(20, 40),
    )}
<div class="abs" style="left:${c.whole(60, 90)}mm;top:18mm;opacity:.3">${rosette(34, look.accent, c.whole(12, 30), 0.4)}</div>
<div class="abs" style="left:6mm;top:3.6mm;font:700 8.6pt '${look.face}';color:${look.accent}">${bilingual ? `ПАСПОРТ / PASSPORT` : "PASSPORT"} &nbsp; ${soul.country.en.toUpperCase()}</div>
<div class="abs t" style="left:${photoLeft === 5 ? 86 : 62}mm;top:3mm"><i>${label("Passport No", "Номер паспорта")}</i><b>${number}</b></div>
<div class="abs" style="left:${photoLeft}mm;top:14mm;width:31mm;height:40mm;overflow:hidden">${portrait(sitter(soul))}</div>
<div class="abs" style="left:${photoLeft}mm;top:57mm;font:700 7pt 'Liberation Sans';letter-spacing:.2em;color:#a33;opacity:.7">SPECIMEN</div>
${entries.map(([x, row, l, v]) => `<div class="abs t" style="left:${left + x * (bilingual ? 1.02 : 0.95)}mm;top:${12 + row * step}mm"><i>${l}</i><b>${v}</b></div>`).join("")}
<div class="mrz abs" style="left:6.6mm;top:71.2mm;font-size:9.86pt;line-height:6.4mm">${escapeMrz(lines)}</div></div>`,
    `body{background:#f1f0ec}.leaf{position:absolute;left:12mm;top:12mm;width:125mm;height:88mm;border-radius:2.5mm;overflow:hidden;background:#f4f5ee;box-shadow:0 .3mm 1.5mm #0006}
.t i{display:block;font:5.6pt/1.15 "${look.face}";font-style:normal;color:#445}.t b{display:block;font:700 ${bilingual ? 8.2 : 9.4}pt/1.2 "${look.face}";color:#141414;white-space:nowrap}`,
  );
  const fields: TruthField[] = (
    [
      ["surname", soul.name.surname],
      ["givenNames", soul.name.given],
      ["passportNumber", soul.passportNumber],
      ["birthDate", soul.birthDate],
      ["expiryDate", soul.passportExpires],
      ["nationality", soul.country.code],
      ["sex", soul.sex],
      ["issueDate", soul.passportIssued],
    ] as const
  ).map(([name, value]) => ({ name, value, subject }));
  return {
    kind: "passport-copy",
    layout: `arrangement-${arrangement}${bilingual ? "-two-scripts" : ""}`,
    pages: [html],
    widthMm: 149,
    heightMm: 112,
    fields,
    zone: { format: "TD3", lines },
  };
}

/** Kazakhstan's card, both sides on one sheet as copiers give it. */
export function idCardPaper(s: Story, look: Look): Paper {
  const c = look.chance;
  const p = s.sponsor;
  const lines = td1Lines({
    code: "ID",
    issuer: "KAZ",
    nationality: "KAZ",
    surname: p.name.surname,
    givenNames: p.name.given,
    number: s.sponsorCard,
    birthDate: p.birthDate,
    expiryDate: s.cardExpires,
    sex: p.sex,
    optional: s.sponsorIin,
  });
  const dotted = (d: string): string => `${d.slice(8)}.${d.slice(5, 7)}.${d.slice(0, 4)}`;
  const line = (l: string, v: string): string => `<div class="t"><i>${l}</i><b>${v}</b></div>`;
  const gap = c.whole(14, 40);
  const html = sheet(
    `<div class="card" style="top:22mm">${guilloche(500, 320, ["#b9dbe0", "#e2dcb9", "#c8e0d6"], c, 28)}<div class="abs" style="left:4mm;top:3mm;font:700 7.4pt 'Noto Sans';color:#145a66">ЖЕКЕ КУӘЛІК / УДОСТОВЕРЕНИЕ ЛИЧНОСТИ</div>
<div class="abs" style="left:4mm;top:11mm;width:25mm;height:33mm;overflow:hidden">${portrait(sitter(p))}</div><div class="abs" style="left:32mm;top:10mm">${line("ТЕГІ / ФАМИЛИЯ", p.name.surnameRu.toUpperCase())}${line("АТЫ / ИМЯ", p.name.givenRu.toUpperCase())}${line("ӘКЕСІНІҢ АТЫ / ОТЧЕСТВО", p.name.patronymicRu.toUpperCase())}${line("ТУҒАН КҮНІ / ДАТА РОЖДЕНИЯ", dotted(p.birthDate))}${line("ЖСН / ИИН", s.sponsorIin)}</div></div>
<div class="card" style="top:${76 + gap}mm">${guilloche(500, 320, ["#cfe0e3", "#e6e0cc"], c, 28)}<div class="abs" style="left:5mm;top:4mm;display:grid;grid-template-columns:40mm 36mm;gap:1.6mm">${line("№", s.sponsorCard)}${line("ТУҒАН ЖЕРІ / МЕСТО РОЖДЕНИЯ", p.birthCityRu.replace("г. ", "").toUpperCase())}${line("БЕРГЕН ОРГАН / ОРГАН ВЫДАЧИ", "ҚР ІІМ / МВД РК")}${line("ҚОЛДАНЫЛУ МЕРЗІМІ / СРОК ДЕЙСТВИЯ", `${dotted(s.cardIssued)} - ${dotted(s.cardExpires)}`)}</div>
<div class="mrz abs" style="left:5mm;top:35.500mm;font-size:9.86pt;line-height:5.2mm">${escapeMrz(lines)}</div></div>`,
    `body{background:#fdfdfb}.card{position:absolute;left:${c.whole(28, 80)}mm;width:85.6mm;height:54mm;border-radius:3mm;overflow:hidden;background:#eaf3f1;box-shadow:0 .3mm 1mm #0006}
.t{margin-bottom:1mm}.t i{display:block;font:4.8pt/1.2 "Noto Sans";font-style:normal;color:#3d6069}.t b{display:block;font:700 8.6pt/1.2 "Noto Sans"}`,
  );
  const fields: TruthField[] = (
    [
      ["surname", p.name.surname],
      ["givenNames", p.name.given],
      ["birthDate", p.birthDate],
      ["personalNumber", s.sponsorIin],
      ["documentNumber", s.sponsorCard],
      ["expiryDate", s.cardExpires],
    ] as const
  ).map(([name, value]) => ({ name, value, subject: "sponsor" as const }));
  return {
    kind: "id-card",
    layout: "two-sides",
    pages: [html],
    widthMm: 210,
    heightMm: 297,
    fields,
    zone: { format: "TD1", lines },
  };
}
