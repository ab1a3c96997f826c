import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { type Chance, seededChance } from "#resources/samples/press/chance.ts";
import { toJpeg, toScannedPdf } from "#resources/samples/press/paperFiles.ts";
import type { Printer } from "#resources/samples/press/printer.ts";
import type { DocumentKind } from "#shared/domain/document.ts";
import { takeShot } from "./camera.ts";
import type { Tongue } from "./captions.ts";
import { caseOf } from "./caseOf.ts";
import { type Collection, type Look, makeLook, type Paper } from "./look.ts";
import {
  applicationFormPaper,
  coverLetterPaper,
  invitationLetterPaper,
  invitationPaper,
} from "./papers/applications.ts";
import * as business from "./papers/business.ts";
import { certificatePaper, marriagePaper, marriageTranslationPaper } from "./papers/civil.ts";
import { idCardPaper, passportPaper, photoPaper } from "./papers/identity.ts";
import { choosePlants, type Plant } from "./plants.ts";
import { makeStory, type Story } from "./story.ts";
import type { HarmlessVariant, Level, PackTruth, PlantedMistake, TruthDocument } from "./truth.ts";

interface Part {
  readonly kind: DocumentKind;
  readonly slot: string;
  readonly tongues: readonly Tongue[];
  readonly print: (s: Story, look: Look) => Paper;
  readonly translationOfKind?: DocumentKind;
}

const mixed: readonly Tongue[] = ["ru", "kk/ru", "kk"];
const open: readonly Tongue[] = ["en", "ru", "kk/ru"];
const certificate =
  (kind: Parameters<typeof certificatePaper>[0]) =>
  (s: Story, look: Look): Paper =>
    certificatePaper(kind, s, look);

const shared: readonly Part[] = [
  {
    kind: "passport-copy",
    slot: "passport-copy",
    tongues: ["en"],
    print: (s, look) => passportPaper(s.applicant, "applicant", look),
  },
  { kind: "photo", slot: "photo", tongues: ["en"], print: (s) => photoPaper(s) },
  {
    kind: "application-form",
    slot: "application-form",
    tongues: ["en", "ru/en", "ru/en"],
    print: applicationFormPaper,
  },
  { kind: "cover-letter", slot: "cover-letter", tongues: ["en"], print: coverLetterPaper },
  { kind: "invitation", slot: "invitation", tongues: ["ru", "kk/ru", "kk/ru", "kk"], print: invitationPaper },
  { kind: "bank-statement", slot: "bank-statements", tongues: open, print: business.bankStatementPaper },
];
const family: readonly Part[] = [
  { kind: "invitation-letter", slot: "invitation-letter", tongues: ["en"], print: invitationLetterPaper },
  { kind: "id-card", slot: "sponsor-id", tongues: ["kk/ru"], print: idCardPaper },
  { kind: "marriage-certificate", slot: "marriage-certificate", tongues: mixed, print: marriagePaper },
  {
    kind: "marriage-certificate",
    slot: "marriage-certificate",
    tongues: ["en"],
    print: marriageTranslationPaper,
    translationOfKind: "marriage-certificate",
  },
  { kind: "accommodation", slot: "sponsor-address-proof", tongues: ["ru"], print: business.leasePaper },
  { kind: "support-letter", slot: "sponsor-support-letter", tongues: ["en"], print: business.supportLetterPaper },
  {
    kind: "employer-letter",
    slot: "sponsor-employment-certificate",
    tongues: ["ru"],
    print: business.employerLetterPaper,
  },
  { kind: "income-proof", slot: "sponsor-income-proof", tongues: ["ru"], print: business.incomePaper },
];
const trade: readonly Part[] = [
  { kind: "employer-letter", slot: "employer-letter", tongues: ["en"], print: business.employerLetterPaper },
  { kind: "ticket-itinerary", slot: "travel-itinerary", tongues: ["en"], print: business.ticketPaper },
  { kind: "accommodation", slot: "hotel-booking", tongues: ["en"], print: business.hotelPaper },
  { kind: "insurance-policy", slot: "travel-insurance", tongues: open, print: business.insurancePaper },
];
const routes: Readonly<Record<Story["route"], { readonly always: readonly Part[]; readonly some: readonly Part[] }>> = {
  b11: {
    always: [...shared, ...family],
    some: [
      {
        kind: "police-certificate",
        slot: "police-certificate",
        tongues: open,
        print: certificate("police-certificate"),
      },
      {
        kind: "medical-certificate",
        slot: "medical-certificate",
        tongues: open,
        print: certificate("medical-certificate"),
      },
      { kind: "divorce-certificate", slot: "divorce-decree", tongues: open, print: certificate("divorce-certificate") },
      { kind: "insurance-policy", slot: "travel-insurance", tongues: open, print: business.insurancePaper },
    ],
  },
  b1: {
    always: [
      ...shared,
      ...trade,
      { kind: "invitation-letter", slot: "invitation-letter", tongues: ["en"], print: invitationLetterPaper },
    ],
    some: [
      {
        kind: "company-registration",
        slot: "host-registration-docs",
        tongues: mixed,
        print: business.registrationPaper,
      },
      {
        kind: "power-of-attorney",
        slot: "signatory-authority",
        tongues: ["en", "ru"],
        print: business.powerOfAttorneyPaper,
      },
      {
        kind: "police-certificate",
        slot: "criminal-record-certificate",
        tongues: open,
        print: certificate("police-certificate"),
      },
      {
        kind: "bank-certificate",
        slot: "sponsor-financial-evidence",
        tongues: open,
        print: business.bankCertificatePaper,
      },
    ],
  },
  b2: {
    always: [
      ...shared,
      ...trade,
      {
        kind: "host-company-letter",
        slot: "host-company-letter",
        tongues: ["en"],
        print: business.hostCompanyLetterPaper,
      },
      { kind: "contract-extract", slot: "contract-extract", tongues: ["en"], print: business.contractPaper },
    ],
    some: [
      { kind: "diploma", slot: "technical-diploma", tongues: open, print: certificate("diploma") },
      {
        kind: "company-registration",
        slot: "host-registration-docs",
        tongues: mixed,
        print: business.registrationPaper,
      },
    ],
  },
};

