import type { Chance } from "../press/chance.ts";
import { guilloche, rosette, signature } from "../press/inks.ts";
import { td1Lines, td3Lines } from "../press/officialNumbers.ts";
import { portrait } from "../press/portrait.ts";
import { sheet } from "../press/printer.ts";
import { dotted, husband, husbandFace, passportDate, wife, wifeFace, wifePen } from "./family.ts";

const escapeMrz = (line: string): string => line.replaceAll("<", "&lt;");

/** The open passport on the scanner glass: 148 x 196 mm. */
export function passportSpread(chance: Chance): string {
  const lines = td3Lines({
    code: "P<",
    issuer: "UZB",
    nationality: "UZB",
    surname: wife.surname,
    givenNames: wife.givenNames,
    number: wife.passportNumber,
    birthDate: wife.birthDate,
    expiryDate: wife.passportExpires,
    sex: wife.sex,
    optional: wife.personalNumber,
  });
  const item = (left: number, top: number, label: string, value: string): string =>
    `<div class="abs" style="left:${left}mm;top:${top}mm"><i>${label}</i><b>${value}</b></div>`;
  return sheet(
    `<div class="book"><div class="leaf top">${guilloche(500, 340, ["#d7e9e4", "#e0ebf1", "#e5eee2"], chance, 30)}
<div class="abs" style="left:6mm;top:7mm;font:600 8.5pt 'Liberation Sans';letter-spacing:.06em;color:#2c5a66">O‘ZBEKISTON RESPUBLIKASI · REPUBLIC OF UZBEKISTAN</div>
<div class="abs" style="left:42mm;top:20mm;opacity:.3">${rosette(42, "#5f9aa0", 30, 0.4)}</div>
<div class="abs" style="left:12mm;top:66mm;width:52mm;border-top:.25mm solid #333;font:6.5pt 'Liberation Sans';color:#333;padding-top:1mm">Pasport egasining imzosi / Holder’s signature</div>
<div class="abs" style="left:15mm;top:53mm">${signature(40, wifePen())}</div>
<div class="abs" style="right:8mm;top:72mm;font:9pt 'Liberation Mono';color:#233">${wife.passportNumber}</div></div>
<div class="leaf data">${guilloche(500, 340, ["#d9e9e4", "#e2e8f2", "#efe7dc"], chance, 34)}
<div class="abs" style="left:78mm;top:20mm;opacity:.22">${rosette(36, "#3d8a91", 30, 0.4)}</div>
<div class="abs head">PASPORT<br>PASSPORT</div>
<div class="abs" style="left:38mm;top:4mm;font:600 8pt 'Liberation Sans';color:#1f4e5c;letter-spacing:.04em">REPUBLIC OF UZBEKISTAN</div>
<div class="abs face">${portrait(wifeFace)}</div>
<div class="abs ghost">${portrait(wifeFace)}</div>
<div class="abs specimen">SPECIMEN</div>
${item(38, 9, "Turi / Type", "P")}${item(54, 9, "Davlat kodi / Code of state", "UZB")}${item(88, 9, "Pasport raqami / Passport No", wife.passportNumber)}
${item(38, 17.5, "Familiyasi / Surname", wife.surname)}
${item(38, 26, "Ismi / Given names", wife.givenNames)}
${item(38, 34.5, "Fuqaroligi / Nationality", "UZBEKISTAN")}${item(84, 34.5, "Shaxsiy raqami / Personal No", wife.personalNumber)}
${item(38, 43, "Tug‘ilgan sanasi / Date of birth", passportDate(wife.birthDate))}${item(80, 43, "Jinsi / Sex", wife.sex)}${item(93, 43, "Tug‘ilgan joyi / Place of birth", wife.birthPlace)}
${item(38, 51.5, "Berilgan sanasi / Date of issue", passportDate(wife.passportIssued))}${item(84, 51.5, "Bergan organ / Authority", wife.authority)}
${item(38, 60, "Amal qilish muddati / Date of expiry", passportDate(wife.passportExpires))}
<div class="mrz abs lines">${escapeMrz(lines[0])}\n${escapeMrz(lines[1])}</div></div></div>`,
    `body{background:#f1f0ec}
.book{position:absolute;left:11mm;top:9mm;width:125mm;height:176mm;border-radius:3mm;box-shadow:0 .3mm 1.6mm #0006;overflow:hidden;background:#f4f3ea}
.leaf{position:absolute;left:0;width:125mm;height:88mm;overflow:hidden;background:linear-gradient(100deg,#f3f6f0,#eef4f5 60%,#f5f1ea)}
.top{top:0;box-shadow:inset 0 -2mm 3mm -2mm #0003}.data{top:88mm;box-shadow:inset 0 2mm 3mm -2mm #0003}
.head{left:5mm;top:5mm;font:700 8.5pt/1.25 "Liberation Sans";color:#1f4e5c}
.face{left:5mm;top:16mm;width:30mm;height:38.5mm;border-radius:.6mm;overflow:hidden;box-shadow:0 0 .5mm #0005}
.ghost{left:104mm;top:50mm;width:14mm;height:17mm;opacity:.28;filter:grayscale(1)}
.specimen{left:5mm;top:58mm;width:30mm;text-align:center;font:700 9pt "Liberation Sans";letter-spacing:.22em;color:#a33a3a;border:.3mm solid #a33a3a;opacity:.75;transform:rotate(-3deg)}
.data i{display:block;font:5.6pt/1.1 "Liberation Sans";font-style:normal;color:#40606b}
.data b{display:block;font:700 10pt/1.2 "Liberation Sans";color:#141414;letter-spacing:.02em}
.lines{left:6.6mm;top:71.2mm;font-size:9.86pt;line-height:6.4mm}`,
  );
}

