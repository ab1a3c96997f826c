import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import sharp from "sharp";
import { type Chance, seededChance } from "#resources/samples/press/chance.ts";
import { toJpeg, toScannedPdf } from "#resources/samples/press/paperFiles.ts";
import { portrait } from "#resources/samples/press/portrait.ts";
import type { Printer } from "#resources/samples/press/printer.ts";
import type { DocumentKind } from "#shared/domain/document.ts";
import { takeShot } from "../camera.ts";
import type { HarmlessVariant, PackTruth, PaperLevel, PlantedMistake, TruthDocument } from "../truth.ts";
import { type Slip, slips } from "./errors.ts";
import { foreigners, otherForeigners } from "./folk.ts";
import { type Half, makePen, paper, type Sheet } from "./pen.ts";
import { civil } from "./sheets/civil.ts";
import { forms } from "./sheets/forms.ts";
import { identity } from "./sheets/identity.ts";
import { invitations } from "./sheets/invitations.ts";
import { letters } from "./sheets/letters.ts";
import { money } from "./sheets/money.ts";
import { offices } from "./sheets/offices.ts";
import { thirdForms } from "./sheets/thirdForms.ts";
import { thirdLetters } from "./sheets/thirdLetters.ts";
import { thirdRecords } from "./sheets/thirdRecords.ts";
import { travel } from "./sheets/travel.ts";
import { makeTale, type Tale } from "./tale.ts";

const sheets: readonly Sheet[] = [
  ...forms,
  ...identity,
  ...invitations,
  ...letters,
  ...civil,
  ...money,
  ...travel,
  ...offices,
  ...thirdForms,
  ...thirdLetters,
  ...thirdRecords,
];
/** Where each half's chance starts; the third one has people of its own. */
const beginnings: Readonly<Record<Half, { readonly seed: number; readonly people: number }>> = {
  tune: { seed: 4100, people: 0 },
  final: { seed: 8600, people: 3 },
  third: { seed: 5200, people: 1 },
};
type Place = readonly [kind: DocumentKind, slot: string, only?: RegExp];
const all: readonly Place[] = [
  ["passport-copy", "passport-copy"],
  ["application-form", "application-form"],
  ["cover-letter", "cover-letter"],
  ["invitation", "invitation"],
  ["bank-statement", "bank-statements"],
];
const routes: Readonly<Record<Tale["route"], readonly Place[]>> = {
  b11: [
    ...all,
    ["invitation-letter", "invitation-letter"],
    ["id-card", "sponsor-id"],
    ["marriage-certificate", "marriage-certificate", /^marriage/],
    ["marriage-certificate", "marriage-certificate", /^translation/],
    ["accommodation", "sponsor-address-proof", /^lease/],
    ["address-proof", "sponsor-local-registration"],
    ["support-letter", "sponsor-support-letter"],
    ["employer-letter", "sponsor-employment-certificate", /ru/],
    ["income-proof", "sponsor-income-proof"],
  ],
  b1: [
    ...all,
    ["invitation-letter", "invitation-letter"],
    ["employer-letter", "employer-letter", /certify|mission|table|india|china|korea/],
    ["ticket-itinerary", "travel-itinerary"],
    ["accommodation", "hotel-booking", /^hotel/],
    ["insurance-policy", "travel-insurance"],
  ],
  b2: [
    ...all,
    ["host-company-letter", "host-company-letter"],
    ["employer-letter", "employer-letter", /certify|mission|table|india|china|korea/],
    ["contract-extract", "contract-extract"],
    ["ticket-itinerary", "travel-itinerary"],
    ["accommodation", "hotel-booking", /^hotel/],
    ["insurance-policy", "travel-insurance"],
  ],
};
const sometimes: Readonly<Record<Tale["route"], readonly Place[]>> = {
  b11: [
    ["police-certificate", "police-certificate"],
    ["medical-certificate", "medical-certificate"],
    ["insurance-policy", "travel-insurance"],
    ["divorce-certificate", "divorce-decree", /ru|en/],
    ["birth-certificate", "birth-certificate", /en/],
    ["fee-receipt", "fee-receipt"],
    ["bank-certificate", "savings-proof"],
  ],
  b1: [
    ["company-registration", "host-registration-docs"],
    ["power-of-attorney", "signatory-authority"],
    ["police-certificate", "criminal-record-certificate"],
    ["fee-receipt", "fee-receipt"],
  ],
  b2: [
    ["diploma", "technical-diploma"],
    ["company-registration", "host-registration-docs"],
    ["police-certificate", "police-certificate"],
    ["medical-certificate", "medical-certificate"],
    ["fee-receipt", "fee-receipt"],
  ],
};

