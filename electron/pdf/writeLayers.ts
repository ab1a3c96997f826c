import { PDFArray, type PDFContext, PDFName, type PDFObject, PDFRef } from "@cantoo/pdf-lib";
import type { InputPdf } from "./openInputs.ts";
import { arrayOf, dictOf, nameOf } from "./pdfValues.ts";

/** Layers of all inputs with their default state, so that what was hidden stays hidden; null where no page has any. */
export function writeLayers(context: PDFContext, inputs: Iterable<InputPdf>): PDFObject | null {
  const all: PDFRef[] = [];
  const off: PDFRef[] = [];
  for (const { pdf, copier } of inputs) {
    const { context: source, catalog } = pdf;
    const config = dictOf(source, dictOf(source, catalog.get(PDFName.of("OCProperties")))?.get(PDFName.of("D")));
    const listed = (key: string): ReadonlySet<PDFObject> =>
      new Set(arrayOf(source, config?.get(PDFName.of(key))).filter((item) => item instanceof PDFRef));
    const offByDefault = nameOf(source, config?.get(PDFName.of("BaseState"))) === "OFF";
    const on = listed("ON");
    const hidden = listed("OFF");
    for (const [from, to] of copier.layers) {
      all.push(to);
      if (hidden.has(from) || (offByDefault && !on.has(from))) off.push(to);
    }
  }
  if (all.length === 0) return null;
  const array = (refs: readonly PDFRef[]): PDFArray => {
    const out = PDFArray.withContext(context);
    for (const ref of refs) out.push(ref);
    return out;
  };
  return context.obj({ OCGs: array(all), D: context.obj({ OFF: array(off), Order: array([]) }) });
}