/** One side of the sponsor's card, as copied with its surroundings: 105 x 74 mm. */
export function idCardSide(side: "front" | "back", chance: Chance): string {
  const lines = td1Lines({
    code: "ID",
    issuer: "KAZ",
    nationality: "KAZ",
    surname: husband.surname,
    givenNames: husband.givenNames,
    number: husband.idNumber,
    birthDate: husband.birthDate,
    expiryDate: husband.idExpires,
    sex: husband.sex,
    optional: husband.iin,
  });
  const item = (left: number, top: number, label: string, value: string): string =>
    `<div class="abs" style="left:${left}mm;top:${top}mm"><i>${label}</i><b>${value}</b></div>`;
  const front = `<div class="abs title">ҚАЗАҚСТАН РЕСПУБЛИКАСЫ<br>ЖЕКЕ КУӘЛІК <span>/ УДОСТОВЕРЕНИЕ ЛИЧНОСТИ</span></div>
<div class="abs face">${portrait(husbandFace)}</div>
<div class="abs specimen">ҮЛГІ · SPECIMEN</div>
${item(32, 12.5, "ТЕГІ / ФАМИЛИЯ", husband.surnameRu.toUpperCase())}
${item(32, 20, "АТЫ / ИМЯ", husband.givenRu.toUpperCase())}
${item(32, 27.5, "ӘКЕСІНІҢ АТЫ / ОТЧЕСТВО", husband.patronymicRu.toUpperCase())}
${item(32, 35, "ТУҒАН КҮНІ / ДАТА РОЖДЕНИЯ", dotted(husband.birthDate))}
${item(32, 42.5, "ЖСН / ИИН", husband.iin)}`;
  const back = `${item(6, 4, "ҚҰЖАТ НӨМІРІ / НОМЕР ДОКУМЕНТА", husband.idNumber)}${item(50, 4, "ТУҒАН ЖЕРІ / МЕСТО РОЖДЕНИЯ", "АЛМАТЫ")}
${item(6, 12, "АЗАМАТТЫҒЫ / ГРАЖДАНСТВО", "ҚАЗАҚСТАН / КАЗАХСТАН")}
${item(6, 20, "БЕРГЕН ОРГАН / ОРГАН ВЫДАЧИ", "ҚР ІІМ / МВД РК")}
${item(50, 20, "БЕРІЛГЕН КҮНІ / ДАТА ВЫДАЧИ", dotted(husband.idIssued))}${item(50, 27.5, "ҚОЛДАНЫЛУ МЕРЗІМІ / СРОК ДЕЙСТВИЯ", dotted(husband.idExpires))}
<div class="mrz abs lines">${lines.map(escapeMrz).join("\n")}</div>`;
  return sheet(
    `<div class="card">${guilloche(500, 320, side === "front" ? ["#d5eaed", "#ece8d2", "#d9ebe4"] : ["#deebed", "#efebde"], chance, 30)}
<div class="abs" style="right:5mm;top:13mm;opacity:.3">${rosette(20, "#2f98a8", 24, 0.5)}</div>${side === "front" ? front : back}</div>`,
    `body{background:#f6f5f1}
.card{position:absolute;left:9.7mm;top:9.8mm;width:85.6mm;height:54mm;border-radius:3mm;overflow:hidden;box-shadow:0 .3mm 1.2mm #0007;background:linear-gradient(120deg,#e9f4f4,#f3f3e6 55%,#e7f1ee)}
.title{left:5mm;top:3.4mm;font:700 7.6pt/1.3 "Noto Sans";color:#145a66}.title span{color:#145a66}
.face{left:5mm;top:13mm;width:24mm;height:31mm;overflow:hidden;border-radius:.6mm}
.specimen{left:5mm;top:46mm;width:24mm;text-align:center;font:700 5.6pt "Noto Sans";letter-spacing:.06em;color:#a33a3a;border:.25mm solid #a33a3a;opacity:.8}
.card i{display:block;font:5.2pt/1.15 "Noto Sans";font-style:normal;color:#1f4149}
.card b{display:block;font:700 9pt/1.2 "Noto Sans";color:#141414}
.lines{left:5.2mm;top:36mm;font-size:9.86pt;line-height:5.2mm}`,
  );
}

/** The photo file of the studio: 35 x 45 mm. */
export function studioPhoto(): string {
  return sheet(`<div style="position:absolute;inset:0">${portrait({ ...wifeFace, background: "#ffffff" })}</div>`);
}