export interface SecondOrder {
  readonly number: number;
  readonly half: Half;
  readonly level: PaperLevel;
  readonly mistakes: number;
}

/** Each pack takes the next layouts of its half in turn, so that a handful of packs shows them all. */
function choose(half: Half, place: Place, number: number): Sheet | undefined {
  const fit = sheets.filter((s) => s.kind === place[0] && s.half === half && (place[2]?.test(s.id) ?? true));
  return fit[number % fit.length];
}

export async function makeSecondPack(printer: Printer, folder: string, order: SecondOrder): Promise<PackTruth> {
  const c = seededChance(beginnings[order.half].seed + order.number);
  const route = (["b11", "b1", "b11", "b2"] as const)[order.number % 4] ?? "b11";
  const tale = makeTale(
    route,
    order.number + beginnings[order.half].people,
    c,
    order.half === "third" ? otherForeigners : foreigners,
  );
  const turn =
    Math.floor(order.number / 4) * 2 +
    (order.number % 4 === 2 ? 1 : 0) +
    (order.number % 2 === 1 && order.number % 4 === 3 ? 1 : 0);
  const places = [...routes[route], ...sometimes[route].filter(() => c.chance(0.6))];
  const parts = places.flatMap((place) => {
    const sheet = choose(order.half, place, turn);
    return sheet ? [{ slot: place[1], sheet }] : [];
  });
  shuffle(parts, c);
  const chosen = pickSlips(
    parts.map((p) => p.sheet),
    order.mistakes,
    tale,
    c,
  );
  const input = join(folder, "input");
  await rm(folder, { recursive: true, force: true });
  await mkdir(input, { recursive: true });
  const documents: TruthDocument[] = [];
  const mistakes: PlantedMistake[] = [];
  const harmless: HarmlessVariant[] = [];
  for (const [i, { slot, sheet }] of parts.entries()) {
    const pen = makePen(c);
    const slip = chosen.get(sheet);
    const told = slip ? slip.tell(tale, c) : tale;
    const made = sheet.print(told, pen);
    const file = await write(
      printer,
      input,
      `IMG_${2040 + i * 3}`,
      paper(pen.face, made.pages),
      order.level,
      seededChance(order.number * 977 + i),
    );
    documents.push({
      file,
      pages: made.pages.length,
      kind: sheet.kind,
      slot,
      layout: made.translation ? `translation ${sheet.id}` : sheet.id,
      translationOf: null,
      fields: made.fields,
      zone: made.zone ?? null,
    });
    if (slip)
      mistakes.push({ id: slip.id, file, field: slip.field, printed: slip.value(told), right: slip.value(tale) });
    if (sheet.kind === "passport-copy") continue;
    for (const f of made.fields)
      if (slip?.field !== f.name && f.subject === "applicant" && /name|Number|Date|Holder/i.test(f.name))
        harmless.push({ id: /[Ѐ-ӿ]/.test(f.value) ? "cyrillic" : "writing", file, field: f.name, printed: f.value });
  }
  const original = documents.find((d) => d.kind === "marriage-certificate" && !d.layout.startsWith("translation"));
  const truth: PackTruth = {
    pack: `second-${order.half}-${order.number}`,
    route,
    level: order.level,
    documents: documents.map((d) =>
      d.layout.startsWith("translation") && original ? { ...d, translationOf: original.file } : d,
    ),
    mistakes,
    harmless,
  };
  await photo(printer, input, tale);
  await writeFile(
    join(input, "case.json"),
    `${JSON.stringify(caseFile(tale, new Set(documents.map((d) => d.slot))), null, 2)}\n`,
  );
  await writeFile(join(folder, "truth.json"), `${JSON.stringify(truth, null, 2)}\n`);
  return truth;
}

const NAMES = /^(fullName|accountHolder|surname|givenNames)$/;
/** Whether a paper shows the value at all. */
function prints(sheet: Sheet, field: string, t: Tale): boolean {
  const shown = sheet.print(t, makePen(seededChance(1))).fields.map((f) => f.name);
  return shown.some((name) => name === field || (NAMES.test(name) && NAMES.test(field)));
}

/** Whether the paper says otherwise what the slip tells otherwise: not so where it is about somebody else. */
function shows(sheet: Sheet, slip: Slip, t: Tale): boolean {
  const values = (tale: Tale): string => JSON.stringify(sheet.print(tale, makePen(seededChance(1))).fields);
  return values(slip.tell(t, seededChance(2))) !== values(t);
}

