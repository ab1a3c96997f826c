import { seededChance } from "../press/chance.ts";
import { toJpeg } from "../press/paperFiles.ts";
import { A4, type Printer } from "../press/printer.ts";
import { officeScan, type ScanSettings, scanSheet } from "../press/scanner.ts";
import { PASSPORT_PAGE, passportPage, studioPhoto } from "./identityPapers.ts";
import type { TradeStory } from "./tradeStory.ts";

/** A paper that was sent as it was made (PDF with its text) or scanned in an office. */
export interface TradePaper {
  readonly file: string;
  readonly kind: string;
  readonly slot: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly html: string;
}

export interface TradeSample {
  readonly story: TradeStory;
  readonly passportFile: string;
  readonly photoFile: string;
  readonly papers: readonly TradePaper[];
  readonly facts: Readonly<Record<string, unknown>>;
  readonly mistakes: readonly unknown[];
  readonly harmless: readonly unknown[];
}

const DPI = 300;
/** An office copier set to save space. */
const COPIER_DPI = 200;

/** Prints, scans and packs one traveller's papers. */
export async function tradeFiles(sample: TradeSample, printer: Printer) {
  const { story } = sample;
  const scan = async (
    html: string,
    size: { widthMm: number; heightMm: number; dpi: number },
    change: Partial<ScanSettings>,
    quality: number,
  ): Promise<Buffer> => {
    const settings = { ...officeScan, ...change };
    const pixels = await scanSheet(await printer.png(html, size), settings, seededChance(story.seed));
    return toJpeg(pixels, size.dpi, quality);
  };
  const clean: Partial<ScanSettings> = { skewDegrees: 0, noise: 1, shading: 0, paper: [255, 255, 255], blurSigma: 0.3 };
  const passport = passportPage(story, seededChance(story.seed));
  const files: (readonly [string, Buffer])[] = [
    [sample.passportFile, await scan(passport, { ...PASSPORT_PAGE, dpi: DPI }, { skewDegrees: -0.5 }, 80)],
    [sample.photoFile, await scan(studioPhoto(story), { widthMm: 35, heightMm: 45, dpi: DPI }, clean, 90)],
  ];
  for (const { file, html } of sample.papers) {
    const bytes = file.endsWith(".pdf")
      ? await printer.pdf(html)
      : await scan(html, { ...A4, dpi: COPIER_DPI }, { skewDegrees: 0.4, noise: 1.4 }, 62);
    files.push([file, bytes]);
  }
  files.push(["case.json", Buffer.from(`${JSON.stringify(caseFile(sample), null, 2)}\n`)]);
  return { files, truth: truthOf(sample) };
}

function caseFile({ story, facts }: TradeSample) {
  const { surname, givenNames, birthDate, nationality } = story.traveller;
  return {
    route: story.route,
    people: [{ id: "applicant", role: "applicant", surname, givenNames, birthDate, nationality }],
    facts,
    today: story.filed,
  };
}

function truthOf({ story, passportFile, photoFile, papers, mistakes, harmless }: TradeSample) {
  const t = story.traveller;
  const identity = {
    surname: t.surname,
    givenNames: t.givenNames,
    passportNumber: t.passportNumber,
    birthDate: t.birthDate,
    sex: "M",
    nationality: t.nationality,
    issueDate: t.passportIssued,
    expiryDate: t.passportExpires,
  };
  const one = { pages: 1, person: "applicant" };
  return {
    about: `Ground truth of ${story.folder}. All people, numbers and companies are invented.`,
    route: story.route,
    documents: [
      { file: passportFile, ...one, kind: "passport-copy", slot: "passport-copy", fields: identity },
      { file: photoFile, ...one, kind: "photo", slot: "photo", fields: {} },
      ...papers.map(({ file, kind, slot, fields }) => ({
        file,
        ...one,
        kind,
        slot,
        ...(file.endsWith(".pdf") ? { digital: true } : {}),
        fields,
      })),
    ],
    mistakes,
    harmless,
  };
}
