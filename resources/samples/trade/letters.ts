import { seededChance } from "../press/chance.ts";
import { longEn } from "../press/dates.ts";
import { roundStamp, signature } from "../press/inks.ts";
import { sheet } from "../press/printer.ts";
import { fullName, type TradeStory } from "./tradeStory.ts";

const css = `body{padding:20mm 22mm 16mm 26mm;font:12pt/1.6 "Liberation Serif"}p{margin:0 0 3.6mm}h1{font:700 14pt "Liberation Serif";text-align:center;margin:8mm 0 6mm}
.head{border-bottom:.5mm solid #35526b;padding-bottom:3mm;color:#35526b;font:9pt/1.5 "Liberation Sans"}.head b{font-size:13pt}
.sign{display:flex;justify-content:space-between;align-items:flex-end;margin-top:12mm;position:relative}.name{border-top:.3mm solid #333;padding-top:1mm;min-width:60mm}`;

interface Signer {
  readonly name: string;
  readonly title: string;
  readonly pen: number;
  /** Words around the company's stamp; null where nobody stamps. */
  readonly stamp: string | null;
}

function signed(by: Signer, date: string): string {
  const stamp =
    by.stamp === null
      ? ""
      : `<div class="stamp" style="left:58mm;top:-6mm">${roundStamp({ outer: by.stamp.toUpperCase(), middle: [] }, 30, seededChance(by.pen + 1))}</div>`;
  return `<div class="sign">${stamp}<div>${longEn(date)}</div><div><div class="pen" style="height:15mm">${signature(42, seededChance(by.pen))}</div><div class="name">${by.name}${by.title === "" ? "" : `<br>${by.title}`}</div></div></div>`;
}

const letter = (head: string, title: string, paragraphs: readonly string[], end: string): string =>
  sheet(`${head}<h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}${end}`, css);

const letterhead = (lines: readonly string[]): string =>
  `<div class="head"><b>${lines[0]}</b><br>${lines.slice(1).join("<br>")}</div>`;
const toMission = (s: TradeStory): string =>
  `<p style="margin-top:6mm">To the Embassy of the Republic of Kazakhstan<br>${s.trip.missionCity}</p>`;

export function ownLetter(s: TradeStory, paragraphs: readonly string[]): string {
  const t = s.traveller;
  const head = `<p style="text-align:right">${fullName(s)}<br>${t.homeAddress}<br>${t.phone}</p>${toMission(s)}`;
  return letter(
    head,
    "COVER LETTER",
    paragraphs,
    signed({ name: fullName(s), title: "", pen: t.pen, stamp: null }, s.filed),
  );
}

export function employerPaper(s: TradeStory, title: string, date: string, paragraphs: readonly string[]): string {
  const e = s.employer;
  return letter(
    letterhead([e.name, e.address, `Phone ${e.phone}`]) + toMission(s),
    title,
    paragraphs,
    signed({ name: e.signatory, title: e.signatoryTitle, pen: e.pen, stamp: e.name }, date),
  );
}

/** `bin` as printed: it may be the planted mistake. */
export function hostPaper(
  s: TradeStory,
  title: string,
  date: string,
  bin: string,
  paragraphs: readonly string[],
): string {
  const h = s.host;
  return letter(
    letterhead([h.nameEn, `BIN ${bin}`, h.addressEn, `Phone ${h.phone}`]) + toMission(s),
    title,
    paragraphs,
    signed({ name: h.signatory, title: h.signatoryTitle, pen: h.pen, stamp: h.nameEn }, date),
  );
}

/** The pages of the contract that show what was bought and who sends the specialist. */
export function contractPaper(
  s: TradeStory,
  contract: { readonly number: string; readonly date: string },
  paragraphs: readonly string[],
): string {
  const { employer: e, host: h } = s;
  return letter(
    "",
    `CONTRACT No ${contract.number}`,
    [`${s.trip.cityEn}, ${longEn(contract.date)}`, ...paragraphs],
    signed({ name: e.signatory, title: "for the Supplier", pen: e.pen, stamp: e.name }, contract.date) +
      signed({ name: h.signatory, title: "for the Customer", pen: h.pen, stamp: h.nameEn }, contract.date),
  );
}
