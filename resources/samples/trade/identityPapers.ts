import type { Chance } from "../press/chance.ts";
import { seededChance } from "../press/chance.ts";
import { passportDate } from "../press/dates.ts";
import { guilloche, rosette, signature } from "../press/inks.ts";
import { td3Lines } from "../press/officialNumbers.ts";
import { portrait } from "../press/portrait.ts";
import { sheet } from "../press/printer.ts";
import type { TradeStory } from "./tradeStory.ts";

const escapeMrz = (line: string): string => line.replaceAll("<", "&lt;");
export const PASSPORT_PAGE = { widthMm: 137, heightMm: 100 };

/** The passport's data page on the scanner glass. */
export function passportPage(story: TradeStory, chance: Chance): string {
  const t = story.traveller;
  const lines = td3Lines({
    code: "P<",
    issuer: t.nationality,
    nationality: t.nationality,
    surname: t.surname,
    givenNames: t.givenNames,
    number: t.passportNumber,
    birthDate: t.birthDate,
    expiryDate: t.passportExpires,
    sex: "M",
    optional: "",
  });
  const item = (left: number, top: number, label: string, value: string): string =>
    `<div class="abs" style="left:${left}mm;top:${top}mm"><i>${label}</i><b>${value}</b></div>`;
  return sheet(
    `<div class="leaf">${guilloche(500, 340, ["#dbe6ea", "#e8e6d9", "#efe3dc"], chance, 30)}
<div class="abs" style="left:80mm;top:22mm;opacity:.2">${rosette(34, "#4a6f86", 30, 0.4)}</div>
<div class="abs" style="left:5mm;top:5mm;font:700 9pt 'Liberation Sans';color:#2b4d63">PASSPORT</div>
<div class="abs" style="left:38mm;top:4mm;font:600 8pt 'Liberation Sans';color:#2b4d63;letter-spacing:.05em">${t.countryEn.toUpperCase()}</div>
<div class="abs face">${portrait(t.face)}</div><div class="abs specimen">SPECIMEN</div>
${item(38, 9, "Type", "P")}${item(54, 9, "Code of state", t.nationality)}${item(88, 9, "Passport No", t.passportNumber)}
${item(38, 17.5, "Surname", t.surname)}${item(38, 26, "Given names", t.givenNames)}
${item(38, 34.5, "Nationality", t.countryEn.toUpperCase())}
${item(38, 43, "Date of birth", passportDate(t.birthDate))}${item(72, 43, "Sex", "M")}${item(88, 43, "Place of birth", t.birthPlace)}
${item(38, 51.5, "Date of issue", passportDate(t.passportIssued))}${item(88, 51.5, "Authority", t.authority)}
${item(38, 60, "Date of expiry", passportDate(t.passportExpires))}
<div class="abs" style="left:88mm;top:58mm">${signature(28, seededChance(t.pen))}</div>
<div class="mrz abs lines">${escapeMrz(lines[0])}\n${escapeMrz(lines[1])}</div></div>`,
    `body{background:#f1f0ec}
.leaf{position:absolute;left:6mm;top:6mm;width:125mm;height:88mm;border-radius:3mm;overflow:hidden;box-shadow:0 .3mm 1.6mm #0006;background:linear-gradient(100deg,#f4f6f2,#eef3f6 60%,#f6f1ea)}
.face{left:5mm;top:14mm;width:30mm;height:38.5mm;border-radius:.6mm;overflow:hidden;box-shadow:0 0 .5mm #0005}
.specimen{left:5mm;top:57mm;width:30mm;text-align:center;font:700 9pt "Liberation Sans";letter-spacing:.22em;color:#a33a3a;border:.3mm solid #a33a3a;opacity:.75;transform:rotate(-3deg)}
.leaf i{display:block;font:5.6pt/1.1 "Liberation Sans";font-style:normal;color:#4a5d6b}
.leaf b{display:block;font:700 10pt/1.2 "Liberation Sans";color:#141414;letter-spacing:.02em}
.lines{left:6.6mm;top:71.2mm;font-size:9.86pt;line-height:6.4mm}`,
  );
}

/** The studio's file: 35 x 45 mm. */
export function studioPhoto(story: TradeStory): string {
  return sheet(
    `<div style="position:absolute;inset:0">${portrait({ ...story.traveller.face, background: "#ffffff" })}</div>`,
  );
}
