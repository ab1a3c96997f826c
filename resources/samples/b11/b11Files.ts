import { type Chance, seededChance } from "../press/chance.ts";
import { toJpeg, toPng, toScannedPdf, toTiff } from "../press/paperFiles.ts";
import { A4, type Printer } from "../press/printer.ts";
import { officeScan, type Pixels, type ScanSettings, scanSheet } from "../press/scanner.ts";
import { applicationForm, coverLetter, invitationLetter, invitationPrint, supportLetter } from "./applicationPapers.ts";
import { b11Truth } from "./b11Truth.ts";
import { caseFile } from "./caseFile.ts";
import { bankStatement, employerCertificate, lease, marriageCertificate, marriageTranslation } from "./familyPapers.ts";
import { idCardSide, passportSpread, studioPhoto } from "./identityPapers.ts";

export interface SampleFolder {
  readonly files: readonly (readonly [name: string, bytes: Buffer])[];
  readonly truth: unknown;
}

const DPI = 300;
/** Cards have small print. */
const CARD_DPI = 400;

/** Prints, scans and packs the whole family. The seed fixes stamps, signatures, skew and grain. */
export async function b11Files(printer: Printer): Promise<SampleFolder> {
  const scan = async (
    seed: number,
    size: { widthMm: number; heightMm: number; dpi?: number },
    html: (c: Chance) => string,
    change: Partial<ScanSettings> = {},
  ): Promise<Pixels> => {
    const chance = seededChance(seed);
    const png = await printer.png(html(chance), { dpi: DPI, ...size });
    const white = chance.whole(249, 254);
    const paper = [white, white - 1, white - chance.whole(3, 8)] as const;
    return scanSheet(
      png,
      { ...officeScan, skewDegrees: chance.between(-0.8, 0.8), shading: chance.between(0.02, 0.07), paper, ...change },
      chance,
    );
  };
  const passport = await scan(11, { widthMm: 148, heightMm: 196 }, passportSpread, { skewDegrees: -0.6 });
  const card = { widthMm: 105, heightMm: 74, dpi: CARD_DPI };
  const front = await scan(12, card, (c) => idCardSide("front", c), { skewDegrees: 0.9 });
  const back = await scan(13, card, (c) => idCardSide("back", c), { skewDegrees: 0.5 });
  const photo = await scan(14, { widthMm: 35, heightMm: 45 }, studioPhoto, {
    skewDegrees: 0,
    noise: 1,
    shading: 0,
    paper: [255, 255, 255],
    blurSigma: 0.3,
  });
  const form = [await scan(15, A4, () => applicationForm(1)), await scan(16, A4, () => applicationForm(2))];
  const invitation = await scan(17, A4, invitationPrint, {
    skewDegrees: 0,
    noise: 0,
    shading: 0,
    paper: [255, 255, 255],
    blurSigma: 0.3,
  });
  const cover = await scan(18, A4, coverLetter);
  const letter = await scan(19, A4, invitationLetter);
  const support = await scan(20, A4, supportLetter, { skewDegrees: -0.7 });
  const certificate = await scan(21, A4, marriageCertificate, { skewDegrees: 0.7 });
  const translation = await scan(22, A4, marriageTranslation);
  const rent = [await scan(23, A4, (c) => lease(1, c)), await scan(24, A4, (c) => lease(2, c))];
  const job = await scan(25, A4, (c) => employerCertificate("job", c));
  const income = await scan(26, A4, (c) => employerCertificate("income", c), { quarterTurns: 1 });
  const files: (readonly [string, Buffer])[] = [
    ["скан паспорта.jpg", await toJpeg(passport, DPI, 80)],
    ["photo Dilnoza 35x45.jpg", await toJpeg(photo, DPI, 90)],
    ["Анкета подписанная.pdf", await toScannedPdf(form, DPI, 70)],
    ["cover letter.jpg", await toJpeg(cover, DPI, 70)],
    ["Приглашение B11.png", await toPng(invitation, DPI, 32)],
    ["letter of invitation.jpg", await toJpeg(letter, DPI, 70)],
    ["удостоверение Ерлан.tif", await toTiff([front, back], CARD_DPI, 82)],
    ["IMG_2041.jpg", await toJpeg(certificate, DPI, 70)],
    ["Marriage cert.pdf", await toScannedPdf([translation], DPI, 70)],
    ["договор аренды.pdf", await toScannedPdf(rent, DPI, 70)],
    ["support letter Yerlan.jpg", await toJpeg(support, DPI, 70)],
    ["справка с работы.jpg", await toJpeg(job, DPI, 70)],
    ["IMG_2057.jpg", await toJpeg(income, DPI, 70)],
    ["statement_nov.pdf", await printer.pdf(bankStatement())],
  ];
  files.push(["case.json", Buffer.from(`${JSON.stringify(caseFile, null, 2)}\n`)]);
  return { files, truth: b11Truth };
}