export interface PackOrder {
  readonly number: number;
  readonly collection: Collection;
  readonly seed: number;
  readonly level: Level;
  /** Mistakes to plant; 0 makes a pack in which nothing is wrong. */
  readonly mistakes: number;
  /** 200 dpi throughout, for sets that are committed. */
  readonly small?: boolean;
}

/** Makes one pack: `folder/input` with scans whose names say nothing and the case file, and `folder/truth.json` apart. */
export async function makePack(printer: Printer, folder: string, order: PackOrder): Promise<PackTruth> {
  const c = seededChance(order.seed * 1000 + order.number);
  const route = (["b11", "b1", "b11", "b2"] as const)[order.number % 4] ?? "b11";
  const story = makeStory(route, c);
  const { always, some } = routes[route];
  const extras = some.filter(() => c.chance(0.55));
  const parts = shuffle([...always, ...extras], c);
  const chosen = choosePlants(route, new Set(parts.map((p) => p.kind)), order.mistakes, c);
  const input = join(folder, "input");
  await mkdir(input, { recursive: true });
  const documents: TruthDocument[] = [];
  const mistakes: PlantedMistake[] = [];
  const harmless: HarmlessVariant[] = [];
  let counter = c.whole(11, 400);
  for (const part of parts) {
    counter += c.whole(1, 3);
    const look = makeLook(order.collection, c.pick(part.tongues), c);
    const plant = chosen.find(
      (p) => p.kind === part.kind && (p.translation === true) === (part.translationOfKind !== undefined),
    );
    const told = plant ? plant.tell(story, c) : story;
    const paper = part.print(told, look);
    const file = await writePaper(
      printer,
      input,
      `scan-${String(counter).padStart(4, "0")}`,
      paper,
      order.level,
      seededChance(order.seed * 7919 + order.number * 101 + documents.length),
      order.small,
    );
    documents.push({
      file,
      pages: paper.pages.length,
      kind: paper.kind,
      slot: part.slot,
      layout: paper.layout,
      translationOf: null,
      fields: paper.fields.map((f) => (/Date$|^stay/.test(f.name) ? { ...f, printed: look.date(f.value) } : f)),
      zone: paper.zone,
    });
    if (plant)
      mistakes.push({ id: plant.id, file, field: plant.field, printed: plant.value(told), right: plant.value(story) });
    harmless.push(...variantsOn(file, paper, look, plant));
  }
  const original = documents.find((d) => d.kind === "marriage-certificate" && !d.layout.startsWith("translation"));
  const linked = documents.map((d) =>
    d.layout.startsWith("translation") && original ? { ...d, translationOf: original.file } : d,
  );
  const truth: PackTruth = {
    pack: `${order.collection}-${order.number}`,
    route,
    level: order.level,
    documents: linked,
    mistakes,
    harmless,
  };
  await writeFile(
    join(input, "case.json"),
    `${JSON.stringify(caseOf(story, new Set(parts.map((p) => p.slot))), null, 2)}\n`,
  );
  await writeFile(join(folder, "truth.json"), `${JSON.stringify(truth, null, 2)}\n`);
  return truth;
}