function pickSlips(chosen: readonly Sheet[], count: number, tale: Tale, c: Chance): Map<Sheet, Slip> {
  const out = new Map<Sheet, Slip>();
  for (let tries = 0; tries < 80 && out.size < count; tries += 1) {
    const slip = c.pick(slips);
    const fit = chosen.filter(
      (s) =>
        slip.kinds.includes(s.kind) &&
        (slip.translation ?? false) === s.id.startsWith("translation") &&
        shows(s, slip, tale) &&
        !out.has(s) &&
        prints(s, slip.field, tale),
    );
    if (fit.length > 0 && ![...out.values()].some((s) => s.field === slip.field || s.id === slip.id))
      out.set(c.pick(fit), slip);
  }
  return out;
}

async function write(
  printer: Printer,
  folder: string,
  stem: string,
  html: string,
  level: PaperLevel,
  c: Chance,
): Promise<string> {
  const pdf = join(folder, `${stem}.pdf`);
  await writeFile(pdf, await printer.pdf(html));
  if (level === "text") return `${stem}.pdf`;
  const run = promisify(execFile);
  await run("pdftoppm", ["-r", "300", "-png", pdf, join(folder, stem)]);
  await rm(pdf);
  const shots = (await readdir(folder)).filter((f) => f.startsWith(`${stem}-`) && f.endsWith(".png")).sort();
  const taken = [];
  for (const name of shots) {
    taken.push(await takeShot(await readFile(join(folder, name)), level, c));
    await rm(join(folder, name));
  }
  const [first] = taken;
  if (!first) throw new Error(`${stem} has no page`);
  if (taken.length > 1) {
    const pixels = taken.map((s) => s.pixels);
    const dpi = Math.round((Math.max(...pixels.map((x) => x.width)) / 210) * 25.4);
    await writeFile(pdf, await toScannedPdf(pixels, dpi, first.quality));
    return `${stem}.pdf`;
  }
  await writeFile(join(folder, `${stem}.jpg`), await toJpeg(first.pixels, first.dpi, first.quality));
  return `${stem}.jpg`;
}

async function photo(printer: Printer, folder: string, t: Tale): Promise<void> {
  const face = portrait({
    sex: t.a.sex,
    skin: "#e2b998",
    shade: "#c69572",
    hair: "#3a2a20",
    hairLight: "#6b4d38",
    eyes: "#4a3524",
    clothes: "#30445c",
    collar: "#f2f2f0",
    background: "#f4f5f6",
  });
  const png = await printer.png(`<!doctype html><body style="margin:0;width:35mm;height:45mm">${face}</body>`, {
    widthMm: 35,
    heightMm: 45,
    dpi: 600,
  });
  await writeFile(join(folder, "IMG_0007.jpg"), await sharp(png).jpeg({ quality: 92 }).toBuffer());
}

const yes = (x: boolean): "yes" | "no" => (x ? "yes" : "no");
/** The facts that a user would answer; no names: those the product has to read. */
function caseFile(t: Tale, slots: ReadonlySet<string>): Record<string, unknown> {
  const b11 = t.route === "b11";
  return {
    route: t.route,
    facts: {
      "case.channel": "consulate",
      "case.filingDate": t.today,
      "case.plannedEntry": t.trip.from,
      "case.plannedExit": t.trip.to,
      "case.entriesRequested": "single",
      "case.reentryPlanned": false,
      "applicant.nameChanged": false,
      "applicant.hasPriorKzVisas": false,
      "applicant.hasVisaInOldPassport": false,
      "applicant.priorRefusal": false,
      ...(b11
        ? {
            "sponsor.status": "kzCitizen",
            "sponsor.relation": "spouse",
            "sponsor.unionType": "registeredMarriage",
            "stay.accommodation": "sponsorHome",
            "marriage.anyPriorDivorce": slots.has("divorce-decree"),
            "funding.sponsorPays": true,
          }
        : { "stay.accommodation": "hotel", "b2.employerRole": "supplier" }),
      "mission.requiresInvitation": "yes",
      "mission.requiresInsurance": yes(slots.has("travel-insurance")),
      "mission.requiresPoliceCert": yes(slots.has("police-certificate") || slots.has("criminal-record-certificate")),
      "mission.requiresMedical": yes(slots.has("medical-certificate")),
    },
    today: t.today,
  };
}

function shuffle<T>(list: T[], c: Chance): void {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const k = c.whole(0, i);
    const a = list[i];
    const b = list[k];
    if (a !== undefined && b !== undefined) {
      list[i] = b;
      list[k] = a;
    }
  }
}
