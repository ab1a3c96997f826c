import { readFile } from "node:fs/promises";
import fontkit from "@cantoo/fontkit";
import { PDFDocument, rgb } from "@cantoo/pdf-lib";
import { withPdf } from "#electron/pdfium/openPdf.ts";
import { renderPage } from "#electron/pdfium/renderPage.ts";
import type { Raster } from "#electron/ports.ts";

/** Label and value of each row of the ruled table. */
export const ROWS = [
  ["Шақыру нөмірі / Номер приглашения", "2609444351"],
  ["Тегі / Фамилия", "МАМБЕТОВА / MAMBETOVA"],
  ["Аты / Имя", "НУРГУЛЬ / NURGUL"],
  ["Туған күні / Дата рождения", "09.12.1971"],
  ["Паспорт нөмірі / Номер паспорта", "AC0575052"],
  ["Визаның санаты / Категория визы", "B11"],
] as const;

/** Left edge of the values, and the middle of each row, as fractions of the page. */
export const VALUES_LEFT = 0.5;
export const rowMiddle = (row: number): number => 0.2 + row * 0.04;

const [WIDTH_PT, HEIGHT_PT] = [595, 842];

/** An invitation as a portal prints it: a dark panel with white words, a ruled table in two scripts, a line below. */
export async function ruledPage(dpi = 200): Promise<Raster> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.registerFontkit(fontkit);
  const font = await pdf.embedFont(
    await readFile(new URL("../../../resources/fonts/NotoSans-Regular.ttf", import.meta.url)),
  );
  const page = pdf.addPage([WIDTH_PT, HEIGHT_PT]);
  const up = (fraction: number): number => HEIGHT_PT * (1 - fraction);
  const ink = rgb(0.1, 0.1, 0.1);
  page.drawRectangle({ x: 60, y: up(0.11), width: 475, height: 50, color: rgb(0.4, 0.25, 0.1) });
  page.drawText("Визово-миграционный портал", { x: 80, y: up(0.085), size: 13, font, color: rgb(1, 1, 1) });
  for (let row = 0; row <= ROWS.length; row++) {
    const y = up(0.18 + row * 0.04);
    page.drawLine({ start: { x: 60, y }, end: { x: 535, y }, thickness: 0.8, color: ink });
  }
  for (const x of [60, 290, 535])
    page.drawLine({
      start: { x, y: up(0.18) },
      end: { x, y: up(0.18 + ROWS.length * 0.04) },
      thickness: 0.8,
      color: ink,
    });
  for (const [row, [label, value]] of ROWS.entries()) {
    const y = up(rowMiddle(row)) - 3.5;
    page.drawText(label, { x: 66, y, size: 10, font, color: ink });
    page.drawText(value, { x: WIDTH_PT * VALUES_LEFT, y, size: 10, font, color: ink });
  }
  page.drawText("Документ удостоверен электронной цифровой подписью", { x: 66, y: up(0.5), size: 9, font, color: ink });
  const raster = await withPdf(await pdf.save(), (open) => renderPage(open, 0, { dpi, channels: 3 }));
  if (raster === null) throw new Error("the page cannot be drawn");
  return raster;
}

/** Captions, and what is written under each with a letter a box. */
export const BOXES = [
  ["Фамилия / Surname", "DE LIIVI"],
  ["Имя / Given names", "ILZE-MIA"],
  ["Дата рождения / Date of birth", "16.04.1989"],
  ["Номер паспорта / Passport No", "EA3491719"],
] as const;

/** A form whose letters stand in boxes, twenty in a row. */
export async function boxedForm(dpi = 170): Promise<Raster> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.registerFontkit(fontkit);
  const font = await pdf.embedFont(
    await readFile(new URL("../../../resources/fonts/NotoSans-Regular.ttf", import.meta.url)),
  );
  const page = pdf.addPage([WIDTH_PT, HEIGHT_PT]);
  const ink = rgb(0.1, 0.1, 0.1);
  page.drawText("ВИЗОВАЯ АНКЕТА / VISA APPLICATION FORM", { x: 150, y: 760, size: 12, font, color: ink });
  const [step, height] = [19, 20];
  for (const [row, [caption, value]] of BOXES.entries()) {
    const y = 690 - row * 60;
    page.drawText(caption, { x: 60, y: y + 26, size: 8, font, color: ink });
    page.drawRectangle({ x: 60, y, width: 20 * step, height, borderWidth: 0.7, borderColor: rgb(0.5, 0.5, 0.5) });
    for (let box = 1; box < 20; box++)
      page.drawLine({
        start: { x: 60 + box * step, y },
        end: { x: 60 + box * step, y: y + height },
        thickness: 0.7,
        color: rgb(0.5, 0.5, 0.5),
      });
    for (const [box, letter] of [...value].entries())
      page.drawText(letter, {
        x: 60 + (box + 0.5) * step - font.widthOfTextAtSize(letter, 11) / 2,
        y: y + 6,
        size: 11,
        font,
        color: ink,
      });
  }
  page.drawText("I declare that the particulars given above are correct and complete.", {
    x: 60,
    y: 400,
    size: 10,
    font,
    color: ink,
  });
  const raster = await withPdf(await pdf.save(), (open) => renderPage(open, 0, { dpi, channels: 3 }));
  if (raster === null) throw new Error("the form cannot be drawn");
  return raster;
}