/** Writes a paper as its level gives it and returns the file's name. One page is a JPEG, more are a scanned PDF. */
export async function writePaper(
  printer: Printer,
  folder: string,
  stem: string,
  paper: Paper,
  level: Level,
  c: Chance,
  small = false,
): Promise<string> {
  const shots = [];
  for (const html of paper.pages) {
    const png = await printer.png(html, { widthMm: paper.widthMm, heightMm: paper.heightMm, dpi: 300 });
    shots.push(await takeShot(png, paper.kind === "photo" && level === "phone" ? "office" : level, c, small));
  }
  const [first] = shots;
  if (!first) throw new Error("a paper without pages");
  if (shots.length > 1) {
    const widest = Math.max(...shots.map((s) => s.pixels.width));
    const dpi = level === "phone" ? Math.round((widest / paper.widthMm) * 25.4 * 0.85) : first.dpi;
    await writeFile(
      join(folder, `${stem}.pdf`),
      await toScannedPdf(
        shots.map((s) => s.pixels),
        dpi,
        first.quality,
      ),
    );
    return `${stem}.pdf`;
  }
  const jpeg =
    level === "phone"
      ? await sharp(first.pixels.data, { raw: { width: first.pixels.width, height: first.pixels.height, channels: 3 } })
          .jpeg({ quality: first.quality })
          .toBuffer()
      : await toJpeg(first.pixels, first.dpi, first.quality);
  await writeFile(join(folder, `${stem}.jpg`), jpeg);
  return `${stem}.jpg`;
}

/** Values of a paper that are written otherwise than in the passport and mean the same. */
function variantsOn(file: string, paper: Paper, look: Look, plant: Plant | undefined): HarmlessVariant[] {
  if (paper.kind === "passport-copy" || paper.kind === "photo") return [];
  return paper.fields.flatMap((f): HarmlessVariant[] => {
    if (plant?.field === f.name) return [];
    const isName =
      f.name === "surname" || f.name === "givenNames" || f.name === "fullName" || f.name === "accountHolder";
    if (isName && /[Ѐ-ӿ]/.test(f.value)) return [{ id: "romanization", file, field: f.name, printed: f.value }];
    if (isName && f.value !== f.value.toUpperCase())
      return [{ id: "letter-case", file, field: f.name, printed: f.value }];
    if (f.name === "accountHolder" || f.name === "fullName")
      return [{ id: "name-order", file, field: f.name, printed: f.value }];
    if (/Date$|^stay/.test(f.name) && look.dates !== "dotted")
      return [{ id: `date-${look.dates}`, file, field: f.name, printed: look.date(f.value) }];
    return [];
  });
}

function shuffle<T>(list: readonly T[], c: Chance): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i -= 1) {
    const k = c.whole(0, i);
    const a = out[i];
    const b = out[k];
    if (a !== undefined && b !== undefined) {
      out[i] = b;
      out[k] = a;
    }
  }
  return out;
}
